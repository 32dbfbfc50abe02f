package glasshouse.replication.form;

import glasshouse.replication.Held;
import glasshouse.replication.Replication;
import glasshouse.replication.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A replication that a file states: a setting, and the rows of a published table.
 *
 * @param <L> what is left of the setting when it was lived
 */
record Form<L>(String name, String source, String setup, boolean slow, List<Row<L>> rows)
    implements Replication {
  /** The list is copied. */
  Form {
    rows = List.copyOf(rows);
  }

  @Override
  public List<Held> hold(Work work) {
    Map<String, L> lived = new LinkedHashMap<>();
    List<Held> held = new ArrayList<>();
    for (Row<L> row : rows) {
      work.progress().step(name, held.size(), rows.size());
      L state = lived.computeIfAbsent(row.state(), s -> row.setting().live(work));
      held.add(row.held(state));
    }
    return held;
  }
}
