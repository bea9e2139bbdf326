package org.entente.export;

import static org.entente.export.Column.column;

import java.util.List;
import java.util.stream.Stream;
import org.entente.crisis.CrisisDetector;
import org.entente.crisis.DetectedCrises;
import org.entente.crisis.DetectedCrisis;
import org.entente.crisis.Finding;
import org.entente.crisis.Reporter;
import org.entente.incident.Incident;

/** The tables of what the crisis detector found. */
public final class CrisisTables {
    private CrisisTables() {}

    /** The crises. */
    public static Table<DetectedCrisis> crises(DetectedCrises found) {
        return new Table<>("crises", columns(), found.crises());
    }

    /** The near crises. */
    public static Table<DetectedCrisis> near(DetectedCrises found) {
        return new Table<>("near-crises", columns(), found.near());
    }

    private static List<Column<DetectedCrisis>> columns() {
        return Stream.of(days(), depth(), evidence()).flatMap(List::stream).toList();
    }

    private static List<Column<DetectedCrisis>> days() {
        return List.of(
                column("method", "how it was found, with version", _ -> CrisisDetector.METHOD.toString()),
                column("onset", "first elevated day (UTC)", row -> row.spell().onset()),
                column(
                        "recognized",
                        "day by whose end it could be told",
                        row -> row.spell().recognized()),
                column(
                        "peak",
                        "day of the highest deviation so far",
                        row -> row.spell().peak()),
                column(
                        "end",
                        "last day that was not quiet; empty while it is open",
                        row -> row.spell().end()),
                column(
                        "end_recognized",
                        "day by whose end the end could be told",
                        row -> row.spell().ended()));
    }

    private static List<Column<DetectedCrisis>> depth() {
        return List.of(
                column(
                        "z",
                        "deviation of the peak from the baseline, in its scale",
                        row -> row.spell().z()),
                column(
                        "pressure",
                        "sum of max(0, -weight) over the acts of the peak, less what comes from the feed alone",
                        row -> row.spell().pressure()),
                column(
                        "usual_pressure",
                        "median of the baseline",
                        row -> row.spell().baseline().median()),
                column(
                        "scale",
                        "scale of the baseline",
                        row -> row.spell().baseline().scale()),
                column(
                        "baseline_days",
                        "covered days it rests on",
                        row -> row.spell().baseline().days()));
    }

    private static List<Column<DetectedCrisis>> evidence() {
        return List.of(
                column(
                        "trigger",
                        "key of the incident that stands for the triggers: of the first day the heaviest",
                        row -> row.trigger().map(Incident::key)),
                column(
                        "triggers",
                        "keys of the incidents of the trigger classes, onset to recognition",
                        row -> row.triggers().stream().map(Incident::key).toList()),
                column("evidence", "keys of all incidents of conflict, onset to recognition", DetectedCrisis::evidence),
                column(
                        "sources",
                        "who reported them on elevated days, with owner and side",
                        row -> row.spell().sources().stream()
                                .map(Reporter::line)
                                .toList()),
                column(
                        "findings",
                        "why each condition holds, or does not",
                        row -> row.spell().findings().stream()
                                .map(Finding::toString)
                                .toList()),
                column(
                        "lacks",
                        "conditions that do not hold; empty for a crisis",
                        row -> row.spell().lacks().stream()
                                .map(finding -> finding.condition().label())
                                .toList()));
    }
}
