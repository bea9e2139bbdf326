package org.entente.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** No page has what the rules of WCAG 2.2 A and AA that a program can check forbid, in light and in dark. */
class AccessibilityTest extends InBrowser {
    private static final String AXE = axe();
    private static final String RUN = """
            () => axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
              .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ": " + node.target.join(" ") + ": " + node.failureSummary.replace(/\\s+/g, " "))))
            """;

    private static String axe() {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void inLightAndInDark(String address) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            visit(address);
            page.evaluate(AXE);
            assertThat((List<?>) page.evaluate(RUN))
                    .as("%s, %s", address, scheme)
                    .isEmpty();
        }
    }

    @Test
    void theCheckFindsWhatIsWrong() {
        visit("/");
        page.evaluate(
                "document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/assets/icon.svg\">')");
        page.evaluate(AXE);
        assertThat((List<?>) page.evaluate(RUN)).singleElement().asString().startsWith("image-alt");
    }
}
