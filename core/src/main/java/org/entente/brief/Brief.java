package org.entente.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.actor.Dyad;
import org.entente.crisis.CrisisDetector;
import org.entente.crisis.DetectedCrises;
import org.entente.crisis.DetectedCrisis;
import org.entente.crisis.Episode;
import org.entente.crisis.Finding;
import org.entente.crisis.Spell;
import org.entente.incident.Incident;

/**
 * A brief on one relation as of one day. The same facts give the same brief, byte for byte.
 *
 * @param facts what it was made from
 * @param sections its text
 * @param figures its tables
 * @param references the incidents that its sentences cite; number n stands at place n − 1
 */
public record Brief(BriefFacts facts, List<Section> sections, List<Figures> figures, List<Incident> references) {

    /** So many triggers of a detected crisis are cited; its page lists all. */
    private static final int CITED = 3;

    /** Copies the lists. */
    public Brief {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        references = List.copyOf(references);
    }

    /** Writes the brief, first what changed where an earlier day is given. */
    public static Brief of(BriefFacts facts, List<Figures> figures, Optional<Changes> changes) {
        References references = new References();
        List<Section> sections = new ArrayList<>();
        changes.map(known -> new ChangeSentences(known, facts, references).section())
                .ifPresent(sections::add);
        sections.add(new Section("Crises", crises(facts, references)));
        sections.add(new Section("Detected crises (machine-coded streams)", detected(facts.crises(), references)));
        new CourseSentences(facts.courses(), references).section().ifPresent(sections::add);
        sections.add(new BalanceSentences(facts.balance(), facts, references).section());
        sections.add(new DisconnectSentences(facts.disconnect(), facts.dyad(), references).section());
        RecordSentences record = new RecordSentences(facts.evidence(), references);
        record.agreements(facts.agreements()).ifPresent(sections::add);
        record.redLines(facts.redLines()).ifPresent(sections::add);
        sections.addAll(new TieSentences(facts.ties(), facts.dyad(), references).sections());
        new PrincipleSentences(facts.principles(), references).section().ifPresent(sections::add);
        sections.add(new Section("Latest", latest(facts, references)));
        sections.add(new Section("What is not known", missing(facts)));
        return new Brief(facts, sections, figures, references.list());
    }

    /** The title of the brief. */
    public String title() {
        return facts.title() + ", as of " + facts.asOf();
    }

    private static List<Sentence> crises(BriefFacts facts, References references) {
        if (facts.episodes().isEmpty()) {
            return List.of(Sentence.plain("No episode is declared, or none is known by this day."));
        }
        return facts.episodes().stream()
                .map(episode -> crisis(episode, references))
                .toList();
    }

    private static Sentence crisis(Episode episode, References references) {
        StringBuilder text = new StringBuilder(episode.declared().title())
                .append(": began on ")
                .append(episode.onset())
                .append(" (")
                .append(told(episode.trigger()))
                .append(")");
        List<Integer> numbers = new ArrayList<>(List.of(references.number(episode.trigger())));
        episode.ending()
                .ifPresentOrElse(
                        ending -> {
                            text.append(", ended on ")
                                    .append(ending.day())
                                    .append(" (")
                                    .append(told(ending))
                                    .append(")");
                            numbers.add(references.number(ending));
                        },
                        () -> text.append(", no end is known"));
        text.append("; ").append(episode.phase().label());
        if (!episode.openIssues().isEmpty()) {
            text.append(", open: ").append(String.join("; ", episode.openIssues()));
        }
        return Sentence.resting(text.append('.').toString(), numbers, Sentence.Basis.NOTHING);
    }

    private static List<Sentence> detected(DetectedCrises found, References references) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.computed("State on " + found.stateLine() + "."));
        found.crises().forEach(crisis -> sentences.add(detected(crisis, references)));
        if (!found.near().isEmpty()) {
            List<Integer> numbers = found.near().stream()
                    .flatMap(near -> near.trigger().stream())
                    .map(references::number)
                    .distinct()
                    .toList();
            sentences.add(Sentence.resting(
                    found.near().size() + " near crises: spikes of conflict that lack another condition ("
                            + CrisisDetector.METHOD + ").",
                    numbers,
                    Sentence.Basis.METHOD));
        }
        return sentences;
    }

    private static Sentence detected(DetectedCrisis crisis, References references) {
        Spell spell = crisis.spell();
        String text = String.format(
                Locale.ROOT,
                "A crisis from %s to %s, detected by %s: peak on %s (z %.1f), reported by %d sources. Conditions: %s.",
                spell.onset(),
                spell.end().map(LocalDate::toString).orElse("now (not ended)"),
                CrisisDetector.METHOD,
                spell.peak(),
                spell.z(),
                spell.sources().size(),
                spell.findings().stream().map(Finding::toString).collect(Collectors.joining("; ")));
        return Sentence.resting(
                text,
                crisis.triggers().stream().limit(CITED).map(references::number).toList(),
                Sentence.Basis.METHOD);
    }

    static String told(Incident incident) {
        return incident.text()
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
                .orElse(incident.source().code() + " " + incident.what().key() + " "
                        + incident.target().code());
    }

    private static List<Sentence> latest(BriefFacts facts, References references) {
        return facts.latest().stream()
                .map(incident -> Sentence.resting(
                        incident.day() + ": " + told(incident) + ".",
                        List.of(references.number(incident)),
                        Sentence.Basis.NOTHING))
                .toList();
    }

    private static List<Sentence> missing(BriefFacts facts) {
        if (facts.missing().isEmpty()) {
            return List.of(Sentence.plain("Nothing that the case names is missing."));
        }
        return facts.missing().stream().map(text -> Sentence.plain(text + ".")).toList();
    }

    /** The pair. */
    public Dyad dyad() {
        return facts.dyad();
    }
}
