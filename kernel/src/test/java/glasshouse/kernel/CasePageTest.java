package glasshouse.kernel;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import glasshouse.testkit.Gen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page of cases does what a plain list would. */
class CasePageTest {
  private static final int KIND = 1;

  @Test
  void whateverIsOpenedClosedReplacedAndSweptItIsAsAPlainListWouldBe() {
    forAll(
        300,
        gen -> {
          CasePage page = new CasePage();
          List<Long> model = new ArrayList<>();
          int steps = gen.integer(1, 60);
          for (int step = 0; step < steps; step++) {
            change(gen, page, model);
            assertThat(codes(page)).isEqualTo(model);
          }
        });
  }

  private static void change(Gen gen, CasePage page, List<Long> model) {
    int action = model.isEmpty() ? 0 : gen.integer(0, 5);
    if (action <= 2) {
      long code = anyCase(gen);
      page.open(code);
      model.add(code);
    } else if (action == 3) {
      int i = gen.integer(0, model.size() - 1);
      page.close(i);
      model.remove(i);
    } else if (action == 4) {
      int i = gen.integer(0, model.size() - 1);
      long code = anyCase(gen);
      page.replace(i, code);
      model.set(i, code);
    } else {
      sweep(gen, page, model);
    }
  }

  /** Each case due is closed, put off or kept by its amount, and every third opens another. */
  private static void sweep(Gen gen, CasePage page, List<Long> model) {
    int day = gen.integer(0, 50);
    List<Long> kept = new ArrayList<>();
    List<Long> opened = new ArrayList<>();
    for (long code : model) {
      long next = Case.due(code) > day ? code : handled(code, day);
      if (next != 0) {
        kept.add(next);
      }
      if (Case.due(code) <= day && Case.amount(code) % 3 == 0) {
        opened.add(another(code));
      }
    }
    page.sweep(
        day,
        code -> {
          if (Case.amount(code) % 3 == 0) {
            page.open(another(code));
          }
          return handled(code, day);
        });
    model.clear();
    model.addAll(kept);
    model.addAll(opened);
  }

  private static long handled(long code, int day) {
    return switch (Case.amount(code) % 4) {
      case 0, 1 -> 0;
      case 2 -> Case.dueOn(code, day + 7);
      default -> code;
    };
  }

  private static long another(long code) {
    return Case.of(Case.place(code), 9, 0, 0, Case.due(code), 1);
  }

  private static long anyCase(Gen gen) {
    return Case.of(
        gen.integer(0, 4095),
        gen.integer(1, 5),
        gen.integer(0, 15),
        gen.integer(0, 50),
        gen.integer(0, 50),
        gen.integer(0, 65_535));
  }

  @Test
  void aCaseOpenedDuringASweepIsNotHandledInItEvenWhenDue() {
    CasePage page = new CasePage();
    page.open(Case.of(1, KIND, 0, 0, 5, 0));
    int[] handled = {0};
    page.sweep(
        5,
        code -> {
          handled[0]++;
          page.open(Case.of(2, KIND, 0, 5, 5, 0));
          return 0;
        });
    assertThat(handled[0]).isEqualTo(1);
    assertThat(codes(page)).containsExactly(Case.of(2, KIND, 0, 5, 5, 0));
  }

  @Test
  void manyCasesOpenedDuringASweepSurviveThatThePageHasToGrow() {
    CasePage page = new CasePage();
    for (int i = 0; i < 8; i++) {
      page.open(Case.of(i, KIND, 0, 0, i % 2, 0));
    }
    page.sweep(
        0,
        code -> {
          for (int n = 0; n < 10; n++) {
            page.open(Case.of(Case.place(code), 2, 0, 0, 9, n));
          }
          return 0;
        });
    assertThat(page.size()).isEqualTo(4 + 40);
    for (int i = 0; i < 4; i++) {
      assertThat(Case.place(page.get(i))).isEqualTo(2 * i + 1);
    }
    for (int i = 4; i < 44; i++) {
      assertThat(page.get(i)).isEqualTo(Case.of((i - 4) / 10 * 2, 2, 0, 0, 9, (i - 4) % 10));
    }
  }

  @Test
  void whoeverLooksDuringASweepDoesNotFindACaseThatItAlreadyClosed() {
    CasePage page = new CasePage();
    page.open(Case.of(1, KIND, 2, 0, 5, 0));
    page.open(Case.of(1, KIND, 3, 0, 5, 0));
    page.open(Case.of(1, KIND, 4, 0, 9, 0));
    List<Integer> others = new ArrayList<>();
    page.sweep(
        5,
        code -> {
          int found = 0;
          for (int c = 0; c < page.size(); c++) {
            if (page.get(c) != code && Case.place(page.get(c)) == 1) {
              found += 1 << Case.stage(page.get(c));
            }
          }
          others.add(found);
          return 0;
        });
    assertThat(others).containsExactly((1 << 3) + (1 << 4), 1 << 4);
  }

  @Test
  void theFirstOfAPersonKindAndStageIsFound() {
    CasePage page = new CasePage();
    page.open(Case.of(4095, 1, 2, 0, 5, 0));
    page.open(Case.of(7, 1, 2, 0, 5, 0));
    page.open(Case.of(7, 1, 3, 0, 5, 0));
    page.open(Case.of(7, 2, 3, 0, 5, 0));
    page.open(Case.of(7, 2, 3, 0, 6, 0));
    assertThat(page.find(7, 1)).isEqualTo(1);
    assertThat(page.find(7, 1, 3)).isEqualTo(2);
    assertThat(page.find(7, 2)).isEqualTo(3);
    assertThat(page.find(4095, 1)).isZero();
    assertThat(page.find(7, 3)).isEqualTo(-1);
    assertThat(page.find(7, 1, 4)).isEqualTo(-1);
    assertThat(page.find(8, 1)).isEqualTo(-1);
  }

  @Test
  void aSavedBookIsLoadedAsItWasWhateverWasOpenBefore() {
    forAll(
        100,
        gen -> {
          Population people = new Population(gen.integer(1, 3 * Population.BLOCK));
          CaseBook book = book(gen, people);
          CaseBook loaded = book(gen, people);
          for (int block = 0; block < people.blocks(); block++) {
            copy(book, loaded, block);
            assertThat(codes(loaded.page(block))).isEqualTo(codes(book.page(block)));
            assertThat(loaded.digest(block, 1)).isEqualTo(book.digest(block, 1));
          }
        });
  }

  @Test
  void theDigestSeesTheOrderAndTheNumberOfCases() {
    Population people = new Population(1);
    CaseBook one = new CaseBook(people);
    CaseBook other = new CaseBook(people);
    long empty = one.digest(0, 1);
    one.page(0).open(Case.of(0, 1, 0, 0, 1, 0));
    assertThat(one.digest(0, 1)).isNotEqualTo(empty);
    one.page(0).open(Case.of(0, 2, 0, 0, 1, 0));
    other.page(0).open(Case.of(0, 2, 0, 0, 1, 0));
    other.page(0).open(Case.of(0, 1, 0, 0, 1, 0));
    assertThat(one.digest(0, 1)).isNotEqualTo(other.digest(0, 1));
  }

  @Test
  void anEmptyBookCostsNoMemoryForCases() {
    assertThat(new CaseBook(new Population(1_000_000)).bytes()).isZero();
  }

  @Test
  void anEighthOfAPageLiesIdleAtTheMost() {
    CasePage page = new CasePage();
    for (int n = 1; n <= 5000; n++) {
      page.open(Case.of(n % Population.BLOCK, KIND, 0, 0, 1, 0));
      assertThat(page.bytes()).isBetween(8L * n, 8L * Math.max(8, n + n / 8));
    }
  }

  private static CaseBook book(Gen gen, Population people) {
    CaseBook book = new CaseBook(people);
    for (int n = gen.integer(0, 20); n > 0; n--) {
      book.page(gen.integer(0, people.blocks() - 1)).open(anyCase(gen));
    }
    return book;
  }

  private static void copy(CaseBook from, CaseBook to, int block) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      from.save(block, new DataOutputStream(file));
      to.load(block, new DataInputStream(new ByteArrayInputStream(file.toByteArray())));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Long> codes(CasePage page) {
    List<Long> codes = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      codes.add(page.get(i));
    }
    return codes;
  }
}
