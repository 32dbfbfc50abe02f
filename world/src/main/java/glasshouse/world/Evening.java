package glasshouse.world;

import glasshouse.kernel.Population;
import glasshouse.society.Face;
import glasshouse.society.Flags;
import glasshouse.society.Livelihood;
import glasshouse.society.people.Layout;
import glasshouse.society.people.Purse;
import glasshouse.society.people.Role;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the people of a world stand this evening, block by block: truth beside record, for the lab
 * alone. Reads everything, writes nothing.
 */
public final class Evening {
  private static final double FRACTION = 256;
  private static final double MOOD = 15;
  private static final List<String> VOICES = List.of("silent", "pseudonymous", "open", "muted");

  private final World world;
  private final Desk desk;
  private final byte[] face = new byte[Population.BLOCK];

  Evening(World world, Desk desk) {
    this.world = world;
    this.desk = desk;
  }

  /** Turns to a block. */
  public void open(int block) {
    desk.open(block, world.day());
    world.truth().facesToday().lend(block, face);
  }

  /** How many people live in the block. */
  public int size() {
    return desk.truth.size();
  }

  /** Who lives in the block. */
  public Layout layout() {
    return desk.truth.layout();
  }

  /** Whether there is a score. */
  public boolean scores() {
    return desk.file.scale().most() > desk.file.scale().least();
  }

  /** Points. */
  public double score(int place) {
    return (double) desk.file.score[place] / (1 << desk.file.scale().shift());
  }

  /** The grade, 0 the best; 0 where there are none. */
  public int grade(int place) {
    return desk.file.grade[place];
  }

  /** Names of all grades, best first. */
  public List<String> grades() {
    return IntStream.range(0, desk.file.scale().size()).mapToObj(desk.file.scale()::name).toList();
  }

  /** The lists on which a person is, as bits in the order of {@link #lists}. */
  public int listed(int place) {
    return desk.file.listed[place];
  }

  /** Names of all lists. */
  public List<String> lists() {
    return world.lists();
  }

  /** The purse in basic needs of a day. */
  public double purse(int place) {
    return (double) desk.truth.purse[place] / Purse.NEED;
  }

  /** The purse in 1/{@link Purse#NEED} of a basic need of a day. */
  public int purseSteps(int place) {
    return desk.truth.purse[place];
  }

  /** Whether a person has work. */
  public boolean employed(int place) {
    return layout().is(place, Role.ADULT) && Livelihood.employed(desk.truth.livelihood[place]);
  }

  /** Months in arrears, 3 for three or more. */
  public int arrears(int place) {
    return desk.truth.arrears(place);
  }

  /** Whether a person knows of the system. */
  public boolean aware(int place) {
    return Flags.is(desk.truth.flags[place], Flags.AWARE);
  }

  /** Whether the face is on a board of shame. */
  public boolean shamed(int place) {
    return Face.is(face[place], Face.SHAMED);
  }

  /** What a person says in public: silent, pseudonymous, open, or muted where nobody hears it. */
  public String voice(int place) {
    return VOICES.get(Face.voice(face[place]));
  }

  /** Whether a person says nothing in public. */
  public boolean silent(int place) {
    return Face.voice(face[place]) == Face.SILENT;
  }

  /** Fear, 0 to 1. */
  public double fear(int place) {
    return desk.minds.fear(place) / MOOD;
  }

  /** Trust in neighbours, 0 to 1. */
  public double trust(int place) {
    return desk.minds.trust(place) / MOOD;
  }

  /** Private view: legitimacy that the person grants, 0 to 1. */
  public double view(int place) {
    return (desk.minds.view[place] & 255) / FRACTION;
  }

  /** Perceived risk in the street, 0 to 1. */
  public double riskStreet(int place) {
    return (desk.minds.street[place] & 255) / FRACTION;
  }

  /** Perceived risk of speech, 0 to 1. */
  public double riskSpeech(int place) {
    return (desk.minds.speech[place] & 255) / FRACTION;
  }
}
