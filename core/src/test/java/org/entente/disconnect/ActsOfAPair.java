package org.entente.disconnect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.event.EventType;
import org.entente.event.EventVocabulary;
import org.entente.event.TypeAndMode;
import org.entente.incident.Direction;
import org.entente.series.Coverage;
import org.entente.series.Window;

/** Makes words and deeds for tests. */
final class ActsOfAPair {
    static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final EventVocabulary EVENTS = new EventVocabulary();

    private final List<Act> acts = new ArrayList<>();
    private Direction direction = Direction.FORWARD;
    private Level level = Level.STATE;
    private Voice voice = Voice.OTHERS;

    ActsOfAPair by(Direction side) {
        direction = side;
        return this;
    }

    ActsOfAPair at(Level speaker) {
        level = speaker;
        return this;
    }

    ActsOfAPair in(Voice media) {
        voice = media;
        return this;
    }

    ActsOfAPair add(LocalDate day, EventType type, double weight) {
        return add(day, type, Optional.empty(), weight);
    }

    ActsOfAPair add(LocalDate day, EventType type, Optional<String> mode, double weight) {
        acts.add(new Act(
                "a" + (acts.size() + 1),
                day,
                direction,
                new TypeAndMode(type, mode),
                EVENTS.quad(type),
                weight,
                1,
                level,
                voice));
        return this;
    }

    /** Five words and five deeds a week of these mean weights, spread a bit around them. */
    ActsOfAPair weeks(LocalDate from, int weeks, double words, double deeds) {
        for (int week = 0; week < weeks; week++) {
            for (int i = -2; i <= 2; i++) {
                LocalDate day = from.plusWeeks(week).plusDays(i + 2L);
                add(day, words < 0 ? EventType.ACCUSE : EventType.SUPPORT, words + 0.1 * i);
                add(day, deeds < 0 ? EventType.ASSAULT : EventType.AID, deeds + 0.1 * i);
            }
        }
        return this;
    }

    List<Act> list() {
        return List.copyOf(acts);
    }

    /** Every day from the first to the last is held wholly. */
    static Coverage coverage(LocalDate from, LocalDate to) {
        TreeMap<LocalDate, Double> shares = new TreeMap<>();
        from.datesUntil(to.plusDays(1)).forEach(day -> shares.put(day, 1.0));
        return new Coverage(new Window(from, to), shares);
    }
}
