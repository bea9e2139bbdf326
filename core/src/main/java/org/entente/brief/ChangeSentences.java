package org.entente.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.channel.ChannelHistory;
import org.entente.channel.ChannelSpan;
import org.entente.channel.Cited;
import org.entente.event.Quad;
import org.entente.incident.Incident;
import org.entente.incident.Layer;
import org.entente.principle.Exhibit;
import org.entente.principle.PrincipleLedger;
import org.entente.provenance.Evidence;

/** What changed between two days, in sentences: new incidents, then what crises, agreements, lines, channels and principles became. */
record ChangeSentences(Changes changes, BriefFacts now, References references) {
    /** So many of the newest incidents of a kind are cited. */
    private static final int CITED = 3;

    Section section() {
        List<Sentence> sentences = new ArrayList<>(incidents());
        BriefFacts then = changes.earlier().facts();
        sentences.addAll(new CrisisChanges(then, now, references).sentences());
        sentences.addAll(new RecordChanges(then, now, references).sentences());
        channels(then, sentences);
        principles(then, sentences);
        if (sentences.isEmpty()) {
            sentences.add(Sentence.plain("Nothing that this brief tells is known to have changed."));
        }
        return new Section("What changed since " + changes.earlier().day(), sentences);
    }

    /** New incidents by evidence, layer and quad; what became known late counts, too. */
    private List<Sentence> incidents() {
        List<Sentence> sentences = new ArrayList<>();
        for (Evidence evidence : Evidence.values()) {
            for (Layer layer : List.of(Layer.OWN, Layer.ANSWERED_FOR)) {
                for (Quad quad : Quad.values()) {
                    List<Incident> found = changes.fresh().stream()
                            .filter(incident -> incident.evidence() == evidence
                                    && incident.layer() == layer
                                    && incident.quad() == quad)
                            .toList();
                    if (!found.isEmpty()) {
                        sentences.add(incidents(found));
                    }
                }
            }
        }
        return sentences;
    }

    private Sentence incidents(List<Incident> found) {
        Incident newest = found.getFirst();
        String text = (found.size() == 1 ? "1 new incident of " : found.size() + " new incidents of ")
                + newest.quad().label() + " " + newest.layer().label() + " ("
                + newest.evidence().word()
                + " evidence), the latest on " + newest.day() + ": " + Brief.told(newest) + ".";
        return Sentence.resting(
                text, found.stream().limit(CITED).map(references::number).toList(), Sentence.Basis.NOTHING);
    }

    private void channels(BriefFacts then, List<Sentence> sentences) {
        Map<String, ChannelSpan> before = then.ties().channels().stream()
                .collect(Collectors.toMap(history -> history.channel().id(), ChannelHistory::latest));
        for (ChannelHistory history : now.ties().channels()) {
            ChannelSpan is = history.latest();
            Optional<ChannelSpan> was =
                    Optional.ofNullable(before.get(history.channel().id()));
            if (was.filter(span -> span.state() != is.state()).isPresent()) {
                String text = history.channel().title() + " was "
                        + was.get().state().word() + " and is " + is.state().word()
                        + is.from().map(day -> " since " + day).orElse("");
                sentences.add(Sentence.resting(
                        text + documents(is.evidence()) + ".",
                        references.numbers(is.evidence()),
                        Sentence.Basis.DOCUMENT));
            }
        }
    }

    private void principles(BriefFacts then, List<Sentence> sentences) {
        Map<String, PrincipleLedger.Entry> before = then.principles().entries().stream()
                .collect(Collectors.toMap(entry -> entry.principle().id(), Function.identity()));
        for (PrincipleLedger.Entry entry : now.principles().entries()) {
            Optional<PrincipleLedger.Entry> was =
                    Optional.ofNullable(before.get(entry.principle().id()));
            fresh(entry.supporting(), was.stream().flatMap(old -> old.supporting().stream()))
                    .forEach(exhibit -> sentences.add(exhibit("for", entry, exhibit)));
            fresh(entry.opposing(), was.stream().flatMap(old -> old.opposing().stream()))
                    .forEach(exhibit -> sentences.add(exhibit("against", entry, exhibit)));
        }
    }

    private static List<Exhibit> fresh(List<Exhibit> is, Stream<Exhibit> was) {
        Set<String> known = was.map(Exhibit::text).collect(Collectors.toSet());
        return is.stream().filter(exhibit -> !known.contains(exhibit.text())).toList();
    }

    private Sentence exhibit(String side, PrincipleLedger.Entry entry, Exhibit exhibit) {
        return Sentence.resting(
                "New " + side + " the principle \"" + entry.principle().id() + "\", "
                        + exhibit.evidence().getFirst().day() + ": " + PrincipleSentences.ended(exhibit.text())
                        + documents(exhibit.evidence()),
                references.numbers(exhibit.evidence()),
                Sentence.Basis.DOCUMENT);
    }

    /** The documents among what is cited, in brackets; empty when there are none. */
    private static String documents(List<Cited> cited) {
        String documents = cited.stream()
                .filter(one -> one.incident().isEmpty())
                .map(Cited::document)
                .distinct()
                .collect(Collectors.joining("; "));
        return documents.isEmpty() ? "" : " (" + documents + ")";
    }
}
