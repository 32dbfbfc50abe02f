package glasshouse.replication.form;

import java.util.List;

/** Who is in contact with whom. People are numbered from 0. */
sealed interface Network {
  /** How many people. */
  int size();

  /** How many contacts a person has. */
  int degree(int person);

  /** A contact of a person, numbered from 0 below the degree. */
  int contact(int person, int k);

  /** Everyone with everyone. */
  record Complete(int size) implements Network {
    @Override
    public int degree(int person) {
      return size - 1;
    }

    @Override
    public int contact(int person, int k) {
      return k < person ? k : k + 1;
    }
  }

  /** As ties say, each in both directions: the contacts of a person are a run of an array. */
  final class Tied implements Network {
    private final int[] starts;
    private final int[] contacts;

    private Tied(int[] starts, int[] contacts) {
      this.starts = starts;
      this.contacts = contacts;
    }

    /** So many people with these ties, each once. */
    static Tied of(int people, List<int[]> ties) {
      int[] starts = new int[people + 1];
      for (int[] tie : ties) {
        starts[tie[0] + 1]++;
        starts[tie[1] + 1]++;
      }
      for (int i = 0; i < people; i++) {
        starts[i + 1] += starts[i];
      }
      int[] next = starts.clone();
      int[] contacts = new int[starts[people]];
      for (int[] tie : ties) {
        contacts[next[tie[0]]++] = tie[1];
        contacts[next[tie[1]]++] = tie[0];
      }
      return new Tied(starts, contacts);
    }

    @Override
    public int size() {
      return starts.length - 1;
    }

    @Override
    public int degree(int person) {
      return starts[person + 1] - starts[person];
    }

    @Override
    public int contact(int person, int k) {
      return contacts[starts[person] + k];
    }
  }
}
