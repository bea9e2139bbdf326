package org.entente.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.disconnect.DisconnectStudy;
import org.entente.disconnect.GapRow;
import org.entente.disconnect.Parting;
import org.entente.disconnect.Voices;
import org.entente.incident.Incident;
import org.entente.relation.Flow;
import org.entente.series.Value;

/** Words against deeds in sentences: the latest reading of each direction, and where the two parted most. */
record DisconnectSentences(DisconnectFacts facts, Dyad dyad, References references) {
    /** So many words, and so many deeds, are cited; the page of the disconnect lists all. */
    private static final int CITED = 2;

    private static final int PARTINGS = 3;

    Section section() {
        return new Section("Words and deeds (" + DisconnectStudy.METHOD + ")", sentences());
    }

    private List<Sentence> sentences() {
        if (facts.study().span().isEmpty()) {
            return List.of(Sentence.plain("Not enough evidence: no machine-coded stream covers this relation, and"
                    + " curated entries give a record and no rates."));
        }
        List<Sentence> sentences = new ArrayList<>();
        Stream.of(Flow.values())
                .flatMap(flow -> facts.study().rows().stream()
                        .filter(row -> row.flow() == flow
                                && row.voices() == Voices.ALL
                                && row.level().isEmpty())
                        .reduce((_, last) -> last)
                        .stream())
                .map(this::latest)
                .forEach(sentences::add);
        if (facts.study().partings().isEmpty()) {
            sentences.add(Sentence.plain("As far as the evidence goes, words and deeds parted nowhere."));
        }
        facts.study().partings().stream().limit(PARTINGS).map(this::parting).forEach(sentences::add);
        return sentences;
    }

    private Sentence latest(GapRow row) {
        String what = row.flow().label(dyad) + ", " + row.window() + ": " + row.words() + " words and " + row.deeds()
                + " deeds; ";
        return switch (row.gap()) {
            case Value.Known(var gap) ->
                Sentence.resting(
                        what
                                + String.format(
                                        Locale.ROOT,
                                        "the gap of words over deeds is %.2f (%.2f to %.2f) of 1 within the pair's own past.",
                                        gap.value(),
                                        gap.low(),
                                        gap.high()),
                        lately(row),
                        Sentence.Basis.METHOD);
            case Value.Gap() -> Sentence.plain(what + "not covered, so the gap is not known.");
            case Value.Unknown(String reason) -> Sentence.plain(what + reason + ", so the gap is not known.");
        };
    }

    private List<Integer> lately(GapRow row) {
        List<Incident> counted = facts.lately().stream()
                .filter(incident -> row.window().contains(incident.day()))
                .filter(incident ->
                        incident.direction().filter(row.flow()::counts).isPresent())
                .toList();
        return Stream.of(true, false)
                .flatMap(words -> counted.stream()
                        .filter(incident -> incident.quad().verbal() == words)
                        .limit(CITED))
                .map(references::number)
                .toList();
    }

    private Sentence parting(Parting parting) {
        return Sentence.resting(
                String.format(
                        Locale.ROOT,
                        "%s, %s, among the widest gaps: words of rank %s, deeds of rank %s, a gap of %.2f (%.2f to %.2f).",
                        parting.row().flow().label(dyad),
                        parting.row().window(),
                        rank(parting.row().standing().map(known -> known.words())),
                        rank(parting.row().standing().map(known -> known.deeds())),
                        parting.gap().value(),
                        parting.gap().low(),
                        parting.gap().high()),
                Stream.of(parting.words(), parting.deeds())
                        .flatMap(keys -> keys.stream().limit(CITED))
                        .flatMap(key -> Optional.ofNullable(facts.known().get(key)).stream())
                        .map(references::number)
                        .toList(),
                Sentence.Basis.METHOD);
    }

    private static String rank(Optional<Double> rank) {
        return rank.map(known -> String.format(Locale.ROOT, "%.2f", known)).orElse("unknown");
    }
}
