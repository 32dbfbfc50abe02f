package glasshouse.lab.measure;

import glasshouse.lab.measure.Measure.Side;
import java.util.List;

/** What people fear, trust, think and say. */
final class MindMeasures {
  private MindMeasures() {}

  static void add(List<Measure> all) {
    all.add(
        Forms.mean(
            "fear",
            "fear",
            "0 to 1",
            "stock/fear",
            1 / 15.0,
            Side.LIFE,
            "Mean fear of adults over the days"));
    all.add(
        Forms.mean(
            "trust",
            "trust in neighbours",
            "0 to 1",
            "stock/trust",
            1 / 15.0,
            Side.LIFE,
            "Mean trust of adults over the days"));
    all.add(
        Forms.mean(
            "private-view",
            "private view of the order",
            "0 to 1",
            "stock/view",
            1 / 256.0,
            Side.LIFE,
            "Mean legitimacy that adults privately grant, over the days"));
    all.add(
        Forms.mean(
            "risk-street",
            "perceived risk in the street",
            "0 to 1",
            "stock/risk-street",
            1 / 256.0,
            Side.LIFE,
            "Mean perceived risk of a sanction"));
    all.add(
        Forms.mean(
            "risk-speech",
            "perceived risk of speech",
            "0 to 1",
            "stock/risk-speech",
            1 / 256.0,
            Side.LIFE,
            "Mean perceived risk of a sanction for words"));
    all.add(
        Forms.mean(
            "aware",
            "people who know of the system",
            "share",
            "stock/aware",
            1,
            Side.LIFE,
            "Share of adults who are aware, over the days"));
    all.add(
        Forms.part(
            "self-censorship",
            "critics who stay silent",
            "voice/silent-critics",
            "voice/critics",
            "Share of those who would speak if nothing could follow, and say nothing"));
    all.add(
        Forms.part(
            "critics",
            "private critics",
            "voice/critics",
            "voice/asked",
            "Share of adults online who would speak up if nothing could follow"));
    all.add(
        Forms.part(
            "live-ties",
            "ties that still meet",
            "ties/live",
            "ties/all",
            "Share of ties on which neither end avoids the other"));
  }
}
