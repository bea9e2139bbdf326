package org.entente.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jetty.http.UriCompliance;
import org.entente.Observatory;
import org.entente.export.Export;
import org.jspecify.annotations.Nullable;

/** Serves the pages of one case on this machine, to this machine. */
public final class WebServer implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final RelationPage relation;
    private final PairPage pair;
    private final IncidentPage incident;
    private final ContactsPage contacts;
    private final NarrativePage narrative;
    private final CoveragePage coverage;
    private final DataPage data;
    private final MarkedPage marked;
    private final AgreementsPage agreements;
    private final LinesPage lines;
    private final AlignmentPage alignment;
    private final TriadsPage triads;
    private final StakesPage stakes;
    private final Answers answers;
    private final ProblemPage problems;
    private @Nullable Javalin server;

    /**
     * A server that is not started yet.
     *
     * @param observatory an open case, measured as of {@code asOf}; stays the caller's to close
     * @param asOf the last day whose knowledge takes part
     * @param accessedOn the day that citations name
     */
    public WebServer(Observatory observatory, LocalDate asOf, LocalDate accessedOn) {
        Desk desk = Desk.of(observatory, asOf, accessedOn);
        relation = new RelationPage(desk);
        pair = new PairPage(desk);
        incident = new IncidentPage(desk);
        contacts = new ContactsPage(desk);
        narrative = new NarrativePage(desk);
        coverage = new CoveragePage(desk);
        data = new DataPage(desk);
        marked = new MarkedPage(desk);
        agreements = new AgreementsPage(desk);
        lines = new LinesPage(desk);
        alignment = new AlignmentPage(desk);
        triads = new TriadsPage(desk);
        stakes = new StakesPage(desk);
        answers = new Answers();
        problems = new ProblemPage(desk, answers);
    }

    private void routes(RoutesConfig routes) {
        routes.before(WebServer::harden);
        routes.get("/", context -> answers.page(context, "relation", relation.model(context)));
        pages(routes, "relation", relation::model, relation::export, "ledger");
        pages(routes, "pair", pair::model, pair::export, "ledger");
        routes.get("/incident/{key}", context -> answers.either(context, incident.shown(context)));
        pages(routes, "contacts", contacts::model, contacts::export, "ranks");
        pages(routes, "narrative", narrative::model, narrative::export, "labels");
        pages(routes, "coverage", coverage::model, coverage::export, "months");
        pages(routes, "data", data::model, data::export, "files");
        pages(routes, "agreements", agreements::model, agreements::export, "provisions");
        pages(routes, "lines", lines::model, lines::export, "lines");
        pages(routes, "marked", marked::model, marked::export, "marks");
        pages(routes, "alignment", alignment::model, alignment::export, "relations");
        pages(routes, "triads", triads::model, triads::export, "pooled");
        pages(routes, "stakes", stakes::model, stakes::export, "channels");
        routes.exception(BadParameterException.class, problems::badParameter);
        routes.exception(UnknownIncidentException.class, problems::unknownIncident);
        routes.exception(Exception.class, problems::failure);
        routes.error(404, problems::unknownAddress);
    }

    /** A page, all its tables as JSON, and one as CSV: the one named unless the address names another. */
    private void pages(
            RoutesConfig routes,
            String name,
            Function<Context, Object> model,
            Function<Context, Export> export,
            String table) {
        routes.get("/" + name, context -> answers.page(context, name, model.apply(context)));
        routes.get("/" + name + ".json", context -> answers.json(context, export.apply(context)));
        routes.get("/" + name + ".csv", context -> answers.csv(context, export.apply(context), table));
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(UriCompliance.UNSAFE));
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets";
            files.directory = "/web";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "no-cache");
        });
        routes(config.routes);
    }

    /** Keeps pages of other hosts out, those that take on another name for this machine among them. */
    private static void harden(Context context) {
        context.header("Content-Security-Policy", "default-src 'self'; base-uri 'none'; frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        if (!String.valueOf(context.host()).matches("(127\\.0\\.0\\.1|localhost)(:\\d+)?")) {
            throw new ForbiddenResponse("This server answers only at http://127.0.0.1 and http://localhost.");
        }
    }

    /**
     * Starts to serve on 127.0.0.1.
     *
     * @param port the port, or 0 for any that is free
     * @throws UncheckedIOException when the port is taken
     */
    public WebServer start(int port) {
        try {
            server = Javalin.create(this::configure).start(HOST, port);
        } catch (JavalinBindException e) {
            throw new UncheckedIOException(new BindException("port " + port + " is taken; name another with --port"));
        }
        return this;
    }

    /** The port that it serves on. @throws IllegalStateException when it is not started */
    public int port() {
        if (server == null) {
            throw new IllegalStateException("the server is not started");
        }
        return server.port();
    }

    /** Stops to serve. The observatory stays open. */
    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
    }
}
