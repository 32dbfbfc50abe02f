package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Equal states have equal fingerprints; one changed bit, or another order, changes them. */
class FingerprintTest {
  @Test
  void oneChangedBitChangesIt() {
    forAll(
        500,
        gen -> {
          List<Long> values = gen.list(1, 20, g -> g.bits());
          int where = gen.integer(0, values.size() - 1);
          int bit = gen.integer(0, 63);
          long digest = Fingerprint.START;
          long changed = Fingerprint.START;
          for (int i = 0; i < values.size(); i++) {
            digest = Fingerprint.fold(digest, values.get(i));
            long flip = i == where ? 1L << bit : 0;
            changed = Fingerprint.fold(changed, values.get(i) ^ flip);
          }
          assertThat(changed).isNotEqualTo(digest);
          assertThat(Fingerprint.text(changed)).isNotEqualTo(Fingerprint.text(digest));
        });
  }

  @Test
  void orderMatters() {
    forAll(
        500,
        gen -> {
          long first = gen.bits();
          long second = gen.bits();
          if (first != second) {
            long there = Fingerprint.fold(Fingerprint.fold(Fingerprint.START, first), second);
            long back = Fingerprint.fold(Fingerprint.fold(Fingerprint.START, second), first);
            assertThat(there).isNotEqualTo(back);
          }
        });
  }

  @Test
  void zerosCount() {
    long one = Fingerprint.fold(Fingerprint.START, 0);
    assertThat(one).isNotEqualTo(Fingerprint.START);
    assertThat(Fingerprint.fold(one, 0)).isNotEqualTo(one);
  }

  @Test
  void textIsFoldedByItsHashAndShownInSixteenDigits() {
    assertThat(Fingerprint.fold(1, "a")).isEqualTo(Fingerprint.fold(1, Mixer.hash("a")));
    assertThat(Fingerprint.fold(1, "a")).isNotEqualTo(Fingerprint.fold(1, "b"));
    assertThat(Fingerprint.text(0)).matches("[0-9a-f]{16}");
    assertThat(Fingerprint.text(-1)).matches("[0-9a-f]{16}");
  }
}
