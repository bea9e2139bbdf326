package org.entente.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.crisis.CrisisDetector;
import org.entente.crisis.DetectedCrisis;
import org.entente.crisis.Episode;

/** Crises that began or ended between two days, declared and detected, in sentences. */
record CrisisChanges(BriefFacts then, BriefFacts now, References references) {
    private static final int CITED = 3;

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        Map<String, Episode> before = then.episodes().stream()
                .collect(Collectors.toMap(episode -> episode.declared().id(), Function.identity()));
        for (Episode episode : now.episodes()) {
            declared(episode, Optional.ofNullable(before.get(episode.declared().id())), sentences);
        }
        Map<LocalDate, DetectedCrisis> found = then.crises().crises().stream()
                .collect(Collectors.toMap(crisis -> crisis.spell().onset(), Function.identity()));
        for (DetectedCrisis crisis : now.crises().crises()) {
            detected(crisis, Optional.ofNullable(found.get(crisis.spell().onset())), sentences);
        }
        return sentences;
    }

    private void declared(Episode is, Optional<Episode> was, List<Sentence> sentences) {
        if (was.isEmpty()) {
            sentences.add(Sentence.resting(
                    is.declared().title() + " began on " + is.onset() + ": " + Brief.told(is.trigger()) + ".",
                    List.of(references.number(is.trigger())),
                    Sentence.Basis.NOTHING));
        }
        boolean ended = was.flatMap(Episode::ending).isPresent();
        is.ending().filter(_ -> !ended).ifPresent(ending -> {
            String open = is.openIssues().isEmpty() ? "" : "; open: " + String.join("; ", is.openIssues());
            sentences.add(Sentence.resting(
                    is.declared().title() + " ended on " + ending.day() + ": " + Brief.told(ending) + open + ".",
                    List.of(references.number(ending)),
                    Sentence.Basis.NOTHING));
        });
    }

    private void detected(DetectedCrisis is, Optional<DetectedCrisis> was, List<Sentence> sentences) {
        Stream.Builder<String> told = Stream.builder();
        if (was.isEmpty()) {
            told.add("A crisis was detected from " + is.spell().onset());
        }
        boolean ended = was.flatMap(old -> old.spell().end()).isPresent();
        is.spell()
                .end()
                .filter(_ -> !ended)
                .ifPresent(
                        end -> told.add("The detected crisis of " + is.spell().onset() + " ended on " + end));
        List<Integer> numbers =
                is.triggers().stream().limit(CITED).map(references::number).toList();
        told.build()
                .map(text -> text + " (" + CrisisDetector.METHOD + ").")
                .map(text -> Sentence.resting(text, numbers, Sentence.Basis.METHOD))
                .forEach(sentences::add);
    }
}
