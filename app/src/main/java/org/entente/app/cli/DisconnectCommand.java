package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.CaseView;
import org.entente.Exchanges;
import org.entente.Observatory;
import org.entente.actor.Dyad;
import org.entente.disconnect.Announcement;
import org.entente.disconnect.DisconnectStudy;
import org.entente.disconnect.GapRow;
import org.entente.disconnect.Level;
import org.entente.disconnect.Parting;
import org.entente.disconnect.Standing.Known;
import org.entente.disconnect.Voices;
import org.entente.export.Citing;
import org.entente.export.CsvText;
import org.entente.export.DataCitation;
import org.entente.export.DisconnectTables;
import org.entente.export.Export;
import org.entente.export.JsonText;
import org.entente.export.Table;
import org.entente.export.Version;
import org.entente.ingest.LoadReport;
import org.entente.series.Value;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints how far words and deeds stand apart. */
@Command(
        name = "disconnect",
        mixinStandardHelpOptions = true,
        description =
                "Words against deeds: how much rosier each side speaks than it acts, month by month and within the pair's own"
                        + " past; where the two parted most; what became of pledges, threats and refusals.")
final class DisconnectCommand implements Callable<Integer> {
    private static final int TOP = 5;

    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    @Option(
            names = "--with-clients",
            description = "Take in the acts of those a side answers for. Default: only those of the two.")
    private boolean withClients;

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            description = "Write disconnect-gaps.csv, disconnect-partings.csv, disconnect-announcements.csv,"
                    + " disconnect-kept.csv and disconnect.json there.")
    private Optional<Path> tables = Optional.empty();

    private final Clock clock;
    private final Console console;

    DisconnectCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now(clock);
        try (Observatory observatory = arguments.open(today)) {
            LocalDate day = observatory.asOf(asOf.day());
            observatory.measure(day);
            Exchanges exchanges = observatory.exchanges(day);
            DisconnectStudy study = exchanges.disconnect(withClients);
            Dyad pair = observatory.caseFile().dyad();
            print(study, pair);
            if (!withClients && exchanges.hasClients()) {
                console.print("");
                console.print("Acts of those a side answers for are left out; --with-clients takes them in.");
            }
            tables.ifPresent(folder -> write(folder, observatory.view(day), study, pair, today));
        }
        return 0;
    }

    private void print(DisconnectStudy study, Dyad pair) {
        if (study.span().isEmpty()) {
            console.print("Not enough evidence: no machine-coded stream covers this relation.");
            console.print("Curated entries give a record and no rates.");
            return;
        }
        console.print(
                "%s, %s: %d words and deeds; 28 days that end with each month, ranks within the year before; %s",
                pair.code(), study.span().get(), study.acts(), DisconnectStudy.METHOD);
        for (Voices voices : Voices.values()) {
            console.heading("gap of words over deeds, " + voices.label());
            study.rows().stream()
                    .filter(row -> row.voices() == voices)
                    .forEach(row -> console.print("  %s", line(row, pair)));
        }
        console.heading("where words and deeds parted most");
        if (study.partings().isEmpty()) {
            console.print("  nowhere, as far as the evidence goes");
        }
        study.partings().stream().limit(TOP).forEach(parting -> print(parting, pair));
        console.heading("pledges, threats and refusals");
        if (study.tallies().isEmpty()) {
            console.print("  none");
        }
        study.tallies().forEach(tally -> console.print("  %s", line(tally, pair)));
    }

    private static String line(GapRow row, Dyad pair) {
        String speaker = row.level().map(Level::word).orElse("all");
        String what = String.format(
                Locale.ROOT,
                "%s  %-8s %-10s %4d words %3d deeds",
                row.window().to(),
                row.flow().label(pair),
                speaker,
                row.words(),
                row.deeds());
        return what
                + switch (row.gap()) {
                    case Value.Known(var gap) ->
                        String.format(Locale.ROOT, "  gap %.2f (%.2f to %.2f)", gap.value(), gap.low(), gap.high())
                                + row.standing().map(DisconnectCommand::ranks).orElse("");
                    case Value.Gap() -> "  not covered";
                    case Value.Unknown(String reason) -> "  " + reason;
                };
    }

    private static String ranks(Known known) {
        return String.format(
                Locale.ROOT,
                "  words %.2f (mean %+.1f), deeds %.2f (mean %+.1f), of %d",
                known.words(),
                known.wordsMean(),
                known.deeds(),
                known.deedsMean(),
                known.past());
    }

    private void print(Parting parting, Dyad pair) {
        console.print("  %s", line(parting.row(), pair));
        console.print("    said: %s", String.join(", ", parting.words()));
        console.print("    done: %s", String.join(", ", parting.deeds()));
    }

    private static String line(Announcement.Tally tally, Dyad pair) {
        return String.format(
                Locale.ROOT,
                "%-8s by %-5s %d kept, %d not kept, %d open, %d unknown%s",
                tally.kind().word(),
                DisconnectTables.by(tally.direction(), pair),
                tally.kept(),
                tally.notKept(),
                tally.open(),
                tally.unknown(),
                tally.share()
                                .map(share -> String.format(
                                        Locale.ROOT,
                                        "; %.0f %% kept (%.0f to %.0f)",
                                        100 * share.value(),
                                        100 * share.low(),
                                        100 * share.high()))
                                .orElse("; not enough evidence for a share")
                        + tally.chance()
                                .map(chance -> String.format(Locale.ROOT, ", %.0f %% by chance", 100 * chance))
                                .orElse(""));
    }

    private void write(Path folder, CaseView view, DisconnectStudy study, Dyad pair, LocalDate today) {
        List<Table<?>> all = DisconnectTables.all(study, pair);
        List<LoadReport> files = view.files().stream()
                .filter(file -> file.evidence().equals("machine"))
                .toList();
        List<String> filters = withClients ? List.of("with those a side answers for") : List.of();
        Citing citing = new Citing(
                view.caseFile().title() + ": words against deeds",
                Version.current(),
                view.vintage(),
                view.asOf(),
                filters,
                Optional.of(DisconnectStudy.METHOD),
                today,
                "entente disconnect " + arguments.folder(),
                DataCitation.listOf(view.caseFile().title(), files, filters, today));
        Export export = new Export(
                citing,
                List.of("Ranks are within the pair's own past; they cannot be compared between pairs."),
                Map.of("words_and_deeds", (long) study.acts()),
                all);
        try {
            Files.createDirectories(folder);
            for (Table<?> table : all) {
                Files.writeString(folder.resolve("disconnect-" + table.name() + ".csv"), CsvText.of(table));
            }
            Files.writeString(folder.resolve("disconnect.json"), JsonText.of(export));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.note("wrote %s", folder);
    }
}
