package org.entente.app.cli;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where commands print: results to one stream, everything else to the other. */
public final class Console {
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param out for results
     * @param err for progress and errors
     */
    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void print(String line) {
        out.println(line);
    }

    @FormatMethod
    void print(@FormatString String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    /** A heading, with an empty line above. */
    void heading(String title) {
        out.println();
        out.println(title.toUpperCase(Locale.ROOT));
    }

    void error(@Nullable String message) {
        err.println("entente: "
                + String.valueOf(message).replace(System.lineSeparator(), System.lineSeparator() + "entente: "));
    }

    /** What is told beside results. */
    @FormatMethod
    void note(@FormatString String format, Object... values) {
        err.println(String.format(Locale.ROOT, format, values));
    }

    /** A fault of ours: the whole trace, so that it can be reported. */
    void fault(Exception e) {
        error("this is a fault of the program, please report it with what follows");
        e.printStackTrace(err);
    }

    /** True when a person looks on, so that progress may be redrawn. */
    boolean interactive() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    PrintStream progressStream() {
        return err;
    }
}
