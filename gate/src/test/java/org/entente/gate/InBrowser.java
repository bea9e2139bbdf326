package org.entente.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
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
import org.junit.jupiter.api.io.TempDir;

/**
 * The reference case, served to a real browser. Skipped, and said so, where there is no Chromium; CHROMIUM names
 * another one than {@code /usr/bin/chromium}.
 */
abstract class InBrowser {
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

    /** Milliseconds that a page may take which nobody has asked for before, on a machine that does other things too. */
    private static final double SLOWEST = 120_000;

    /** Every page of the dashboard. */
    static final List<String> PAGES = List.of(
            "/",
            "/evidence?q=pilot",
            "/evidence?zone=idlib",
            "/map",
            "/pairs?with=RUS-TUR,USA-TUR",
            "/incident/su24-shot-down",
            "/pair?pair=USA-TUR",
            "/disconnect",
            "/reciprocity",
            "/audit",
            "/balance",
            "/crises",
            "/crises/jet",
            "/agreements",
            "/lines",
            "/alignment",
            "/triads",
            "/contacts",
            "/narrative",
            "/stakes",
            "/coverage",
            "/data",
            "/marked");

    @TempDir
    static Path folder;

    static Observatory observatory;
    static WebServer server;
    static Playwright playwright;
    static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> hosts = new ArrayList<>();
    BrowserContext context;
    Page page;

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
        context.setDefaultNavigationTimeout(SLOWEST);
        page = listen(context.newPage());
    }

    Page listen(Page opened) {
        opened.onConsoleMessage(message -> complaints.add(message.text()));
        opened.onPageError(complaints::add);
        opened.onRequest(request ->
                Optional.ofNullable(URI.create(request.url()).getAuthority()).ifPresent(hosts::add));
        return opened;
    }

    @AfterEach
    void noComplaintAndNoOtherHost() {
        context.close();
        assertThat(complaints).isEmpty();
        assertThat(hosts).isNotEmpty().containsOnly("127.0.0.1:" + server.port());
    }

    void visit(String address) {
        page.navigate("http://127.0.0.1:" + server.port() + address);
    }
}
