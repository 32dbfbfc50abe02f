package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.testkit.Gen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both post offices deliver next morning, in an order that no worker can change, saved or not. */
class MailTest {
  private record Letter(int target, int kind, int minute, int note, long key) {}

  private static final Comparator<Letter> IN_ORDER =
      Comparator.comparingInt(Letter::target)
          .thenComparingInt(Letter::kind)
          .thenComparingInt(Letter::minute)
          .thenComparingInt(Letter::note)
          .thenComparingLong(Letter::key);

  /** What both post offices can do. */
  private interface Office {
    void outbox();

    void send(int outbox, Letter letter);

    void collect();

    List<Letter> letters(int block);

    void save(DataOutput out) throws IOException;

    void load(DataInput in) throws IOException;

    long digest();
  }

  /** Makes an office of one kind. */
  private interface Kind {
    Office open(Population people);
  }

  static Stream<Kind> kinds() {
    return Stream.of(OfRecord::new, OfTruth::new);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theOrderOfDeliveryHangsOnTheLettersAloneNotOnWorkers(Kind kind) {
    forAll(
        200,
        gen -> {
          Population people = new Population(gen.integer(1, 5 * Population.BLOCK));
          List<Letter> letters = gen.list(0, 60, g -> letter(g, people));
          Office office = office(gen, kind, people, gen.shuffled(letters));
          long waiting = office.digest();
          office.collect();
          assertThat(delivered(office, people))
              .isEqualTo(letters.stream().sorted(IN_ORDER).toList());
          assertThat(office(gen, kind, people, letters).digest()).isEqualTo(waiting);
        });
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyLetterComesToTheBlockOfItsTarget(Kind kind) {
    forAll(
        100,
        gen -> {
          Population people = new Population(gen.integer(1, 5 * Population.BLOCK));
          Office office = office(gen, kind, people, gen.list(0, 60, g -> letter(g, people)));
          office.collect();
          for (int block = 0; block < people.blocks(); block++) {
            for (Letter letter : office.letters(block)) {
              assertThat(letter.target >> Population.BLOCK_SHIFT).isEqualTo(block);
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void savedMailIsDeliveredAsUnsavedMail(Kind kind) {
    forAll(
        200,
        gen -> {
          Population people = new Population(gen.integer(1, 5 * Population.BLOCK));
          List<Letter> letters = gen.list(0, 60, g -> letter(g, people));
          Office saved = office(gen, kind, people, letters);
          byte[] file = bytes(saved);
          Office loaded = office(gen, kind, people, List.of());
          load(loaded, file);
          assertThat(loaded.digest()).isEqualTo(saved.digest());
          assertThat(bytes(loaded)).as("saved again").isEqualTo(file);
          List<Letter> expected = letters.stream().sorted(IN_ORDER).toList();
          saved.collect();
          loaded.collect();
          assertThat(delivered(saved, people)).as("saving loses nothing").isEqualTo(expected);
          assertThat(delivered(loaded, people)).isEqualTo(expected);
        });
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aSavedOfficeDoesNotDependOnWorkers(Kind kind) {
    forAll(
        100,
        gen -> {
          Population people = new Population(gen.integer(1, 5 * Population.BLOCK));
          List<Letter> letters = gen.list(0, 60, g -> letter(g, people));
          byte[] one = bytes(office(gen, kind, people, letters));
          byte[] other = bytes(office(gen, kind, people, gen.shuffled(letters)));
          assertThat(other).isEqualTo(one);
        });
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void loadingThrowsAwayWhatWaitedBefore(Kind kind) {
    Population people = new Population(10);
    Letter kept = new Letter(1, 2, 3, 4, 5);
    Office saved = kind.open(people);
    saved.outbox();
    saved.send(0, kept);
    Office loaded = kind.open(people);
    loaded.outbox();
    loaded.outbox();
    loaded.send(0, new Letter(2, 2, 3, 4, 5));
    loaded.send(1, new Letter(3, 2, 3, 4, 5));
    load(loaded, bytes(saved));
    loaded.collect();
    assertThat(delivered(loaded, people)).containsExactly(kept);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aLetterIsDeliveredOnceAndNotBeforeTheMorning(Kind kind) {
    Population people = new Population(10);
    Office office = kind.open(people);
    office.outbox();
    office.send(0, new Letter(9, 255, 2047, 8191, -1));
    assertThat(office.letters(0)).isEmpty();
    office.collect();
    assertThat(office.letters(0)).containsExactly(new Letter(9, 255, 2047, 8191, -1));
    office.collect();
    assertThat(office.letters(0)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theDigestSeesEveryPartOfALetter(Kind kind) {
    Population people = new Population(5000);
    Letter letter = new Letter(4097, 7, 600, 3, 99);
    long digest = digestOf(kind, people, letter);
    assertThat(digestOf(kind, people, new Letter(4096, 7, 600, 3, 99))).isNotEqualTo(digest);
    assertThat(digestOf(kind, people, new Letter(4097, 6, 600, 3, 99))).isNotEqualTo(digest);
    assertThat(digestOf(kind, people, new Letter(4097, 7, 601, 3, 99))).isNotEqualTo(digest);
    assertThat(digestOf(kind, people, new Letter(4097, 7, 600, 2, 99))).isNotEqualTo(digest);
    assertThat(digestOf(kind, people, new Letter(4097, 7, 600, 3, 98))).isNotEqualTo(digest);
  }

  @Test
  void theLastPersonOfTheGreatestPopulationCanBeWrittenTo() {
    Population people = new Population(Integer.MAX_VALUE);
    Office office = new OfRecord(people);
    office.outbox();
    Letter letter = new Letter(Integer.MAX_VALUE - 1, 255, 2047, 8191, Long.MIN_VALUE);
    office.send(0, letter);
    office.collect();
    assertThat(office.letters(people.blocks() - 1)).containsExactly(letter);
  }

  private static long digestOf(Kind kind, Population people, Letter letter) {
    Office office = kind.open(people);
    office.outbox();
    office.send(0, letter);
    return office.digest();
  }

  /**
   * A letter; many differ from others in their later fields or their key alone, so that each is
   * tried as what decides.
   */
  private static Letter letter(Gen gen, Population people) {
    boolean any = gen.yes();
    return new Letter(
        any ? gen.integer(0, people.people() - 1) : people.people() - 1,
        any || gen.yes() ? gen.integer(0, 255) : 7,
        any || gen.yes() ? gen.integer(0, 2047) : 600,
        any || gen.yes() ? gen.integer(0, 8191) : 3,
        gen.yes() ? gen.bits() : gen.integer(0, 2));
  }

  /** An office with one to four workers, each letter dropped by any of them. */
  private static Office office(Gen gen, Kind kind, Population people, List<Letter> letters) {
    Office office = kind.open(people);
    int workers = gen.integer(1, 4);
    for (int w = 0; w < workers; w++) {
      office.outbox();
    }
    for (Letter letter : letters) {
      office.send(gen.integer(0, workers - 1), letter);
    }
    return office;
  }

  private static List<Letter> delivered(Office office, Population people) {
    List<Letter> letters = new ArrayList<>();
    for (int block = 0; block < people.blocks(); block++) {
      letters.addAll(office.letters(block));
    }
    return letters;
  }

  private static byte[] bytes(Office office) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      office.save(new DataOutputStream(file));
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void load(Office office, byte[] file) {
    try {
      office.load(new DataInputStream(new ByteArrayInputStream(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class OfRecord implements Office {
    private final RecordMail mail;
    private final List<RecordMail.Outbox> outboxes = new ArrayList<>();

    OfRecord(Population people) {
      mail = new RecordMail(people);
    }

    @Override
    public void outbox() {
      outboxes.add(mail.outbox());
    }

    @Override
    public void send(int outbox, Letter l) {
      outboxes.get(outbox).send(l.target, l.kind, l.minute, l.note, l.key);
    }

    @Override
    public void collect() {
      mail.collect();
    }

    @Override
    public List<Letter> letters(int block) {
      List<Letter> letters = new ArrayList<>();
      for (int i = mail.from(block); i < mail.to(block); i++) {
        letters.add(
            new Letter(mail.target(i), mail.kind(i), mail.minute(i), mail.note(i), mail.key(i)));
      }
      return letters;
    }

    @Override
    public void save(DataOutput out) throws IOException {
      mail.save(out);
    }

    @Override
    public void load(DataInput in) throws IOException {
      mail.load(in);
    }

    @Override
    public long digest() {
      return mail.digest(Fingerprint.START);
    }
  }

  private static final class OfTruth implements Office {
    private final TruthMail mail;
    private final List<TruthMail.Outbox> outboxes = new ArrayList<>();

    OfTruth(Population people) {
      mail = new TruthMail(people);
    }

    @Override
    public void outbox() {
      outboxes.add(mail.outbox());
    }

    @Override
    public void send(int outbox, Letter l) {
      outboxes.get(outbox).send(l.target, l.kind, l.minute, l.note, l.key);
    }

    @Override
    public void collect() {
      mail.collect();
    }

    @Override
    public List<Letter> letters(int block) {
      List<Letter> letters = new ArrayList<>();
      for (int i = mail.from(block); i < mail.to(block); i++) {
        letters.add(
            new Letter(mail.target(i), mail.kind(i), mail.minute(i), mail.note(i), mail.key(i)));
      }
      return letters;
    }

    @Override
    public void save(DataOutput out) throws IOException {
      mail.save(out);
    }

    @Override
    public void load(DataInput in) throws IOException {
      mail.load(in);
    }

    @Override
    public long digest() {
      return mail.digest(Fingerprint.START);
    }
  }
}
