package glasshouse.world;

import glasshouse.kernel.BlockState;
import glasshouse.kernel.Boards;
import glasshouse.kernel.ByteColumn;
import glasshouse.kernel.Case;
import glasshouse.kernel.CaseBook;
import glasshouse.kernel.CasePage;
import glasshouse.kernel.Population;
import glasshouse.kernel.Shorts;
import glasshouse.kernel.SparseByteColumn;
import glasshouse.society.Flags;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Role;
import glasshouse.society.synthesis.TieTables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In what two worlds of the same people differ on one evening, person by person, and whom that can
 * reach by the next.
 */
final class Cone {
  /** Places among {@link World#states}. */
  private static final int LIVELIHOOD = 1;

  private static final int FLAGS = 2;

  private static final int FACES = 3;

  private static final int CASES_OF_TRUTH = 4;

  private final People people;

  /** Those at home or next door with who differs, where a device may take them for the doer. */
  private final BitSet listening = new BitSet();

  private final BitSet differing = new BitSet();

  /** Of those who differ: those whose livelihood does, of pupils stress and learning. */
  private final BitSet livelihoods = new BitSet();

  /** Of those who differ: those whose face does. */
  final BitSet faces = new BitSet();

  /** Of those who differ: those whose cases on file do. */
  final BitSet filed = new BitSet();

  /** People to whom other letters are on their way. */
  final BitSet mailed = new BitSet();

  /** Blocks whose boards differ. */
  final BitSet boards = new BitSet();

  Cone(World one, World other) {
    people = one.people();
    List<BlockState> ones = one.states();
    List<BlockState> others = other.states();
    for (int s = 0; s < ones.size(); s++) {
      compare(ones.get(s), others.get(s), s);
    }
    mail(mailOf(one), mailOf(other));
    listen((ByteColumn) ones.get(FLAGS));
    listen((ByteColumn) others.get(FLAGS));
  }

  /** People of whom anything differs. */
  BitSet people() {
    return differing;
  }

  private void listen(ByteColumn flags) {
    BitSet hosts = households(differing);
    BitSet homes = (BitSet) hosts.clone();
    hosts.stream().forEach(person -> homes.set(person - (person > 0 ? 1 : 0)));
    hosts.stream()
        .forEach(person -> homes.set(Math.min(people.population().people() - 1, person + 1)));
    households(homes).stream()
        .filter(person -> Flags.is(flags.get(person), Flags.DEVICE))
        .forEach(listening::set);
  }

  private void compare(BlockState one, BlockState other, int index) {
    for (int block = 0; block < people.population().blocks(); block++) {
      if (one.digest(block, 0) == other.digest(block, 0)) {
        continue;
      }
      if (one instanceof Boards) {
        boards.set(block);
      } else {
        compare(one, other, index, block);
      }
    }
  }

  private void compare(BlockState one, BlockState other, int index, int block) {
    int first = block << Population.BLOCK_SHIFT;
    if (one instanceof CaseBook book) {
      BitSet cases = cases(book.page(block), ((CaseBook) other).page(block));
      cases.stream().forEach(place -> differing.set(first + place));
      if (index > CASES_OF_TRUTH) {
        cases.stream().forEach(place -> filed.set(first + place));
      }
      return;
    }
    for (int person = first; person < first + people.population().sizeOf(block); person++) {
      if (differs(one, other, person)) {
        differing.set(person);
        faces.set(person, faces.get(person) || index == FACES);
        livelihoods.set(person, livelihoods.get(person) || index == LIVELIHOOD);
      }
    }
  }

  private static boolean differs(BlockState one, BlockState other, int person) {
    return switch (one) {
      case ByteColumn bytes -> bytes.get(person) != ((ByteColumn) other).get(person);
      case SparseByteColumn bytes -> get(bytes, person) != get((SparseByteColumn) other, person);
      case Shorts numbers -> get(numbers, person) != get((Shorts) other, person);
      default -> throw new IllegalStateException("unknown state " + one);
    };
  }

  private static byte get(SparseByteColumn column, int person) {
    byte[] scratch = new byte[Population.BLOCK];
    column.lend(person >> Population.BLOCK_SHIFT, scratch);
    return scratch[person & Population.BLOCK - 1];
  }

  private static short get(Shorts column, int person) {
    short[] scratch = new short[Population.BLOCK];
    column.lend(person >> Population.BLOCK_SHIFT, scratch);
    return scratch[person & Population.BLOCK - 1];
  }

  /** Places of those whose cases differ. */
  private static BitSet cases(CasePage one, CasePage other) {
    Map<Integer, List<Long>> ones = byPlace(one);
    Map<Integer, List<Long>> others = byPlace(other);
    BitSet differ = new BitSet();
    ones.forEach((place, codes) -> differ.set(place, !codes.equals(others.get(place))));
    others.forEach((place, codes) -> differ.set(place, !codes.equals(ones.get(place))));
    return differ;
  }

  private static Map<Integer, List<Long>> byPlace(CasePage page) {
    Map<Integer, List<Long>> cases = new HashMap<>();
    for (int c = 0; c < page.size(); c++) {
      cases.computeIfAbsent(Case.place(page.get(c)), place -> new ArrayList<>()).add(page.get(c));
    }
    return cases;
  }

  private void mail(Map<List<Long>, Integer> one, Map<List<Long>, Integer> other) {
    one.forEach(
        (letter, count) ->
            mailed.set(
                (int) (letter.getFirst() >>> 32), differs(count, other.get(letter), letter)));
    other.forEach(
        (letter, count) ->
            mailed.set((int) (letter.getFirst() >>> 32), differs(count, one.get(letter), letter)));
  }

  private boolean differs(Integer count, Integer others, List<Long> letter) {
    return mailed.get((int) (letter.getFirst() >>> 32)) || !count.equals(others);
  }

  private static Map<List<Long>, Integer> mailOf(World world) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      world.recordMail().save(new DataOutputStream(bytes));
      world.truthMail().save(new DataOutputStream(bytes));
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
      Map<List<Long>, Integer> letters = new HashMap<>();
      for (long office = 0; office < 2; office++) {
        for (int n = in.readInt(); n > 0; n--) {
          letters.merge(List.of(in.readLong(), in.readLong(), office), 1, Integer::sum);
        }
      }
      return letters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whom tonight's differences can touch tomorrow in their own right: by themselves, mail, a face
   * they meet, a board they pass, a device at home that takes them for another.
   */
  BitSet touches() {
    BitSet touched = (BitSet) differing.clone();
    touched.or(mailed);
    touched.or(listening);
    for (int person = 0; person < people.population().people(); person++) {
      if (!touched.get(person)
          && (meetsAnotherFace(person) || passesAnotherBoard(person) || hearsAtSchool(person))) {
        touched.set(person);
      }
    }
    return touched;
  }

  private boolean meetsAnotherFace(int person) {
    if (faces.isEmpty()) {
      return false;
    }
    int block = person >> Population.BLOCK_SHIFT;
    Layout layout = people.layouts().of(block);
    int place = person & Population.BLOCK - 1;
    int start = layout.householdStart[place] - 1; // with the next doors on either side
    int end =
        Math.min(
            people.population().sizeOf(block) - 1,
            layout.householdStart[place] + layout.householdSize[place]);
    for (int other = Math.max(0, start); other <= end; other++) {
      if (faces.get((block << Population.BLOCK_SHIFT) + other)) {
        return true;
      }
    }
    int district = person & -Population.DISTRICT;
    TieTables ties = people.ties().of(person >> Population.DISTRICT_SHIFT);
    for (int slot = 0; slot < TieTables.SLOTS; slot++) {
      if (faces.get(district + ties.partner(slot, person - district))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pupil of the same school differs: of stress there, all pupils hear alike. */
  private boolean hearsAtSchool(int person) {
    int block = person >> Population.BLOCK_SHIFT;
    Layout layout = people.layouts().of(block);
    if (!layout.is(person & Population.BLOCK - 1, Role.PUPIL)) {
      return false;
    }
    for (short pupil : layout.members[Role.PUPIL.ordinal()]) {
      if (livelihoods.get((block << Population.BLOCK_SHIFT) + pupil)) {
        return true;
      }
    }
    return false;
  }

  private boolean passesAnotherBoard(int person) {
    return boards.get(person >> Population.BLOCK_SHIFT) || boards.get(workBlock(person));
  }

  private int workBlock(int person) {
    int block = person >> Population.BLOCK_SHIFT;
    int district = person & -Population.DISTRICT;
    boolean works = people.layouts().of(block).is(person & Population.BLOCK - 1, Role.WORKER);
    return works
        ? (district >> Population.BLOCK_SHIFT)
            + people.ties().of(person >> Population.DISTRICT_SHIFT).workBlock(person - district)
        : block;
  }

  /** All who live with one of these. */
  BitSet households(BitSet some) {
    BitSet all = new BitSet();
    some.stream()
        .forEach(
            person -> {
              int first = person & -Population.BLOCK;
              Layout layout = people.layouts().of(person >> Population.BLOCK_SHIFT);
              int start = layout.householdStart[person & Population.BLOCK - 1];
              int size = layout.householdSize[person & Population.BLOCK - 1];
              all.set(first + start, Math.min(first + start + size, people.population().people()));
            });
    return all;
  }
}
