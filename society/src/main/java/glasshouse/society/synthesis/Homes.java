package glasshouse.society.synthesis;

/** The households of a block while it is made: runs of neighbours, adults first, then children. */
final class Homes {
  /** How many people. */
  final int people;

  /** Place of the first member, by household. */
  final int[] start;

  /** How many members, by household. */
  final int[] size;

  /** How many of them are below 18, by household. */
  final int[] children;

  private final int count;

  Homes(int people, int[] size, int count) {
    this.people = people;
    this.size = size;
    this.count = count;
    start = new int[count];
    children = new int[count];
    for (int h = 1; h < count; h++) {
      start[h] = start[h - 1] + size[h - 1];
    }
  }

  /** How many households. */
  int count() {
    return count;
  }

  /** How many adults live in a household. */
  int adults(int household) {
    return size[household] - children[household];
  }

  /** The place after the last member. */
  int end(int household) {
    return start[household] + size[household];
  }
}
