package glasshouse.world;

import glasshouse.consequence.ListSpec;
import glasshouse.kernel.Chance;
import glasshouse.kernel.Draws;
import glasshouse.kernel.Parameters;
import glasshouse.kernel.Purpose;
import glasshouse.society.Livelihood;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Role;

/**
 * The two first days: of a society (minds, purses, work), and of the system put over it (scores,
 * stock, the first aware).
 */
final class Beginning {
  private static final Purpose WORKLESS = Purpose.of("trait/workless");
  private static final Purpose PURSE = Purpose.of("trait/purse");

  private final Systems systems;
  private final People people;
  private final long workless;
  private final long leastPurse;
  private final long worklessKey;
  private final long purseKey;

  Beginning(Systems systems, People people, Parameters p) {
    this.systems = systems;
    this.people = people;
    workless = p.chance("life.unemployment-start");
    leastPurse = p.chance("life.purse-least");
    worklessKey = people.draws().key(WORKLESS, 0);
    purseKey = people.draws().key(PURSE, 0);
  }

  /** A block of a new society. */
  void begin(Desk d, int block) {
    d.open(block, 0);
    TruthBlock t = d.truth;
    systems.birth.begin(t, d.minds, people.draws());
    systems.devices.begin(t, people.draws());
    for (int i = 0; i < t.size(); i++) {
      if (t.layout().is(i, Role.ADULT)) {
        long who = t.first() + i;
        boolean out = Draws.high(Draws.bits(worklessKey, who, 0)) < workless;
        boolean works = t.layout().is(i, Role.WORKER) && !out;
        t.livelihood[i] = Livelihood.withEmployed(0, works);
        long level = Chance.between(leastPurse, Draws.high(Draws.bits(purseKey, who, 0)));
        t.purse[i] = (short) (t.layout().buffer[i] * level >> 32);
      }
    }
    d.close();
  }

  /** A block on the first day of the system. */
  void inaugurate(Desk d, int block, int day) {
    d.open(block, day);
    systems.scorer.inaugurate(d.file);
    systems.stock.inaugurate(d.file, d.register, people.draws(), (list, i) -> may(d, list, i));
    if (systems.regimes.announced(d.file)) {
      systems.birth.inaugurate(d.truth, people.draws());
    }
    if (systems.optOut != null) {
      systems.optOut.inaugurate(d.truth, d.file, d.register, systems.leave(d.minds));
    }
    d.show();
    d.close();
  }

  /** Whether a person may do what leads onto a list. */
  private boolean may(Desk d, ListSpec list, int i) {
    return list.enterOn().stream()
        .anyMatch(act -> d.truth.layout().is(i, systems.kinds.spec(systems.kinds.get(act)).who()));
  }
}
