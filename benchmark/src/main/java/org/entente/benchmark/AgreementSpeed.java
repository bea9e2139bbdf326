package org.entente.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.entente.Observatory;
import org.entente.compliance.AgreementBoard;
import org.entente.compliance.Compliance;
import org.entente.condition.ConditionContext;
import org.entente.coverage.CoverageBook;
import org.entente.event.EventType;
import org.entente.incident.Incident;
import org.entente.ingest.Progress;
import org.entente.provenance.Publishers;
import org.entente.series.Window;

/**
 * Times where a hundred agreements of twenty provisions stand, over generated events between seventeen states: reading the
 * incidents, and reasoning about them. Arguments: work folder, rows, rounds.
 */
public final class AgreementSpeed {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Window DAYS = new Window(LocalDate.of(2016, 1, 1), LocalDate.of(2019, 10, 31));
    private static final int AGREEMENTS = 100;
    private static final int PROVISIONS = 20;

    private AgreementSpeed() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        Path work = Files.createDirectories(Path.of(arguments[0]));
        GeneratedGdelt.write(work.resolve("events.export.CSV"), Long.parseLong(arguments[1]));
        Files.writeString(work.resolve("case.yaml"), text());
        Path store = work.resolve("entente.duckdb");
        Files.deleteIfExists(store);
        try (Observatory observatory = Observatory.open(work, store, TODAY)) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
            observatory.measure(DAYS.to());
            for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
                List<Incident> incidents =
                        timed("incidents read", () -> observatory.incidents().ofRecord(EnumSet.allOf(EventType.class)));
                CoverageBook coverage = observatory.coverage(DAYS);
                List<AgreementBoard> boards = timed(
                        "boards",
                        () -> new Compliance(
                                        Publishers.shipped(), coverage.coverage(), ConditionContext.EMPTY, DAYS.to())
                                .boards(observatory.caseFile().record().agreements(), incidents));
                tell(incidents, boards);
            }
        }
    }

    private static void tell(List<Incident> incidents, List<AgreementBoard> boards) {
        long provisions =
                boards.stream().mapToLong(board -> board.provisions().size()).sum();
        long claims = boards.stream()
                .flatMap(board -> board.provisions().stream())
                .mapToLong(board -> board.claims().size())
                .sum();
        System.out.println("%,d incidents, %,d agreements, %,d provisions, %,d steps and claims"
                .formatted(incidents.size(), boards.size(), provisions, claims));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.println(String.format(Locale.ROOT, "%s: %.2f s", what, (System.nanoTime() - start) / 1e9));
        return result;
    }

    private static String text() {
        StringBuilder yaml = new StringBuilder("""
                case: agreements
                dyad: [RUS, TUR]
                period: {from: 2016-01-01, to: 2019-10-31}
                sources: [{read: events.export.CSV, as: gdelt, evidence: machine}]
                agreements:
                """);
        List<String> states = GeneratedGdelt.states();
        for (int number = 0; number < AGREEMENTS; number++) {
            String one = states.get(number % states.size());
            String other = states.get((number + 1 + number / states.size()) % states.size());
            yaml.append("""
                      - id: agreement-%d
                        signed: %s
                        parties: [%s, %s]
                        basis: generated
                        provisions:
                    """.formatted(number, DAYS.from().plusDays(7L * number), one, other));
            for (int provision = 0; provision < PROVISIONS; provision++) {
                yaml.append(provision(provision, one, other)).append('\n');
            }
        }
        return yaml.toString();
    }

    private static String provision(int number, String one, String other) {
        String head = "      - {id: provision-%d, obligors: [%s, %s], ".formatted(number, one, other);
        return head
                + switch (number % 4) {
                    case 0 -> """
                            kind: prohibition, violatedBy: {match: 'incident.type in [ASSAULT, COERCE] && incident.byObligor && incident.toObligor && incident.weight < -%d'}}""".formatted(number / 4 + 4);
                    case 1 -> """
                            kind: one-off, within: P%dD, announcedBy: {match: 'incident.type == AGREE && incident.between("%s", "%s")'}, fulfilledBy: {match: 'incident.type == COOPERATE && incident.realised && incident.between("%s", "%s")'}}""".formatted(30 + number, one, other, one, other);
                    case 2 -> """
                            kind: recurring, every: P%dD, fulfilledBy: {match: 'incident.type == CONSULT && incident.between("%s", "%s") && incident.mode == "visit"'}}""".formatted(30 + number, one, other);
                    default -> """
                            kind: conditional, within: P30D, when: {match: 'incident.type == REQUEST && incident.source.is("%s") && incident.toObligor'}, fulfilledBy: {match: 'incident.type in [AID, CONCEDE, RETREAT] && incident.source.is("%s") && incident.toObligor'}}""".formatted(one, other);
                };
    }
}
