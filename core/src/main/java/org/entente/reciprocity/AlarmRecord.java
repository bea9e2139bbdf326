package org.entente.reciprocity;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.series.Window;

/**
 * What became of the alarms of the past: of so many, so many were followed by a crisis in time; beside that the share of all days that
 * were.
 *
 * @param alarms how many can be judged: their days have all passed
 * @param followed how many of them were followed by an onset
 * @param chance the share of all days of the stream that were, 0 to 1: alarms are worth something only above it
 */
public record AlarmRecord(int alarms, int followed, double chance) {

    /**
     * Judges the alarms.
     *
     * @param alarms days of alarm
     * @param onsets first days of crises
     * @param within days after an alarm within which an onset counts
     * @param span the days that are judged; alarms whose days reach beyond it are left out
     */
    public static AlarmRecord of(List<LocalDate> alarms, List<LocalDate> onsets, int within, Window span) {
        List<LocalDate> judged = alarms.stream()
                .filter(day -> span.contains(day) && span.contains(day.plusDays(within)))
                .toList();
        long followed =
                judged.stream().filter(day -> followed(day, onsets, within)).count();
        double chance = span.from()
                .datesUntil(span.to().plusDays(1))
                .filter(day -> span.contains(day.plusDays(within)))
                .mapToInt(day -> followed(day, onsets, within) ? 1 : 0)
                .average()
                .orElse(0);
        return new AlarmRecord(judged.size(), (int) followed, chance);
    }

    private static boolean followed(LocalDate day, List<LocalDate> onsets, int within) {
        return onsets.stream().anyMatch(onset -> onset.isAfter(day) && !onset.isAfter(day.plusDays(within)));
    }

    /** The share of alarms that no crisis followed, 0 to 1; empty when there was none to judge. */
    public OptionalDouble falseShare() {
        return alarms == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (double) followed / alarms);
    }
}
