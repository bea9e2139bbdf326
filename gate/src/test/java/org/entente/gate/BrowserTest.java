package org.entente.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.Observatory;
import org.entente.app.web.WebServer;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of the reference case in a real browser. Skipped, and said so, where there is no Chromium; CHROMIUM names
 * another one than {@code /usr/bin/chromium}.
 */
class BrowserTest {
    private static final Path CHROMIUM =
            Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String BAR = ".bar.conflict >> nth=1";

    @TempDir
    static Path folder;

    static Observatory observatory;
    static WebServer server;
    static Playwright playwright;
    static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void open() {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM),
                "skipped: no Chromium at " + CHROMIUM + "; set CHROMIUM to run the browser tests");
        LocalDate today = LocalDate.of(2026, 11, 22);
        Path reference = Path.of(System.getProperty("entente.root"), "cases/russia-turkey");
        observatory = Observatory.open(reference, folder.resolve("entente.duckdb"), today);
        observatory.ingest(observatory.plan(), Progress.SILENT);
        LocalDate asOf = observatory.asOf(Optional.empty());
        observatory.measure(asOf);
        server = new WebServer(observatory, asOf, today).start(0);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(ARGUMENTS));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
            server.close();
            observatory.close();
        }
    }

    @BeforeEach
    void newPage() {
        context = browser.newContext();
        page = listen(context.newPage());
    }

    private Page listen(Page opened) {
        opened.onConsoleMessage(message -> complaints.add(message.text()));
        opened.onPageError(complaints::add);
        opened.onRequest(request -> hosts.add(URI.create(request.url()).getAuthority()));
        return opened;
    }

    @AfterEach
    void noComplaintAndNoOtherHost() {
        context.close();
        assertThat(complaints).isEmpty();
        assertThat(hosts).isNotEmpty().containsOnly("127.0.0.1:" + server.port());
    }

    private void visit(String address) {
        page.navigate("http://127.0.0.1:" + server.port() + address);
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/incident/su24-shot-down",
                "/pair?pair=USA-TUR",
                "/stakes",
                "/coverage",
                "/data",
                "/agreements",
                "/lines",
                "/marked"
            })
    void nothingOverflowsASmallScreen(String address) {
        page.setViewportSize(390, 844);
        visit(address);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        page.setViewportSize(640, 400);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(640);
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
