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
import org.eclipse.jetty.http.UriCompliance;
import org.entente.Observatory;
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
        alignment = new AlignmentPage(desk);
        triads = new TriadsPage(desk);
        stakes = new StakesPage(desk);
        answers = new Answers();
        problems = new ProblemPage(desk, answers);
    }

    private void routes(RoutesConfig routes) {
        routes.before(WebServer::harden);
        routes.get("/", context -> answers.page(context, "relation", relation.model(context)));
        routes.get("/relation", context -> answers.page(context, "relation", relation.model(context)));
        routes.get("/relation.json", context -> answers.json(context, relation.export(context)));
        routes.get("/relation.csv", context -> answers.csv(context, relation.export(context), "ledger"));
        routes.get("/pair", context -> answers.page(context, "pair", pair.model(context)));
        routes.get("/pair.json", context -> answers.json(context, pair.export(context)));
        routes.get("/pair.csv", context -> answers.csv(context, pair.export(context), "ledger"));
        routes.get("/incident/{key}", context -> answers.either(context, incident.shown(context)));
        routes.get("/contacts", context -> answers.page(context, "contacts", contacts.model(context)));
        routes.get("/contacts.json", context -> answers.json(context, contacts.export(context)));
        routes.get("/contacts.csv", context -> answers.csv(context, contacts.export(context), "ranks"));
        routes.get("/narrative", context -> answers.page(context, "narrative", narrative.model(context)));
        routes.get("/narrative.json", context -> answers.json(context, narrative.export(context)));
        routes.get("/narrative.csv", context -> answers.csv(context, narrative.export(context), "labels"));
        routes.get("/coverage", context -> answers.page(context, "coverage", coverage.model(context)));
        routes.get("/coverage.json", context -> answers.json(context, coverage.export(context)));
        routes.get("/coverage.csv", context -> answers.csv(context, coverage.export(context), "months"));
        routes.get("/data", context -> answers.page(context, "data", data.model(context)));
        routes.get("/data.json", context -> answers.json(context, data.export(context)));
        routes.get("/data.csv", context -> answers.csv(context, data.export(context), "files"));
        routes.get("/marked", context -> answers.page(context, "marked", marked.model(context)));
        routes.get("/marked.json", context -> answers.json(context, marked.export(context)));
        routes.get("/marked.csv", context -> answers.csv(context, marked.export(context), "marks"));
        routes.get("/alignment", context -> answers.page(context, "alignment", alignment.model(context)));
        routes.get("/alignment.json", context -> answers.json(context, alignment.export(context)));
        routes.get("/alignment.csv", context -> answers.csv(context, alignment.export(context), "relations"));
        routes.get("/triads", context -> answers.page(context, "triads", triads.model(context)));
        routes.get("/triads.json", context -> answers.json(context, triads.export(context)));
        routes.get("/triads.csv", context -> answers.csv(context, triads.export(context), "pooled"));
        routes.get("/stakes", context -> answers.page(context, "stakes", stakes.model(context)));
        routes.get("/stakes.json", context -> answers.json(context, stakes.export(context)));
        routes.get("/stakes.csv", context -> answers.csv(context, stakes.export(context), "channels"));
        routes.exception(BadParameterException.class, problems::badParameter);
        routes.exception(UnknownIncidentException.class, problems::unknownIncident);
        routes.exception(Exception.class, problems::failure);
        routes.error(404, problems::unknownAddress);
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
