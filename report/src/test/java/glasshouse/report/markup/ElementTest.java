package glasshouse.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Words stay words, whoever wrote them. */
final class ElementTest {
  @Test
  void wordsAreNeverReadAsMarkup() {
    assertThat(Element.of("p", "<script>alert(1)</script> & \"so\" 'on'").toString())
        .isEqualTo(
            "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot; &#39;on&#39;</p>");
  }

  @Test
  void anAttributeCannotBeLeft() {
    assertThat(Element.of("p").with("title", "\" onclick=\"x").toString())
        .isEqualTo("<p title=\"&quot; onclick=&quot;x\"></p>");
  }

  @Test
  void marksThatTurnTheDirectionOfReadingAreLeftOut() {
    assertThat(Element.of("p", "a\u202eb\u0000c\u200bd").toString()).isEqualTo("<p>abcd</p>");
  }

  @Test
  void lettersOfAnyScriptStay() {
    assertThat(Element.of("p", "荣成 é 😀").toString()).isEqualTo("<p>荣成 é 😀</p>");
  }

  @Test
  void namesOfElementsAndAttributesAreOurOwnWords() {
    assertThatIllegalArgumentException().isThrownBy(() -> Element.of("p onclick=x"));
    assertThatIllegalArgumentException().isThrownBy(() -> Element.of("p").with("a b", "c"));
  }

  @Test
  void coordinatesAreShort() {
    assertThat(Element.number(12.0)).isEqualTo("12");
    assertThat(Element.number(12.345)).isEqualTo("12.3");
    assertThat(Element.number(-0.01)).isEqualTo("0");
  }

  @Test
  void whatHoldsNothingIsNotClosed() {
    assertThat(Element.of("br").toString()).isEqualTo("<br>");
  }
}
