package org.entente.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.entente.CaseView;
import org.entente.Observatory;
import org.entente.fragility.Balance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints how likely a new crisis is, and how the two come through one. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description =
                "How likely is a new crisis of the case's pair in the next 90 days, how does a crisis of theirs pass,"
                        + " and how much of the coming year is expected in crisis? Needs no data beside the case.")
final class ForecastCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    private final Clock clock;
    private final Console console;

    ForecastCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Observatory observatory = arguments.open(LocalDate.now(clock))) {
            LocalDate day = observatory.asOf(asOf.day());
            observatory.measure(day);
            CaseView view = observatory.view(day);
            Balance balance = observatory.balance(view);
            new BalanceLines(console).print(observatory.pair(), balance);
        }
        return 0;
    }
}
