package glasshouse.world.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import glasshouse.world.yaml.Quantity.Dimension;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  private static final Offset<Double> NEAR = within(1e-15);

  @ParameterizedTest
  @CsvSource({
    "0.36 /day, RATE, 0.36",
    "7 /week, RATE, 1",
    "2 /month, RATE, 0.06666666666666667",
    "1 /year, RATE, 0.0027397260273972603",
    "1 per year, RATE, 0.0027397260273972603",
    "30 s, TIME, 0.00034722222222222224",
    "6 h, TIME, 0.25",
    "90 days, TIME, 90",
    "1 day, TIME, 1",
    "3 months, TIME, 90",
    "2 years, TIME, 730",
    "1 year, TIME, 365",
    "0.9 %, SHARE, 0.009",
    "0.9%, SHARE, 0.009",
    "0.25, SHARE, 0.25",
    "10_000_000, NUMBER, 10000000",
    "1.67e-8, NUMBER, 0.0000000167",
    "-5, NUMBER, -5",
  })
  void isInTheBaseUnitOfItsDimension(String text, Dimension dimension, double value) {
    assertThat(Quantity.parse(text, dimension).as(dimension)).isCloseTo(value, NEAR);
  }

  @ParameterizedTest
  @CsvSource({
    "0.36, RATE",
    "60, TIME",
    "0.36 /day, TIME",
    "90 days, RATE",
    "3 %, NUMBER",
    "2 days, SHARE"
  })
  void saysWhatItWantsWhenTheDimensionIsWrong(String text, Dimension wanted) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(text, wanted).as(wanted))
        .withMessage(wanted.example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "many",
        "1 /fortnight",
        "1e999",
        "NaN",
        "Infinity",
        "0x10",
        "1 2",
        "--1",
        "1 /day /day",
        "1__ 0"
      })
  void refusesWhatIsNoQuantity(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(text, Dimension.NUMBER).as(Dimension.NUMBER));
  }

  @Test
  void needsNoUnitForNought() {
    assertThat(Quantity.parse("0", Dimension.RATE).as(Dimension.RATE)).isZero();
    assertThat(Quantity.parse("0", Dimension.TIME).as(Dimension.TIME)).isZero();
  }

  @Test
  void takesAPlainNumberInBaseUnitsWhereThePlaceSaysWhich() {
    assertThat(Quantity.parse("730", Dimension.TIME).in(Dimension.TIME)).isEqualTo(730);
    assertThat(Quantity.parse("2 years", Dimension.TIME).in(Dimension.TIME)).isEqualTo(730);
  }
}
