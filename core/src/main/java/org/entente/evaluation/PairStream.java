package org.entente.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.actor.Dyad;
import org.entente.disconnect.Act;
import org.entente.disconnect.Level;
import org.entente.disconnect.Voice;
import org.entente.event.EventVocabulary;
import org.entente.event.TypeAndMode;
import org.entente.incident.Direction;
import org.entente.series.Window;

/**
 * Words and deeds of all pairs of states in a stream of quadruples. The type's name is looked up among CAMEO's labels, its quad class and
 * weight in the shipped tables; statements (root 01) and what PLOVER does not code are left out, as are rows within one state or beside
 * states.
 */
public final class PairStream {
    private static final double THIN = 0.1;

    private final EventVocabulary events;
    private final Map<String, String> codes = new HashMap<>();
    private final NavigableMap<Dyad, List<Act>> pairs =
            new TreeMap<>((one, other) -> one.code().compareTo(other.code()));
    private final NavigableMap<LocalDate, Integer> rows = new TreeMap<>();
    private long unknownTypes;
    private long leftOut;

    private PairStream(EventVocabulary events) {
        this.events = events;
        events.cameoCodes()
                .forEach(code -> events.findCameoLabel(code).ifPresent(label -> codes.putIfAbsent(key(label), code)));
    }

    /** Reads quadruples; the key of an act is its place among them. */
    public static PairStream of(List<Quadruple> quadruples, StateNames names, EventVocabulary events) {
        PairStream stream = new PairStream(events);
        for (int i = 0; i < quadruples.size(); i++) {
            stream.add(quadruples.get(i), String.valueOf(i + 1), names);
        }
        return stream;
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    private void add(Quadruple row, String key, StateNames names) {
        rows.merge(row.date(), 1, Integer::sum);
        Optional<String> code = Optional.ofNullable(codes.get(key(row.relation())));
        if (code.isEmpty()) {
            unknownTypes++;
            return;
        }
        Optional<String> source = names.find(row.source());
        Optional<String> target = names.find(row.target());
        Optional<TypeAndMode> what = events.findByCameo(code.get());
        if (source.isEmpty() || target.isEmpty() || what.isEmpty() || source.equals(target)) {
            leftOut++;
            return;
        }
        Dyad pair = new Dyad(source.get(), target.get()).sorted();
        pairs.computeIfAbsent(pair, _ -> new ArrayList<>())
                .add(new Act(
                        key,
                        row.date(),
                        pair.first().equals(source.get()) ? Direction.FORWARD : Direction.BACKWARD,
                        what.get(),
                        events.quad(what.get().type()),
                        events.findWeightOfCameo(EventVocabulary.ICEWS_WEIGHTS, code.get())
                                .orElseThrow(),
                        1,
                        Level.STATE,
                        Voice.UNKNOWN));
    }

    /** The pairs, each in the order of the alphabet, with what they said and did. */
    public NavigableMap<Dyad, List<Act>> pairs() {
        return pairs;
    }

    /** From the first day to the last. @throws java.util.NoSuchElementException when there are no rows */
    public Window span() {
        return new Window(rows.firstKey(), rows.lastKey());
    }

    /** How many rows each day has, of whatever kind. */
    public NavigableMap<LocalDate, Integer> rows() {
        return rows;
    }

    /** Days with a tenth at least of what is usual (the median). */
    public NavigableSet<LocalDate> covered() {
        List<Integer> sorted = rows.values().stream().sorted().toList();
        double least = THIN * sorted.get(sorted.size() / 2);
        NavigableSet<LocalDate> covered = new TreeSet<>();
        rows.forEach((day, count) -> {
            if (count >= least) {
                covered.add(day);
            }
        });
        return covered;
    }

    /** Rows whose type has no name in the vocabulary. */
    public long unknownTypes() {
        return unknownTypes;
    }

    /** Rows that are no word or deed between two states. */
    public long leftOut() {
        return leftOut;
    }
}
