package org.entente.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.Alignment;
import org.entente.Observatory;
import org.entente.actor.CodeSystem;
import org.entente.actor.State;
import org.entente.alignment.Deeds;
import org.entente.alignment.Formal;
import org.entente.alignment.Plane;
import org.entente.alignment.Practical;
import org.entente.alignment.Reading;
import org.entente.alignment.Relation;
import org.entente.alignment.YearDeeds;
import org.entente.tie.Pledges;
import org.entente.tie.TieReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints every relation of a state: formal commitment against practical partnership, year by year. */
@Command(
        name = "alignment",
        mixinStandardHelpOptions = true,
        description =
                "Formal commitment against practical partnership: every relation of a state on one plane, for each year"
                        + " of which both are held. Reads the tables of ties that the case names, and what was ingested.")
final class AlignmentCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    @Mixin
    private final TieOption ties = new TieOption();

    @Option(names = "--state", paramLabel = "ISO", description = "Whose relations. Default: the case's second state.")
    private Optional<String> state = Optional.empty();

    @Option(
            names = "--focus",
            paramLabel = "ISO",
            description = "The relation with which the others are compared. Default: the other state of the case.")
    private Optional<String> focus = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", description = "Only this year. Default: all.")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--top", paramLabel = "N", description = "How many relations of each plane. Default: 15.")
    private int top = 15;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Clock clock;
    private final Console console;

    AlignmentCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Observatory observatory = arguments.open(LocalDate.now(clock))) {
            LocalDate day = observatory.asOf(asOf.day());
            observatory.measure(day);
            String of = state(observatory, day, state)
                    .orElse(observatory.caseFile().dyad().second());
            String against = state(observatory, day, focus)
                    .orElse(
                            observatory.caseFile().dyad().has(of)
                                    ? other(observatory, of)
                                    : observatory.caseFile().dyad().first());
            Alignment alignment = observatory.alignment(ties.sources());
            tables(alignment);
            Map<Reading, List<YearDeeds>> deeds = alignment.deeds(of);
            for (int held : alignment.years(of)) {
                if (year.isEmpty() || year.get() == held) {
                    planes(alignment, of, held, against, deeds);
                }
            }
        }
        return 0;
    }

    private static String other(Observatory observatory, String of) {
        return observatory.caseFile().dyad().first().equals(of)
                ? observatory.caseFile().dyad().second()
                : observatory.caseFile().dyad().first();
    }

    private Optional<String> state(Observatory observatory, LocalDate day, Optional<String> given) {
        return given.map(code -> observatory
                .directory()
                .states()
                .find(CodeSystem.ISO3, code.toUpperCase(Locale.ROOT), day)
                .map(State::code)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no state has the code " + code + " on " + day + "; write ISO codes, as TUR")));
    }

    private void tables(Alignment alignment) {
        console.heading("tables of ties");
        for (TieReport report : alignment.ties().reports()) {
            console.print(
                    "  %s (%s): %d rows, %d used, %d repeated, %d of years before 1990, %d set aside; %s",
                    report.file(),
                    report.kind().word(),
                    report.rows(),
                    report.used(),
                    report.repeated(),
                    report.otherYears(),
                    report.setAside(),
                    report.years());
            report.faults().forEach(fault -> console.print("    %s", fault));
        }
        alignment
                .ties()
                .absent()
                .forEach(source -> console.print(
                        "  %s (%s): not there", source.read(), source.kind().word()));
    }

    private void planes(Alignment alignment, String of, int held, String against, Map<Reading, List<YearDeeds>> deeds) {
        boolean any = false;
        for (Reading reading : Reading.values()) {
            if (deeds.getOrDefault(reading, List.of()).stream().anyMatch(list -> list.year() == held)) {
                print(alignment.plane(of, held, reading, Optional.of(against)));
                any = true;
            }
        }
        if (!any) {
            print(alignment.plane(of, held, Reading.INCIDENTS, Optional.of(against)));
        }
    }

    private void print(Plane plane) {
        console.heading(plane.state() + " in " + plane.year());
        console.print(
                "  commitment from: %s",
                plane.formalParts().isEmpty()
                        ? "nothing; no table of ties holds this year"
                        : String.join(
                                ", ",
                                plane.formalParts().stream()
                                        .sorted()
                                        .map(part -> part.word())
                                        .toList()));
        console.print(
                "  partnership from: %s",
                plane.deeds()
                        .map(deeds -> deeds.reading().label() + "; " + deeds.coveredDays() + " of " + deeds.days()
                                + " days held")
                        .orElse("nothing; no stream holds this year"));
        console.print(
                "  %-6s %-20s %-12s %-30s %-24s %s",
                "with", "partnership", "log ratio", "deeds +/-, contacts", "commitment (any weights)", "pledged");
        plane.relations().stream()
                .filter(relation ->
                        relation.practical().isPresent() || plane.deeds().isEmpty())
                .filter(relation ->
                        relation.formal().isPresent() || relation.practical().isPresent())
                .sorted(Comparator.comparing((Relation relation) ->
                                relation.observed().map(Deeds::incidents).orElse(0L))
                        .reversed())
                .limit(top)
                .forEach(relation -> console.print(line(relation)));
        console.print("  %s", Plane.METHOD);
    }

    private static String line(Relation relation) {
        return String.format(
                Locale.ROOT,
                "  %-6s %-20s %-12s %-30s %-24s %s",
                relation.other(),
                relation.practical().map(AlignmentCommand::value).orElse("unknown"),
                relation.practical()
                        .map(side -> String.format(
                                Locale.ROOT, "%+.2f", side.logRatio().value()))
                        .orElse(""),
                relation.observed()
                        .map(deeds -> String.format(
                                Locale.ROOT,
                                "%.1f/%.1f, %s",
                                deeds.cooperation(),
                                deeds.conflict(),
                                deeds.contacts()
                                        .map(met -> String.format(Locale.ROOT, "%.1f", met))
                                        .orElse("unknown")))
                        .orElse(""),
                relation.formal().map(AlignmentCommand::formal).orElse("unknown"),
                relation.formal().flatMap(Formal::given).map(Pledges::words).orElse("unknown")
                        + relation.against()
                                .practicalAbove()
                                .map(share -> String.format(Locale.ROOT, "; closer in %.0f %% of draws", 100 * share))
                                .orElse("")
                        + "; " + relation.corner().label());
    }

    private static String value(Practical side) {
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)",
                side.value().value(),
                side.value().low(),
                side.value().high());
    }

    private static String formal(Formal side) {
        return String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f) #%d", side.value(), side.low(), side.high(), side.rank());
    }
}
