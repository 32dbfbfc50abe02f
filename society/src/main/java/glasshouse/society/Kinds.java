package glasshouse.society;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All kinds of act of a scenario by index. The index serves arrays; luck hangs on names alone. */
public final class Kinds {
  /** The name of the act that the money model makes when a court's ruling is not met. */
  public static final String COURT_DEFAULT = "court-default";

  /** The name of the act that the money model makes when such a debt is paid. */
  public static final String DEBT_PAID = "debt-paid";

  /**
   * The name of the act that the money model makes of each month in arrears, where there is one.
   */
  public static final String ARREARS = "arrears";

  /** The name of the act of searching for what is sensitive: the private view hangs on it. */
  public static final String SENSITIVE_SEARCH = "sensitive-search";

  /** The name of the act that befalls both neighbours who fall out, where there is one. */
  public static final String QUARREL = "neighbour-quarrel";

  /** The name of the act of telling on a neighbour. */
  public static final String INFORMING = "informing";

  private final List<ActSpec> specs;
  private final Map<String, Integer> indices = new HashMap<>();

  /** The kinds of a scenario. */
  public Kinds(List<ActSpec> specs) {
    this.specs = List.copyOf(specs);
    for (int i = 0; i < specs.size(); i++) {
      indices.put(specs.get(i).id(), i);
    }
  }

  /** How many. */
  public int size() {
    return specs.size();
  }

  /** What a kind is. */
  public ActSpec spec(int kind) {
    return specs.get(kind);
  }

  /** The index of a kind, or -1 where the scenario has none. */
  public int find(String id) {
    return indices.getOrDefault(id, -1);
  }

  /** The index of a kind that must be there. */
  public int get(String id) {
    int kind = find(id);
    if (kind < 0) {
      throw new IllegalArgumentException("no act is called '" + id + "'");
    }
    return kind;
  }
}
