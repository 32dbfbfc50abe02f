package glasshouse.behaviour;

import static glasshouse.testkit.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import glasshouse.kernel.Parameters;
import glasshouse.society.ActLuck;
import glasshouse.society.ActSpec;
import glasshouse.society.ActSpec.Nature;
import glasshouse.society.ActSpec.Risk;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Incentives;
import glasshouse.society.Livelihood;
import glasshouse.society.TruthBlock;
import glasshouse.society.people.Role;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chances become acts: fear only thins them, and rules never add one. */
class ChoiceTest {
  private static final Parameters P = Town.PARAMETERS.with("behaviour.legitimacy.compliance", 0.3);
  private static final int DAYS = 3;

  private static Choice choice(Town town, Parameters p, Incentives incentives) {
    return choice(town, p, incentives, true, true);
  }

  private static Choice choice(
      Town town, Parameters p, Incentives incentives, boolean responds, boolean noticed) {
    return new Choice(
        town.kinds.spec(0),
        0,
        luck(town),
        p,
        incentives,
        responds,
        noticed,
        List.of(),
        town.counters);
  }

  private static ActLuck luck(Town town) {
    return new ActLuck(town.kinds.spec(0), 0, Town.PARAMETERS);
  }

  private static Incentives stake(double stake) {
    return new Incentives(new double[] {stake}, new double[1], new double[8], 0, false);
  }

  /** What people do when everybody perceives the same risk. */
  private static Set<Long> done(ActSpec spec, Parameters p, double stake, int risk) {
    Town town = new Town(spec);
    Choice choice = choice(town, p, stake(stake));
    Town.fill(town.minds.street, risk);
    Town.fill(town.minds.speech, risk);
    return town.acts(luck(town), choice, DAYS, t -> {});
  }

  @Test
  void higherRiskNeverAddsAnAct() {
    forAll(
        25,
        gen -> {
          ActSpec spec = Town.act("act", Nature.OFFENCE, Risk.STREET, gen.rate(), gen.rate());
          double stake = gen.number(1, 100);
          int risk = gen.integer(0, 255);
          Set<Long> bold = done(spec, P, stake, risk);
          Set<Long> afraid = done(spec, P, stake, gen.integer(risk, 255));
          assertThat(bold.containsAll(afraid)).isTrue();
        });
  }

  @Test
  void higherStakesAndStrongerDeterrenceNeverAddAnAct() {
    forAll(
        25,
        gen -> {
          ActSpec spec = Town.act("act", Nature.OFFENCE, Risk.STREET, gen.rate(), gen.rate());
          double stake = gen.number(1, 100);
          double beta = gen.number(0, 5);
          double gamma = gen.rate();
          Parameters mild =
              P.with("behaviour.deterrence.beta", beta).with("behaviour.deterrence.gamma", gamma);
          Parameters strong = mild.with("behaviour.deterrence.beta", beta + gen.number(0, 5));
          int risk = gen.integer(0, 255);
          Set<Long> done = done(spec, mild, stake, risk);
          assertThat(done.containsAll(done(spec, strong, stake, risk))).isTrue();
          assertThat(done.containsAll(done(spec, mild, stake + gen.number(0, 50), risk))).isTrue();
        });
  }

  @Test
  void whatTheRulesOfTheSystemThreatenDetersOnlyThoseWhoKnow() {
    double[] none = new double[1];
    Incentives harsh =
        new Incentives(new double[] {2}, new double[] {50}, none, new double[8], 0, false);
    Incentives law =
        new Incentives(new double[] {2}, new double[] {2}, none, new double[8], 0, false);
    Set<Long> lawAlone = underRules(law, Flags.AWARE);
    assertThat(underRules(harsh, 0)).isEqualTo(lawAlone).isEqualTo(underRules(law, 0));
    Set<Long> knowing = underRules(harsh, Flags.AWARE);
    assertThat(lawAlone.containsAll(knowing)).isTrue();
    assertThat(knowing.size()).isLessThan(lawAlone.size());
  }

  private static Set<Long> underRules(Incentives incentives, int flags) {
    Town town = new Town(Town.act("act", Nature.OFFENCE, Risk.STREET, 1, 0));
    Choice choice = choice(town, P, incentives);
    Town.fill(town.minds.street, 80);
    return town.acts(luck(town), choice, DAYS, t -> Town.fill(t.flags, flags));
  }

  @Test
  void whatCannotBeDeterredIsDoneWhateverTheRisk() {
    ActSpec spec = Town.act("act", Nature.HABIT, Risk.STREET, 0, 0);
    assertThat(done(spec, P, 100, 255)).isEqualTo(done(spec, P, 1, 0));
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0, 0", "1, 0.5, 0, 128", "0.4, 1, 1, 200", "1, 0.1, 4, 60"})
  void theShareDoneAndDisplacedIsThatOfTheFormula(
      double deterrable, double displaced, double logStake, int risk) {
    Parameters p =
        P.with("behaviour.deterrence.beta", 2)
            .with("behaviour.deterrence.gamma", 0.25)
            .with("behaviour.legitimacy.compliance", 0.5);
    Town town = new Town(Town.act("act", Nature.OFFENCE, Risk.STREET, deterrable, displaced));
    Choice choice = choice(town, p, stake(StrictMath.pow(2, logStake)));
    Town.fill(town.minds.street, risk);
    Town.fill(town.minds.view, 128);
    long acts = town.acts(luck(town), choice, 12, t -> {}).size();
    double chances = town.chances(luck(town), 12);
    double severity = StrictMath.pow(2, 0.25 * logStake);
    double thinned = deterrable * -StrictMath.expm1(-2 * risk / 256.0 * severity);
    double willing = 1 - 0.5 * 0.5;
    double elsewhere = willing * thinned * displaced;
    double error = 3 / Math.sqrt(4 * chances);
    assertThat(acts / chances).isCloseTo(willing * (1 - thinned) + elsewhere, within(error));
    assertThat(town.count("acts-displaced/act") / chances).isCloseTo(elsewhere, within(error));
    assertThat(town.count("acts-deterred/act") / chances)
        .isCloseTo(willing * thinned * (1 - displaced), within(error));
    assertThat(town.count("acts-done/act")).isEqualTo(acts);
  }

  @Test
  void doneDisplacedAndDeterredNeverExceedTheChances() {
    forAll(
        25,
        gen -> {
          Town town =
              new Town(Town.act("act", Nature.OFFENCE, Risk.STREET, gen.rate(), gen.rate()));
          Choice choice = choice(town, P, stake(gen.number(1, 50)));
          Town.fill(town.minds.street, gen.integer(0, 255));
          Town.fill(town.minds.view, gen.integer(0, 255));
          long acts = town.acts(luck(town), choice, DAYS, t -> {}).size();
          long displaced = town.count("acts-displaced/act");
          assertThat(town.count("acts-done/act")).isEqualTo(acts);
          assertThat(displaced).isBetween(0L, acts);
          assertThat(acts + town.count("acts-deterred/act"))
              .isLessThanOrEqualTo(town.chances(luck(town), DAYS));
        });
  }

  @Test
  void displacedActsHappenWhereNoSensorOfPlacesLooks() {
    Town town = new Town(Town.act("act", Nature.OFFENCE, Risk.STREET, 1, 0.5));
    Choice choice = choice(town, P, stake(10));
    Town.fill(town.minds.street, 200);
    TruthBlock[] block = new TruthBlock[1];
    town.acts(luck(town), choice, 1, t -> block[0] = t);
    long elsewhere = 0;
    for (int a = 0; a < block[0].acts.of(0).size(); a++) {
      elsewhere += block[0].acts.of(0).block(a) < 0 ? 1 : 0;
    }
    assertThat(elsewhere).isEqualTo(town.count("acts-displaced/act")).isPositive();
  }

  @Test
  void whoeverDoesNotRespondTakesEveryChance() {
    forAll(
        10,
        gen -> {
          Town town =
              new Town(
                  Town.act("act", Nature.SPEECH, Risk.SPEECH, 1, gen.rate(), gen.rate(), true, 0));
          Choice choice = choice(town, P, stake(50), false, true);
          Town.fill(town.minds.street, gen.integer(0, 255));
          Town.fill(town.minds.speech, gen.integer(0, 255));
          Town.fill(town.minds.view, gen.integer(0, 255));
          long acts = town.acts(luck(town), choice, DAYS, t -> {}).size();
          assertThat(acts).isEqualTo(town.chances(luck(town), DAYS)).isPositive();
          assertThat(town.count("acts-displaced/act")).isZero();
        });
  }

  @Test
  void anActThatNobodyCouldNoticeIsCountedButNotKept() {
    ActSpec spec = Town.act("act", Nature.HABIT, Risk.NONE, 0, 0, 0, false, 2);
    Town kept = new Town(spec);
    Town counted = new Town(spec);
    long acts = kept.acts(luck(kept), choice(kept, P, stake(1)), DAYS, t -> {}).size();
    Choice unnoticed = choice(counted, P, stake(1), true, false);
    assertThat(counted.acts(luck(counted), unnoticed, DAYS, t -> {})).isEmpty();
    assertThat(counted.count("acts-done/act")).isEqualTo(acts).isPositive();
  }

  @Test
  void whatActsCostIsWhatPursesLose() {
    for (boolean noticed : new boolean[] {true, false}) {
      for (double costs : new double[] {2, -0.5, 0}) {
        Town town = new Town(Town.act("act", Nature.HABIT, Risk.NONE, 0, 0, 0, false, costs));
        TruthBlock[] block = new TruthBlock[1];
        town.acts(luck(town), choice(town, P, stake(1), true, noticed), 1, t -> block[0] = t);
        long lost = 0;
        for (int i = 0; i < Town.PEOPLE; i++) {
          lost -= block[0].purse[i];
        }
        assertThat(lost).isEqualTo(Math.round(16 * costs) * town.count("acts-done/act"));
      }
    }
  }

  @Test
  void legitimacyNeverAddsAnOffenceAndLeavesHabitsAlone() {
    ActSpec offence = Town.act("act", Nature.OFFENCE, Risk.NONE, 0, 0);
    ActSpec habit = Town.act("act", Nature.HABIT, Risk.NONE, 0, 0);
    Set<Long> critic = withView(offence, 20);
    Set<Long> loyal = withView(offence, 230);
    assertThat(critic.containsAll(loyal)).isTrue();
    assertThat(loyal.size()).isLessThan((int) (0.9 * critic.size()));
    assertThat(withView(habit, 230)).isEqualTo(withView(habit, 20));
  }

  private static Set<Long> withView(ActSpec spec, int view) {
    Town town = new Town(spec);
    Choice choice = choice(town, P, stake(1));
    Town.fill(town.minds.view, view);
    return town.acts(luck(town), choice, DAYS, t -> {});
  }

  @Test
  void hardshipNeverTakesAnActAwayThatItDrives() {
    ActSpec driven = Town.act("act", Nature.HABIT, Risk.NONE, 0, 0, 0.8, false, 0);
    ActSpec other = Town.act("act", Nature.HABIT, Risk.NONE, 0, 0);
    Set<Long> settled = living(driven, ChoiceTest::settle);
    Set<Long> hard = living(driven, t -> {});
    assertThat(hard.containsAll(settled)).isTrue();
    assertThat(hard.size()).isGreaterThan(settled.size() + 100);
    assertThat(living(other, ChoiceTest::settle)).isEqualTo(living(other, t -> {}));
  }

  private static void settle(TruthBlock t) {
    for (int i = 0; i < t.size(); i++) {
      t.livelihood[i] = Livelihood.withEmployed(0, Town.is(i, Role.WORKER));
    }
  }

  private static Set<Long> living(ActSpec spec, Consumer<TruthBlock> begin) {
    Town town = new Town(spec);
    return town.acts(luck(town), choice(town, P, stake(1)), DAYS, begin);
  }

  @Test
  void onlyThoseWhoSpeakUpDoWhatTakesAVoice() {
    ActSpec post = Town.act("act", Nature.SPEECH, Risk.NONE, 0, 0, 0, true, 0);
    assertThat(living(post, t -> speak(t, Face.SILENT))).isEmpty();
    Set<Long> open = living(post, t -> speak(t, Face.OPEN));
    assertThat(open).isNotEmpty().isEqualTo(living(post, t -> speak(t, Face.PSEUDONYMOUS)));
  }

  private static void speak(TruthBlock t, int voice) {
    for (int i = 0; i < t.size(); i++) {
      t.face[i] = Face.withVoice(0, voice);
    }
  }

  @Test
  void fearOfTheStreetDoesNotSilenceAndFearOfSpeechDoesNotStopOneInTheStreet() {
    for (Risk risk : Risk.values()) {
      ActSpec spec = Town.act("act", Nature.HABIT, risk, 1, 0);
      int calm = thinned(spec, 0, 0);
      assertThat(thinned(spec, 255, 0) < calm).isEqualTo(risk == Risk.STREET);
      assertThat(thinned(spec, 0, 255) < calm).isEqualTo(risk == Risk.SPEECH);
    }
  }

  private static int thinned(ActSpec spec, int street, int speech) {
    Town town = new Town(spec);
    Choice choice = choice(town, P, stake(1));
    Town.fill(town.minds.street, street);
    Town.fill(town.minds.speech, speech);
    return town.acts(luck(town), choice, DAYS, t -> {}).size();
  }

  @Test
  void kindnessGrowsWithTrustAndShrinksWithFear() {
    ActSpec deed = Town.act("act", Nature.DEED, Risk.NONE, 0, 0);
    Set<Long> trusting = withMood(deed, 0, 12);
    Set<Long> wary = withMood(deed, 0, 3);
    Set<Long> afraid = withMood(deed, 12, 12);
    assertThat(trusting.containsAll(wary)).isTrue();
    assertThat(trusting.containsAll(afraid)).isTrue();
    assertThat(wary.size()).isLessThan(trusting.size());
    assertThat(afraid.size()).isLessThan(trusting.size());
  }

  private static Set<Long> withMood(ActSpec spec, int fear, int trust) {
    Town town = new Town(spec);
    Choice choice = choice(town, P, stake(1));
    Town.fill(town.minds.mood, fear << 4 | trust);
    return town.acts(luck(town), choice, DAYS, t -> {});
  }

  @Test
  void rewardsForOthersCrowdOutTheQuietDeedsOfThoseWhoKnow() {
    double[] stake = {1, 1};
    Incentives none = new Incentives(stake, new double[2], new double[8], 0, false);
    Incentives forAnother = new Incentives(stake, new double[] {0, 5}, new double[8], 0, false);
    Incentives forThis = new Incentives(stake, new double[] {5, 0}, new double[8], 0, false);
    int usual = deeds(none, true);
    assertThat(deeds(forAnother, false)).isEqualTo(usual);
    double crowding = P.get("behaviour.crowding");
    assertThat(deeds(forAnother, true) / (double) usual).isCloseTo(1 - crowding, within(0.03));
    assertThat(deeds(forThis, true)).as("a rewarded one is not quiet").isEqualTo(usual);
  }

  private static int deeds(Incentives incentives, boolean aware) {
    Town town =
        new Town(
            Town.act("quiet", Nature.DEED, Risk.NONE, 0, 0),
            Town.act("rewarded", Nature.DEED, Risk.NONE, 0, 0));
    Choice choice = choice(town, P, incentives);
    Town.fill(town.minds.mood, 15);
    return town.acts(luck(town), choice, 6, t -> Town.fill(t.flags, aware ? Flags.AWARE : 0))
        .size();
  }
}
