package org.entente.app;

import java.time.Clock;
import org.entente.app.cli.Entente;

/** The start of the program: the only place that knows what day it is. */
public final class Main {
    private Main() {}

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Entente.run(Clock.systemUTC(), arguments));
    }
}
