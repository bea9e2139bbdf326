package org.entente.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.text.Texts;
import org.entente.export.BalanceTables;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.Table;
import org.entente.fragility.Balance;
import org.entente.fragility.BalanceWords;
import org.entente.fragility.CrisisProcess;
import org.jspecify.annotations.Nullable;

/** How likely a new crisis is, and how the two come through one. */
final class BalancePage implements Page {
    private static final String ADDRESS = "/balance";

    private final Desk desk;
    private @Nullable Balance balance;

    BalancePage(Desk desk) {
        this.desk = desk;
    }

    /** It is read when it is first asked for. */
    private synchronized Balance balance() {
        if (balance == null) {
            balance = desk.observatory().balance(desk.view());
        }
        return balance;
    }

    /** What the page shows. */
    @Override
    public BalanceModel model(Map<String, List<String>> given) {
        new Parameters(given, List.of());
        List<Table<?>> tables = BalanceTables.all(balance());
        Frame.Foot foot = Frame.Foot.of(citing(), ADDRESS, tables);
        Frame frame = Frame.of(desk, Texts.text("balance.title"), Section.BALANCE, Optional.of(foot));
        return switch (balance()) {
            case Balance.NotEnough not ->
                new BalanceModel(frame, desk.pair(), Optional.of(not.reason()), Optional.empty());
            case Balance.Told told ->
                new BalanceModel(frame, desk.pair(), Optional.empty(), Optional.of(new BalanceItems(told).reading()));
        };
    }

    private Citing citing() {
        return desk.cite("fragility and flexibility", List.of(), Optional.of(CrisisProcess.METHOD), ADDRESS, _ -> true);
    }

    /** How the page is cited. */
    @Override
    public Citing citing(Map<String, List<String>> query) {
        new Parameters(query, List.of(Parameter.TABLE));
        return citing();
    }

    /** The same to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        Map<String, Long> figures = new LinkedHashMap<>();
        List<String> notes = switch (balance()) {
            case Balance.NotEnough not -> List.of("Not enough evidence: " + not.reason() + ".");
            case Balance.Told told -> {
                figures.put("crises", (long) told.crises().size());
                figures.put("later_crises", (long) told.later().size());
                yield new BalanceWords(told)
                        .limits().stream().map(line -> line + ".").toList();
            }
        };
        return new Export(citing(given), notes, figures, BalanceTables.all(balance()));
    }
}
