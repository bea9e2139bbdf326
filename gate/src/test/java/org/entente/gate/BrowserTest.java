package org.entente.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.CaseAudit;
import org.entente.audit.SampleKind;
import org.entente.incident.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The pages of the reference case, used as a person uses them. */
class BrowserTest extends InBrowser {
    private static final String BAR = ".bar.conflict >> nth=1";

    private static int number(Locator figure) {
        return Integer.parseInt(figure.textContent().strip());
    }

    private static String evidence(Page opened) {
        return opened.locator("#evidence").innerText();
    }

    @Test
    void aBarOpensTheIncidentsItCounts() {
        visit("/");
        String label = page.locator(BAR + " >> title").textContent();
        page.locator(BAR).click();
        String count = label.substring(label.lastIndexOf(' ') + 1);
        assertThat(page.locator("#evidence-heading").innerText()).startsWith("Evidence: " + count + " incident");
        assertThat(page.locator("#evidence .item").count()).isEqualTo(Integer.parseInt(count));
        assertThat(page.locator(".bar.selected").count()).isEqualTo(1);
    }

    @Test
    void aNumberOpensToAnIncidentToItsSourceAndBack() {
        visit("/");
        Locator figure = page.locator(".sums tbody tr >> nth=0 >> td a >> nth=3");
        int number = number(figure);
        figure.click();
        assertThat(page.locator("#evidence-heading").innerText()).isEqualTo("Evidence: " + number + " incidents");
        String list = evidence(page);
        page.locator("#evidence .item .text a").first().click();
        assertThat(page.url()).contains("/incident/");
        assertThat(page.locator(".reports .reference").innerText()).matches("chronicle\\.csv:\\d+");
        page.goBack();
        assertThat(evidence(page)).isEqualTo(list);
    }

    @Test
    void thePermalinkGivesTheSameViewToSomeoneElse() {
        visit("/?grain=week&from=2015-10-01&to=2016-07-31");
        page.locator(BAR).click();
        String permalink = page.locator(".take a >> nth=0").getAttribute("href");
        try (BrowserContext other = browser.newContext()) {
            Page theirs = listen(other.newPage());
            theirs.navigate("http://127.0.0.1:" + server.port() + permalink);
            assertThat(theirs.locator("main").innerText())
                    .isEqualTo(page.locator("main").innerText());
        }
    }

    @Test
    void theFormChoosesAndTheKeyboardReachesTheTable() {
        visit("/");
        page.locator("select[name=grain]").selectOption("week");
        page.locator("input[name=to]").fill("2016-02-29");
        page.locator("form button").press("Enter");
        assertThat(page.url()).contains("grain=week", "to=2016-02-29");
        page.locator(".equivalent summary").press("Enter");
        Locator figure = page.locator(".equivalent td a").first();
        int number = number(figure);
        figure.press("Enter");
        assertThat(page.locator("#evidence .item").count()).isEqualTo(number);
    }

    @Test
    void daysAreChosenByDraggingAcrossTheDrawing() {
        visit("/");
        BoundingBox plot = page.locator("svg.drawing").boundingBox();
        double height = Math.min(plot.y + plot.height, page.viewportSize().height) - 20;
        page.mouse().move(plot.x + plot.width * 0.4, height);
        page.mouse().down();
        page.mouse().move(plot.x + plot.width * 0.5, height);
        page.mouse().move(plot.x + plot.width * 0.6, height);
        page.mouse().up();
        page.waitForURL(address -> address.contains("from="));
        LocalDate from = day("from");
        LocalDate to = day("to");
        assertThat(from).isBetween(LocalDate.of(2016, 12, 1), LocalDate.of(2017, 9, 30));
        assertThat(to).isBetween(LocalDate.of(2017, 10, 1), LocalDate.of(2018, 9, 30));
        page.locator(".brush-all").click();
        page.waitForURL(address -> address.contains("from=2015-09-01"));
        assertThat(day("to")).isEqualTo("2020-03-31");
    }

    @Test
    void daysAreChosenByKeys() {
        visit("/");
        page.locator(".chart .scroll").focus();
        page.keyboard().press("+");
        page.waitForURL(address -> address.contains("from="));
        LocalDate from = day("from");
        assertThat(from).isAfter("2016-01-01");
        page.locator(".chart .scroll").focus();
        page.keyboard().press("ArrowLeft");
        page.waitForURL(address -> !address.contains("from=" + from));
        assertThat(day("from")).isBefore(from);
    }

    private LocalDate day(String field) {
        return LocalDate.parse(page.locator("input[name=" + field + "]").inputValue());
    }

    @Test
    void aMarkOfTheRecordOpensItsIncident() {
        visit("/?from=2020-02-01&to=2020-03-31");
        page.locator(".marks summary").click();
        Locator signed = page.locator(".marks tr", new Page.LocatorOptions().setHasText("agreement signed"));
        assertThat(signed.locator("td").first().innerText()).isEqualTo("2020-03-05");
        signed.locator("a").click();
        assertThat(page.url()).contains("/incident/");
        assertThat(page.locator("main").innerText()).contains("2020-03-05");
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void nothingOverflowsASmallScreen(String address) {
        page.setViewportSize(390, 844);
        visit(address);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        page.setViewportSize(640, 400);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(640);
    }

    @Test
    void aDrawingIsSavedWithItsTitleLegendAndCitation() throws Exception {
        visit("/");
        Path svg = saved("Save as SVG");
        DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
        xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        String words = xml.newDocumentBuilder()
                .parse(svg.toFile())
                .getDocumentElement()
                .getTextContent()
                .replaceAll("\\s+", "");
        assertThat(words).contains("Incidentsbymonth", "cooperation", "Datavintage" + vintage());
        assertThat(Files.readString(svg))
                .contains("pattern id=\"texture-conflict\"")
                .doesNotContain(" class=");

        BufferedImage png = ImageIO.read(saved("Save as PNG").toFile());
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < png.getWidth(); x++) {
            colours.add(png.getRGB(x, png.getHeight() / 2));
        }
        assertThat(png.getWidth()).isGreaterThan(1000);
        assertThat(colours).hasSizeGreaterThan(5);
    }

    private Path saved(String button) {
        return page.waitForDownload(() -> page.locator("button:has-text('" + button + "')")
                        .first()
                        .click())
                .path();
    }

    private String vintage() {
        return page.locator(".vintage code").innerText();
    }

    @Test
    void aCoderAnswersByKeyTakesBackAndIsAskedAgain() {
        LocalDate asOf = observatory.asOf(Optional.empty());
        CaseAudit.Order order =
                new CaseAudit.Order(SampleKind.INCIDENTS, Optional.of(Layer.OWN), Optional.empty(), 5, 1);
        String sample = observatory.books().audit(asOf).draw(order, "Ada", asOf).id();
        visit("/audit");
        page.locator("form[aria-label='Code " + sample + "'] input[name=by]").fill("Ada");
        page.keyboard().press("Enter");
        page.locator("h1:has-text('Item 1')").waitFor();
        page.waitForLoadState(); // only then the page listens to keys
        page.keyboard().press("2");
        page.locator("h1:has-text('Item 2')").waitFor();
        assertThat(page.locator(".own").innerText()).contains("Item 1: wrong actor");
        page.locator(".own button").click();
        page.locator("h1:has-text('Item 1')").waitFor();
        assertThat(page.locator(".over").innerText()).endsWith("0 of 5 answered");
    }

    @Test
    void aNoteIsEnteredAndUndoneOnThePageOfAnIncident() {
        visit("/incident/su24-shot-down");
        page.locator("#by-hand summary").press("Enter");
        page.locator("form[aria-label=Note] input[name=words]").fill("Look again.");
        page.locator("form[aria-label=Note] input[name=by]").fill("Ada");
        page.keyboard().press("Enter");
        page.locator("#by-hand li:has-text('Look again.')").waitFor();
        page.locator("#by-hand .own input[name=by]").fill("Ben");
        page.keyboard().press("Enter");
        page.locator("#by-hand:has-text('Nothing was changed by hand')").waitFor();
        assertThat(page.locator("#by-hand .own").count()).isZero();
    }

    @Test
    void theFirstTabSkipsToTheContent() {
        visit("/");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }
}
