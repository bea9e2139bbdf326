package org.entente.app.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.entente.Observatory;
import org.entente.app.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Opens the dashboard. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Open the dashboard on this machine only (127.0.0.1), until interrupted.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on. Default: ${DEFAULT-VALUE}.")
    private int port = 8585;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private static final int LAST_PORT = 65_535;

    /** A page that is being made reads the data file, which is not to be closed beneath it. */
    private static final Duration LONGEST_PAGE = Duration.ofSeconds(30);

    private final Clock clock;
    private final Console console;

    ServeCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--port " + port + " is no port; write one from 1 to " + LAST_PORT + ", or 0 for any that is free");
        }
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(interrupted, closed)));
        try {
            serve(interrupted);
        } finally {
            closed.countDown();
        }
        return 0;
    }

    private void serve(CountDownLatch interrupted) throws InterruptedException {
        LocalDate today = LocalDate.now(clock);
        try (Observatory observatory = arguments.open(today)) {
            IngestCommand.ingest(observatory, console);
            LocalDate day = observatory.asOf(asOf.day());
            observatory.measure(day);
            Thread preparing;
            try (WebServer server = new WebServer(observatory, day, () -> LocalDate.now(clock))) {
                server.start(port);
                console.print("http://127.0.0.1:%d (end with Ctrl-C)", server.port());
                preparing = Thread.ofPlatform().daemon().start(server::prepare);
                interrupted.await();
            }
            preparing.join(LONGEST_PAGE);
        }
    }

    /** Lets server and data file close before the process ends. */
    private static void end(CountDownLatch interrupted, CountDownLatch closed) {
        interrupted.countDown();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
