package glasshouse.world.yaml;

import java.util.Set;

/** The names of a file that its entries may point to. */
public interface Names {
  /** Where nothing can be pointed to. */
  Names NONE = what -> Set.of();

  /**
   * The names of what is pointed to; empty where nothing of the kind can be.
   *
   * @param what it is, in a word, such as {@code act}
   */
  Set<String> of(String what);
}
