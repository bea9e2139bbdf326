package org.entente.app.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void argumentsStandInTheirPlaces() {
        assertThat(Texts.text("common.interval", "0.5", 1, 2L)).isEqualTo("0.5 (1 to 2)");
        assertThat(Texts.text("audit.agreement.known", "{1} & it's so"))
                .isEqualTo("Agreement (Krippendorff): {1} & it's so.");
    }

    @Test
    void numbersComeOutAsGivenWhateverLanguageTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(Texts.text("crisis.sources.many", 12_345)).isEqualTo("12345 sources");
            assertThat(Texts.text("common.range", Texts.fixed(1234.56, 1), Texts.thousands(12_345)))
                    .isEqualTo("1234.6 to 12,345");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void textsAreReadAsUtf8() {
        assertThat(Texts.text("crisis.axis.legend.ending")).startsWith("▼ the first");
        assertThat(Texts.text("pairs.legend.mean")).contains("90\u00a0%");
    }

    @Test
    void markupOfATextStaysAndItsArgumentsAreEscaped() {
        assertThat(html(Texts.markup("layout.vintage", "<b>2020", "a&b")))
                .isEqualTo("As of <time>&lt;b&gt;2020</time>, vintage <code>a&amp;b</code>");
    }

    @Test
    void partsOfATemplateGoIntoATextAsTheyAre() {
        Content link = output -> output.writeContent("<a href=\"/x\">these</a>");
        assertThat(html(Texts.markup("reciprocity.rests-on", link)))
                .isEqualTo("They rest on <a href=\"/x\">these</a>; what both do together is left out.");
    }

    @Test
    void anUnknownKeyIsNamed() {
        assertThatThrownBy(() -> Texts.text("disconnect.titel"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no text 'disconnect.titel' in texts.properties; add it there.");
    }

    private static String html(Content content) {
        StringOutput text = new StringOutput();
        OwaspHtmlTemplateOutput output = new OwaspHtmlTemplateOutput(text);
        output.setContext("p", null);
        content.writeTo(output);
        return text.toString();
    }
}
