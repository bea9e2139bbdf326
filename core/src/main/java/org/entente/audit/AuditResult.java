package org.entente.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.actor.Dyad;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.provenance.Evidence;
import org.entente.series.Estimate;
import org.entente.series.Method;

/**
 * What the answers about a sample say.
 *
 * @param sample the sample
 * @param coders how many items each coder answered, by name
 * @param precision the share that is right, of all and of each part
 * @param alpha agreement on the answers as they were given
 * @param alphaCounts agreement on what the share counts only, with what could not be told left out
 */
public record AuditResult(
        Sample sample,
        SortedMap<String, Integer> coders,
        List<PrecisionRow> precision,
        Optional<Estimate> alpha,
        Optional<Estimate> alphaCounts) {
    /** How it is made. */
    public static final Method METHOD = new Method("audit", 1);

    private static final int DRAWINGS = 2000;

    /** Copies the collections. */
    public AuditResult {
        coders = new TreeMap<>(coders);
        precision = List.copyOf(precision);
    }

    /** Reads the standing answers of a journal. */
    public static AuditResult of(Sample sample, Journal journal) {
        Map<Integer, SortedMap<String, Answer>> answers = journal.answers(sample);
        SortedMap<String, Integer> coders = new TreeMap<>();
        answers.values().forEach(of -> of.keySet().forEach(coder -> coders.merge(coder, 1, Integer::sum)));
        List<List<Answer>> given =
                answers.values().stream().map(of -> List.copyOf(of.values())).toList();
        List<List<Boolean>> counts = given.stream()
                .map(of -> of.stream()
                        .filter(answer -> !answer.open())
                        .map(Answer::counts)
                        .toList())
                .toList();
        return new AuditResult(
                sample,
                coders,
                rows(sample, answers, coders.keySet()),
                NominalAlpha.estimate(given, DRAWINGS, sample.seed()),
                NominalAlpha.estimate(counts, DRAWINGS, sample.seed()));
    }

    /** The share beside a figure, see {@link #beside(Sample, Journal, Evidence, Optional)}. */
    public Optional<Estimate> beside(Evidence evidence, Optional<Quad> quad) {
        return beside(precision, evidence, quad);
    }

    /**
     * The share beside a figure, if every item of exactly that part of the frame was judged.
     *
     * @param quad the class; empty for all four
     */
    public static Optional<Estimate> beside(Sample sample, Journal journal, Evidence evidence, Optional<Quad> quad) {
        return beside(rows(sample, journal.answers(sample), Set.of()), evidence, quad);
    }

    /** The same of a figure of one pair: where every item of the pair, of this evidence and class was judged. */
    public static Optional<Estimate> beside(
            Sample sample, Journal journal, Dyad pair, Evidence evidence, Optional<Quad> quad) {
        Optional<String> code = Optional.of(pair.sorted().code());
        Rows rows = new Rows(sample, journal.answers(sample));
        rows.add(
                "pair",
                pair.code(),
                unit -> unit.cell().pair().equals(code)
                        && unit.cell().evidence() == evidence
                        && (quad.isEmpty() || unit.cell().quad().equals(quad)));
        return rows.rows.stream().filter(PrecisionRow::complete).findFirst().flatMap(PrecisionRow::share);
    }

    private static Optional<Estimate> beside(List<PrecisionRow> rows, Evidence evidence, Optional<Quad> quad) {
        return rows.stream()
                .filter(row -> row.by().equals("evidence") || row.by().equals("evidence and quad"))
                .filter(row -> row.evidence().equals(Optional.of(evidence))
                        && row.quad().equals(quad))
                .filter(PrecisionRow::complete)
                .findFirst()
                .flatMap(PrecisionRow::share);
    }

    private static List<PrecisionRow> rows(
            Sample sample, Map<Integer, SortedMap<String, Answer>> answers, Set<String> coders) {
        Rows rows = new Rows(sample, answers);
        rows.add("all", "all", _ -> true);
        rows.parts("evidence", unit -> Optional.of(unit.cell().evidence()), Evidence::word);
        rows.parts("quad", unit -> unit.cell().quad(), Quad::label);
        rows.evidenceAndQuad();
        rows.parts("source", unit -> Optional.of(unit.cell().source()), word -> word);
        rows.parts("pair", unit -> unit.cell().pair(), word -> word);
        rows.parts("type", Unit::type, EventType::name);
        coders.forEach(rows::coder);
        return rows.rows;
    }

    /** Makes the rows one after the other. */
    private static final class Rows {
        private final List<PrecisionRow> rows = new ArrayList<>();
        private final Sample sample;
        private final Map<Integer, SortedMap<String, Answer>> answers;

        Rows(Sample sample, Map<Integer, SortedMap<String, Answer>> answers) {
            this.sample = sample;
            this.answers = answers;
        }

        <T extends Comparable<T>> void parts(String by, Function<Unit, Optional<T>> part, Function<T, String> word) {
            new TreeSet<>(sample.items().stream()
                            .flatMap(item -> part.apply(item.unit()).stream())
                            .toList())
                    .forEach(one -> {
                        Optional<T> wanted = Optional.of(one);
                        add(by, word.apply(one), unit -> part.apply(unit).equals(wanted));
                    });
        }

        void evidenceAndQuad() {
            for (Evidence evidence : Evidence.values()) {
                for (Quad quad : Quad.values()) {
                    add(
                            "evidence and quad",
                            evidence.word() + ", " + quad.label(),
                            unit -> unit.cell().evidence() == evidence
                                    && unit.cell().quad().equals(Optional.of(quad)));
                }
            }
        }

        void add(String by, String value, Predicate<Unit> part) {
            add(by, value, part, answers);
        }

        void coder(String coder) {
            Map<Integer, SortedMap<String, Answer>> own = new LinkedHashMap<>();
            answers.forEach((item, of) -> {
                SortedMap<String, Answer> one = new TreeMap<>(of);
                one.keySet().retainAll(List.of(coder));
                own.put(item, one);
            });
            add("coder", coder, _ -> true, own);
        }

        private void add(String by, String value, Predicate<Unit> part, Map<Integer, SortedMap<String, Answer>> from) {
            List<Item> items = sample.items().stream()
                    .filter(item -> part.test(item.unit()))
                    .toList();
            if (items.isEmpty()) {
                return;
            }
            List<WeightedShare.Value> values = new ArrayList<>();
            int judged = 0;
            for (Item item : items) {
                List<Answer> given = List.copyOf(
                        from.getOrDefault(item.number(), new TreeMap<>()).values());
                judged += given.isEmpty() ? 0 : 1;
                List<Answer> told =
                        given.stream().filter(answer -> !answer.open()).toList();
                if (!told.isEmpty()) {
                    double counts = told.stream().filter(Answer::counts).count();
                    values.add(new WeightedShare.Value(item.weight(), counts / told.size()));
                }
            }
            rows.add(new PrecisionRow(
                    by,
                    value,
                    only(items, unit -> Optional.of(unit.cell().evidence())).filter(_ -> by.startsWith("evidence")),
                    only(items, unit -> unit.cell().quad()).filter(_ -> by.endsWith("quad")),
                    items.size(),
                    judged,
                    judged - values.size(),
                    WeightedShare.of(values)));
        }

        private static <T> Optional<T> only(List<Item> items, Function<Unit, Optional<T>> part) {
            return part.apply(items.getFirst().unit());
        }
    }
}
