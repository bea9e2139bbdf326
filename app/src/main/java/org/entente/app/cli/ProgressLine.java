package org.entente.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.ingest.Progress;

/** Draws progress with its rate where a person looks on; is silent in a pipe. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long MEBIBYTE = 1 << 20;

    private final Console console;
    private final Deque<ProgressBar> bars = new ArrayDeque<>();
    private String current = "";

    ProgressLine(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void advanced(String what, long done, long total) {
        if (!console.interactive()) {
            return;
        }
        if (!what.equals(current)) {
            close();
            current = what;
            bars.push(new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(total)
                    .setUnit(" MiB", MEBIBYTE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(console.progressStream()))
                    .showSpeed()
                    .build());
        }
        bars.peek().stepTo(done);
    }

    @Override
    public synchronized void close() {
        while (!bars.isEmpty()) {
            bars.pop().close();
        }
    }
}
