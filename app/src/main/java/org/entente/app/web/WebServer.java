package org.entente.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.http.UriCompliance;
import org.entente.Observatory;
import org.entente.app.web.Route.Answered;
import org.entente.audit.AuditException;
import org.entente.export.Export;
import org.entente.export.Table;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the pages of one case on this machine, to this machine. */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final String HOST = "127.0.0.1";

    private final JudgePage judge;
    private final CorrectionDesk corrections;
    private final Desk desk;
    private final Answers answers;
    private final ProblemPage problems;
    private final Shelf shelf = new Shelf();
    private final AtomicReference<Made> made;
    private @Nullable Javalin server;
    private volatile boolean closed;

    /**
     * A server that is not started yet.
     *
     * @param observatory an open case, measured as of {@code asOf}; stays the caller's to close
     * @param asOf the last day whose knowledge takes part
     * @param today the day that citations and entries of the journal name
     */
    public WebServer(Observatory observatory, LocalDate asOf, Supplier<LocalDate> today) {
        desk = Desk.of(observatory, asOf, today);
        judge = new JudgePage(desk);
        corrections = new CorrectionDesk(desk);
        answers = new Answers();
        problems = new ProblemPage(desk, answers);
        made = new AtomicReference<>(new Made(desk.edition().refreshes(), Pages.of(desk)));
    }

    /** The same where every day is one day. */
    public WebServer(Observatory observatory, LocalDate asOf, LocalDate accessedOn) {
        this(observatory, asOf, () -> accessedOn);
    }

    private void routes(RoutesConfig config) {
        config.before(WebServer::harden);
        Routes routes = new Routes(config);
        opening(routes);
        View.ALL.forEach(view -> view(routes, view));
        incidents(routes);
        crises(routes);
        entries(routes);
        description(routes);
        problems(config);
    }

    private void opening(Routes routes) {
        routes.open(
                Route.of("opening", "/", "The relation of the pair over time, to begin with", new Answered.Html())
                        .taking(pages -> pages.relation().parameters()),
                kept((pages, context) ->
                        answers.page("relation", pages.relation().model(context.queryParamMap()))));
    }

    /** A page, all its tables as JSON, one as CSV, and a replication archive of one. */
    private void view(Routes routes, View view) {
        Function<Pages, List<Table<?>>> tables =
                pages -> view.page().apply(pages).allTables();
        BiFunction<Pages, Context, Export> export =
                (pages, context) -> view.page().apply(pages).export(context.queryParamMap());
        List<Route> forms = forms(view.name(), view.address(), view.summary(), tables, view.table()).stream()
                .map(form -> form.taking(pages -> view.page().apply(pages).parameters()))
                .toList();
        routes.open(
                forms.get(0),
                kept((pages, context) ->
                        answers.page(view.name(), view.page().apply(pages).model(context.queryParamMap()))));
        routes.open(
                forms.get(1),
                kept((pages, context) -> Answers.json(view.page().apply(pages).json(context.queryParamMap()))));
        routes.open(
                forms.get(2),
                kept((pages, context) -> Answers.csv(context, export.apply(pages, context), view.table())));
        routes.open(
                forms.get(3),
                kept((pages, context) -> Answers.zip(context, export.apply(pages, context), view.table(), desk)));
    }

    /** A key may itself end with .json, so one address serves all forms. */
    private void incidents(Routes routes) {
        List<Route> forms = forms(
                "incident",
                "/incident/{key}",
                "One incident, down to file and line",
                _ -> IncidentPage.tables(),
                "reports");
        routes.open(
                forms.stream()
                        .map(form -> form.part("key", "the key of the incident"))
                        .toList(),
                kept((pages, context) ->
                        answers.either(context, pages.incident().shown(context), desk)));
    }

    private void crises(Routes routes) {
        List<Route> forms = forms(
                "crisis",
                "/crises/{id}",
                "One crisis: how it began, peaked and ended",
                _ -> CrisisPage.tables(),
                "courses");
        routes.open(
                forms.stream()
                        .map(form -> form.part("id", "the key of the crisis"))
                        .toList(),
                kept(this::oneCrisis));
    }

    private static List<Route> forms(
            String name, String path, String summary, Function<Pages, List<Table<?>>> tables, String table) {
        return List.of(
                Route.of(name, path, summary, new Answered.Html()),
                Route.of(name + "-json", path + ".json", summary, new Answered.Json(tables)),
                Route.of(name + "-csv", path + ".csv", summary, new Answered.Csv(tables, table)),
                Route.of(name + "-zip", path + ".zip", summary, new Answered.Zip(tables, table)));
    }

    /** What is said when something goes wrong. */
    private void problems(RoutesConfig routes) {
        routes.exception(AuditException.class, problems::refused);
        routes.exception(BadParameterException.class, problems::badParameter);
        routes.exception(UnknownIncidentException.class, problems::unknownIncident);
        routes.exception(UnknownCrisisException.class, problems::unknownCrisis);
        routes.exception(Exception.class, problems::failure);
        routes.error(404, problems::unknownAddress);
    }

    /** What people enter. Only these change anything. */
    private void entries(Routes routes) {
        routes.open(
                Route.of("item", "/audit/item", "The next item that a coder judges", new Answered.Html())
                        .taking(_ -> JudgePage.parameters()),
                context -> answers.show(context, "judge", judge.model(context)));
        enter(routes, "judge", "Enter an answer", JudgePage.ANSWER, judge::judge);
        enter(routes, "take-back", "Take an answer back", JudgePage.TAKEN_BACK, judge::undo);
        enter(routes, "correct", "Correct an incident by hand", CorrectionDesk.CORRECTION, corrections::correct);
        enter(routes, "assess", "Enter the level of a provision by hand", CorrectionDesk.LEVEL, corrections::assess);
        enter(routes, "undo", "Take a correction back", CorrectionDesk.UNDONE, corrections::undo);
    }

    private static void enter(Routes routes, String name, String summary, List<Parameter> fields, Handler change) {
        routes.open(Route.of(name, "/audit/" + name, summary, new Answered.Entered(fields)), changes(change));
    }

    /** What programs have to know of all of these. */
    private void description(Routes routes) {
        Route self = Route.of("openapi", OpenApi.ADDRESS, "This description", new Answered.Description());
        routes.open(self, kept((pages, _) -> Answer.of("application/json", OpenApi.of(routes.all(), pages, desk))));
    }

    private static Handler changes(Handler change) {
        return context -> {
            SameOrigin.check(context);
            change.handle(context);
        };
    }

    /** Makes an answer once for each edition of the case, and sends it from then on. */
    private Handler kept(BiFunction<Pages, Context, Answer> make) {
        return context -> {
            Edition edition = desk.edition();
            shelf.find(context, edition, desk.accessedOn(), () -> make.apply(pages(edition), context))
                    .send(context);
        };
    }

    /** The pages of an edition, or of a newer one. */
    private Pages pages(Edition edition) {
        return made.updateAndGet(known -> known.refreshes() >= edition.refreshes()
                        ? known
                        : new Made(edition.refreshes(), Pages.of(desk)))
                .pages();
    }

    /** The pages after so many corrections. */
    private record Made(long refreshes, Pages pages) {}

    /** A crisis as a page, as JSON, as CSV or as an archive; the ending of the address says which. */
    private Answer oneCrisis(Pages pages, Context context) {
        String name = context.pathParam("id");
        String id = name.replaceFirst("\\.(json|csv|zip)$", "");
        if (name.endsWith(".json")) {
            return Answers.json(pages.crisis().export(id, context.queryParamMap()));
        }
        if (name.endsWith(".csv")) {
            return Answers.csv(context, pages.crisis().export(id, context.queryParamMap()), "courses");
        }
        if (name.endsWith(".zip")) {
            return Answers.zip(context, pages.crisis().export(id, context.queryParamMap()), "courses", desk);
        }
        return answers.page("crisis", pages.crisis().model(id, context.queryParamMap()));
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

    /**
     * Keeps pages of other hosts out, those that take on another name for this machine among them. No other host learns where a
     * reader comes from; without a referrer of our own browsers would not say where a form comes from either.
     */
    private static void harden(Context context) {
        context.header(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' blob:; base-uri 'none'; frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
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

    /**
     * Makes what every page shows once, so that what pages read or draw by chance and then keep is at hand when somebody opens
     * them; the pages themselves are not kept. What goes wrong is told to whoever asks for the page. It stops early when the
     * server is closed.
     *
     * @return how many pages could be made
     */
    public long prepare() {
        return View.ALL.stream().filter(this::prepared).count();
    }

    private boolean prepared(View view) {
        if (closed) {
            return false;
        }
        try {
            view.page().apply(pages(desk.edition())).model(Map.of());
            return true;
        } catch (RuntimeException e) {
            LOG.debug("page {} could not be prepared", view.name(), e);
            return false;
        }
    }

    /** The port that it serves on. @throws IllegalStateException when it is not started */
    public int port() {
        if (server == null) {
            throw new IllegalStateException("the server is not started");
        }
        return server.port();
    }

    /** The addresses that are open, as the server underneath has them: the method, a blank and the path. */
    List<String> open() {
        return server == null
                ? List.of()
                : server.unsafe.internalRouter.allHttpHandlers().stream()
                        .map(one -> one.endpoint)
                        .filter(one -> one.method.isHttpMethod())
                        .map(one -> one.method.name() + " " + one.path)
                        .toList();
    }

    /** Stops to serve. The observatory stays open. */
    @Override
    public void close() {
        closed = true;
        if (server != null) {
            server.stop();
        }
    }
}
