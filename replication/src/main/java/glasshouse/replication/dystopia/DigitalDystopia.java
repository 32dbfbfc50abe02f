package glasshouse.replication.dystopia;

import glasshouse.kernel.Draws;
import glasshouse.kernel.Purpose;
import glasshouse.kernel.Workers;
import glasshouse.replication.Held;
import glasshouse.replication.Replication;
import glasshouse.replication.Sample;
import glasshouse.replication.Work;
import glasshouse.replication.dystopia.Contrast.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;

/**
 * Politics bundled into a score, and guilt by association: whether they silence critics and erode
 * ties, and where most.
 *
 * <p>Tirole 2021: bundling political attitudes with conduct in one score brings about control that
 * neither would alone, and a score that counts whom one knows furthers it but destroys the social
 * fabric; both work best in a society with weak ties that is politically docile. Signs alone: his
 * is a game of reputation, ours a society of rules. Here control is the share of private critics
 * who stay silent, the social fabric the share of ties that still meet. Ties are weak where people
 * avoid whoever is a single grade below, strong where it takes three; docile people grant the order
 * more to begin with (a private view of .8, defiant ones of .5).
 */
public final class DigitalDystopia implements Replication {
  private static final Purpose TOWN = Purpose.of("dystopia/town");
  private static final int TOWNS = 4;
  private static final double CLEAR = 2;
  private static final double ANY = Double.POSITIVE_INFINITY;
  private static final String WEAK = "parameters.life.ties-within-grades=0";
  private static final String STRONG = "parameters.life.ties-within-grades=2";
  private static final String DOCILE = "parameters.behaviour.view.start=0.8";
  private static final String DEFIANT = "parameters.behaviour.view.start=0.5";
  private static final String LITTLE =
      "ties carry little of it here: what contacts say weighs .03 in whether one speaks, and a score is not the currency of strangers as it is there";

  /** A contrast, and the society in which it is tried. */
  private record Trial(Contrast contrast, List<String> society) {}

  private static final List<String> USUAL = List.of();
  private static final List<String> LONG = List.of("days=730 days");
  private static final List<String> WEAK_DOCILE = List.of(WEAK, DOCILE);
  private static final List<String> STRONG_DOCILE = List.of(STRONG, DOCILE);
  private static final List<String> WEAK_DEFIANT = List.of(WEAK, DEFIANT);

  @Override
  public String name() {
    return "digital-dystopia";
  }

  @Override
  public String source() {
    return "Tirole 2021, American Economic Review 111(6), 2007-48, 10.1257/aer.20201214";
  }

  @Override
  public String setup() {
    return "The system of the article on four towns of 8,192 for 180 days: beside itself without politics in the score, and with a list of critics that touches households beside one that does not. The whole society.";
  }

  @Override
  public boolean slow() {
    return true;
  }

  @Override
  public List<Held> hold(Work work) {
    List<Trial> trials = new ArrayList<>();
    for (Contrast contrast : List.of(Contrast.BUNDLING, Contrast.ASSOCIATION)) {
      for (List<String> society : List.of(USUAL, WEAK_DOCILE, STRONG_DOCILE, WEAK_DEFIANT)) {
        trials.add(new Trial(contrast, society));
      }
    }
    trials.add(new Trial(Contrast.ASSOCIATION, LONG));
    Changes all = new Changes(trials, lived(trials, work));
    List<Held> held = new ArrayList<>();
    held.addAll(bundling(all));
    held.addAll(association(all));
    return held;
  }

  private static List<Held> bundling(Changes all) {
    Contrast of = Contrast.BUNDLING;
    return List.of(
        more("bundling: more critics silent", all.sample(of, USUAL, Change::silenced)),
        less("bundling: fewer ties meet", all.sample(of, USUAL, Change::ties))
            .known(
                "two grades apart, as it usually takes, nearly nobody comes in half a year; see the next line"),
        less(
            "bundling: fewer ties meet where they are weak",
            all.sample(of, WEAK_DOCILE, Change::ties)),
        more(
                "bundling: silences more where people are docile",
                all.between(of, WEAK_DOCILE, WEAK_DEFIANT))
            .note(
                "docile is read as thinking well of the order (.8 against .5); read as more fear for the same risk, which was tried first, it came out the other way"),
        more(
                "bundling: silences more where ties are weak",
                all.between(of, WEAK_DOCILE, STRONG_DOCILE))
            .known(LITTLE));
  }

  private static List<Held> association(Changes all) {
    Contrast of = Contrast.ASSOCIATION;
    return List.of(
        more("association: more critics silent", all.sample(of, USUAL, Change::silenced)),
        more(
                "association: more critics silent, over two years",
                all.sample(of, LONG, Change::silenced))
            .known(
                "who is listed for another's words comes to think less of the order, so that critics become more: more are silent, and more still speak"),
        less("association: fewer ties meet", all.sample(of, USUAL, Change::ties))
            .known(
                "whom people avoid is a matter of grades alone here; being listed costs no tie by itself"),
        more(
                "association: silences more where people are docile",
                all.between(of, WEAK_DOCILE, WEAK_DEFIANT))
            .known("the difference is small, and four towns do not tell it from luck"),
        more(
                "association: silences more where ties are weak",
                all.between(of, WEAK_DOCILE, STRONG_DOCILE))
            .known(LITTLE));
  }

  /** What each trial changed in each town. */
  private static Change[][] lived(List<Trial> trials, Work work) {
    Change[][] all = new Change[trials.size()][TOWNS];
    int runs = trials.size() * TOWNS;
    AtomicInteger done = new AtomicInteger();
    long key = work.luck().key(TOWN, 0);
    try (Workers workers = new Workers(work.threads())) {
      workers.forEach(
          runs,
          (worker, run) -> {
            Trial trial = trials.get(run / TOWNS);
            int town = run % TOWNS;
            List<String> society = new ArrayList<>(trial.society());
            society.add("society.seed=" + Draws.high(Draws.bits(key, town, 0)));
            all[run / TOWNS][town] = trial.contrast().lived(society);
            work.progress().step("dystopia", done.incrementAndGet(), runs);
          });
    }
    return all;
  }

  /** What trials changed, in their order, by town. */
  private record Changes(List<Trial> trials, Change[][] all) {
    Change[] of(Contrast contrast, List<String> society) {
      return all[trials.indexOf(new Trial(contrast, society))];
    }

    Sample sample(Contrast contrast, List<String> society, ToDoubleFunction<Change> what) {
      Sample sample = new Sample();
      for (Change change : of(contrast, society)) {
        sample.add(what.applyAsDouble(change));
      }
      return sample;
    }

    /** By how much more of the critics are silenced in one society than in another. */
    Sample between(Contrast contrast, List<String> one, List<String> other) {
      Sample sample = new Sample();
      for (int town = 0; town < TOWNS; town++) {
        sample.add(of(contrast, one)[town].silenced() - of(contrast, other)[town].silenced());
      }
      return sample;
    }
  }

  private static Held more(String quantity, Sample sample) {
    return Held.between(quantity, "more", CLEAR * sample.error(), ANY, sample.mean())
        .told("beyond 2 s.e.");
  }

  private static Held less(String quantity, Sample sample) {
    return Held.between(quantity, "less", -ANY, -CLEAR * sample.error(), sample.mean())
        .told("beyond 2 s.e.");
  }
}
