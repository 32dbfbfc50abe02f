package glasshouse.lab;

import glasshouse.kernel.Workers;
import glasshouse.lab.Measure.Side;
import glasshouse.world.People;
import glasshouse.world.World;
import glasshouse.world.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which part did it: each rule, sensor, list and consequence switched off, and on alone, in worlds
 * of the same people and luck.
 *
 * <p>Off: the whole scenario beside the scenario without the part. Alone: ordinary life with the
 * part (and what it cannot be written without) beside ordinary life. A part is inert when, switched
 * off, it leaves every life outcome or every act rate as it was, to the last act. Luck is shared,
 * so a difference is the part's doing; that it is larger than the luck of another society is not
 * shown by one.
 */
public final class Ablation {
  private final Scenario scenario;
  private final int threads;

  /** An ablation of a scenario; each world runs on one thread, so many side by side. */
  public Ablation(Scenario scenario, int threads) {
    this.scenario = scenario;
    this.threads = threads;
  }

  /**
   * What one part does.
   *
   * @param id its name
   * @param kind rule, sensor, list or consequence
   * @param effects the scenario ({@code with}) beside the scenario without the part
   * @param alone ordinary life with the part beside ordinary life
   * @param inert whether it leaves every life outcome, or every act rate, as it was
   * @param why in a few words, where it is inert
   */
  public record Part(
      String id,
      String kind,
      List<Effect> effects,
      List<Effect> alone,
      boolean inert,
      String why) {}

  /** The answer for programs: an array, an object a part. */
  public static String json(List<Part> parts) {
    ArrayNode all = Json.array();
    for (Part part : parts) {
      ObjectNode json = all.addObject().put("id", part.id()).put("kind", part.kind());
      json.put("synthetic", true);
      ArrayNode effects = json.putArray("effects");
      part.effects().forEach(effect -> effects.add(RunJson.effect(effect)));
      ArrayNode alone = json.putArray("alone");
      part.alone().forEach(effect -> alone.add(RunJson.effect(effect)));
      json.put("inert", part.inert()).put("why", part.why());
    }
    return Json.text(all);
  }

  /** Runs all of it. */
  public List<Part> run(Progress progress) {
    List<Piece> pieces = Piece.of(scenario);
    long personDays = (2L * pieces.size() + 2) * scenario.days() * scenario.people();
    AtomicLong done = new AtomicLong();
    Memory.check(new Plan(scenario, java.util.Optional.of(scenario)));
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (Workers workers = new Workers(1)) {
      People people = People.make(scenario.people(), scenario.seed(), scenario.society(), threads);
      World warm = warmUp(people, workers);
      Lives lives = new Lives(people, warm, done, personDays, progress);
      Future<Counts> whole = pool.submit(() -> lives.live(scenario));
      Future<Counts> ordinary = pool.submit(() -> lives.live(scenario.twin()));
      List<Future<Part>> parts = new ArrayList<>();
      for (Piece piece : pieces) {
        parts.add(pool.submit(() -> part(piece, lives, whole.get(), ordinary.get())));
      }
      List<Part> results = new ArrayList<>();
      for (Future<Part> part : parts) {
        results.add(part.get());
      }
      return List.copyOf(results);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException(130, "interrupted");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private World warmUp(People people, Workers workers) {
    World world = new World(scenario.twin(), people, workers, World.Watchers.NONE);
    world.begin(workers);
    for (int day = 0; day < scenario.warmUpDays(); day++) {
      world.live(workers);
    }
    return world;
  }

  private Part part(Piece piece, Lives lives, Counts whole, Counts ordinary) {
    List<Measure> measures = Measures.of(scenario);
    List<Effect> effects = between(measures, whole, lives.live(piece.removed(scenario)));
    List<Effect> alone = between(measures, lives.live(piece.alone(scenario)), ordinary);
    boolean life = changes(effects, Side.LIFE);
    boolean act = changes(effects, Side.ACT);
    String why =
        life && act
            ? ""
            : life ? "it changes no act" : act ? "it changes no life" : "it changes nothing";
    return new Part(piece.id(), piece.kind(), effects, alone, !(life && act), why);
  }

  private static List<Effect> between(List<Measure> measures, Counts with, Counts without) {
    return Effect.between(measures, with, without, Slice.groups());
  }

  private static boolean changes(List<Effect> effects, Side side) {
    return effects.stream()
        .anyMatch(effect -> effect.measure().side() == side && effect.difference() != 0);
  }

  /** One part of a scenario. */
  private record Piece(Scenario.Part part, String id) {
    static List<Piece> of(Scenario scenario) {
      List<Piece> all = new ArrayList<>();
      scenario.sensors().forEach(s -> all.add(new Piece(Scenario.Part.SENSOR, s.id())));
      scenario.rulebook().rules().forEach(r -> all.add(new Piece(Scenario.Part.RULE, r.id())));
      scenario.lists().forEach(l -> all.add(new Piece(Scenario.Part.LIST, l.id())));
      scenario.consequences().forEach(c -> all.add(new Piece(Scenario.Part.CONSEQUENCE, c.id())));
      return all;
    }

    String kind() {
      return part.name().toLowerCase(java.util.Locale.ROOT);
    }

    Scenario removed(Scenario scenario) {
      return scenario.without(part, id);
    }

    Scenario alone(Scenario scenario) {
      return scenario.only(part, id);
    }
  }

  /** Lives scenarios from the same evening of the warm-up. */
  private record Lives(
      People people, World warm, AtomicLong done, long personDays, Progress progress) {
    Counts live(Scenario scenario) {
      try (Workers workers = new Workers(1)) {
        World world = new World(scenario, people, workers, World.Watchers.NONE);
        synchronized (warm) {
          world.continueFrom(warm, workers);
        }
        for (int day = 0; day < scenario.days(); day++) {
          world.live(workers);
          progress.step("ablating", done.addAndGet(scenario.people()), personDays);
        }
        return Counts.of(world, scenario.days());
      }
    }
  }
}
