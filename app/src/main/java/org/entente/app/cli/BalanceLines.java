package org.entente.app.cli;

import org.entente.fragility.Balance;
import org.entente.fragility.BalanceWords;

/** Fragility against flexibility in lines. */
final class BalanceLines {
    private final Console console;

    BalanceLines(Console console) {
        this.console = console;
    }

    void print(String pair, Balance balance) {
        console.heading("fragility and flexibility of " + pair + ", as of " + balance.asOf());
        switch (balance) {
            case Balance.NotEnough not -> line("not enough evidence: " + not.reason());
            case Balance.Told told -> told(told);
        }
    }

    /** The readings, on what they rest, and no more. */
    void summary(Balance balance) {
        console.heading("fragility and flexibility");
        switch (balance) {
            case Balance.NotEnough not -> line("not enough evidence: " + not.reason());
            case Balance.Told told -> {
                BalanceWords words = new BalanceWords(told);
                words.readings().forEach(this::line);
                line(words.evidence());
                line(words.method());
            }
        }
    }

    private void told(Balance.Told told) {
        BalanceWords words = new BalanceWords(told);
        words.readings().forEach(this::line);
        line(words.reasons());
        line(words.evidence());
        told.later().forEach(crisis -> line(BalanceWords.later(crisis)));
        words.limits().forEach(this::line);
    }

    private void line(String text) {
        console.print("  " + text);
    }
}
