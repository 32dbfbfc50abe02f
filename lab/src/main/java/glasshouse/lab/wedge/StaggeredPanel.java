package glasshouse.lab.wedge;

/**
 * Outcomes of neighbourhoods by period, in some of which each is treated, and the naive estimate of
 * what treatment does: the coefficient of treatment beside fixed effects of neighbourhood and
 * period, by least squares.
 *
 * <p>In a balanced panel that is the sum of outcomes times treatment, both ways demeaned, over the
 * sum of its squares (Frisch, Waugh and Lovell).
 *
 * @param outcome by neighbourhood, then period
 * @param treated the same
 */
public record StaggeredPanel(double[][] outcome, boolean[][] treated) {
  /** The two-way fixed-effects estimate. */
  public double twoWay() {
    double[][] weight = demeaned();
    double product = 0;
    double square = 0;
    for (int unit = 0; unit < weight.length; unit++) {
      for (int period = 0; period < weight[unit].length; period++) {
        product += weight[unit][period] * outcome[unit][period];
        square += weight[unit][period] * weight[unit][period];
      }
    }
    return product / square;
  }

  private double[][] demeaned() {
    int units = treated.length;
    int periods = treated[0].length;
    double[] ofUnit = new double[units];
    double[] ofPeriod = new double[periods];
    double all = 0;
    for (int unit = 0; unit < units; unit++) {
      for (int period = 0; period < periods; period++) {
        double d = treated[unit][period] ? 1 : 0;
        ofUnit[unit] += d / periods;
        ofPeriod[period] += d / units;
        all += d / units / periods;
      }
    }
    double[][] weight = new double[units][periods];
    for (int unit = 0; unit < units; unit++) {
      for (int period = 0; period < periods; period++) {
        double d = treated[unit][period] ? 1 : 0;
        weight[unit][period] = d - ofUnit[unit] - ofPeriod[period] + all;
      }
    }
    return weight;
  }

  /** The mean of outcomes where treatment is as asked. */
  public double mean(boolean where) {
    double sum = 0;
    int cells = 0;
    for (int unit = 0; unit < treated.length; unit++) {
      for (int period = 0; period < treated[unit].length; period++) {
        if (treated[unit][period] == where) {
          sum += outcome[unit][period];
          cells++;
        }
      }
    }
    return sum / cells;
  }

  /** The same with an effect added where treated. */
  public StaggeredPanel plus(double effect) {
    double[][] more = new double[outcome.length][];
    for (int unit = 0; unit < outcome.length; unit++) {
      more[unit] = outcome[unit].clone();
      for (int period = 0; period < more[unit].length; period++) {
        more[unit][period] += treated[unit][period] ? effect : 0;
      }
    }
    return new StaggeredPanel(more, treated);
  }

  /** These outcomes less others. */
  public StaggeredPanel less(StaggeredPanel other) {
    double[][] difference = new double[outcome.length][];
    for (int unit = 0; unit < outcome.length; unit++) {
      difference[unit] = outcome[unit].clone();
      for (int period = 0; period < difference[unit].length; period++) {
        difference[unit][period] -= other.outcome[unit][period];
      }
    }
    return new StaggeredPanel(difference, treated);
  }

  /** These outcomes, as if neighbourhoods had been treated in another order. */
  public StaggeredPanel treatedAs(int[] order) {
    boolean[][] other = new boolean[treated.length][];
    for (int unit = 0; unit < treated.length; unit++) {
      other[unit] = treated[order[unit]];
    }
    return new StaggeredPanel(outcome, other);
  }
}
