package org.entente.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.crisis.Episode;
import org.entente.fragility.Balance;
import org.entente.fragility.BalanceWords;
import org.entente.fragility.CrisisProcess;
import org.entente.fragility.LaterCrisis;

/** Fragility against flexibility in sentences; each names its method, and the crises it rests on by their numbers in the tables. */
record BalanceSentences(Balance balance, BriefFacts facts, References references) {

    Section section() {
        return new Section(
                "Fragility and flexibility (" + CrisisProcess.METHOD + ")",
                switch (balance) {
                    case Balance.Told told -> told(told);
                    case Balance.NotEnough not -> List.of(Sentence.plain("Not enough evidence: " + not.reason() + "."));
                });
    }

    private List<Sentence> told(Balance.Told told) {
        BalanceWords words = new BalanceWords(told);
        List<Sentence> sentences = new ArrayList<>();
        words.readings().forEach(text -> sentences.add(plain(text)));
        sentences.add(plain(words.reasons()));
        sentences.add(plain(words.evidence()));
        told.later()
                .forEach(crisis -> sentences.add(
                        Sentence.resting(BalanceWords.later(crisis) + ".", numbers(crisis), Sentence.Basis.METHOD)));
        words.limits().forEach(text -> sentences.add(plain(text)));
        return sentences;
    }

    private static Sentence plain(String text) {
        return Sentence.computed(text + ".");
    }

    /** The incident that begins it, where the brief knows it. */
    private List<Integer> numbers(LaterCrisis crisis) {
        return Stream.concat(
                        facts.episodes().stream().map(Episode::trigger),
                        facts.crises().crises().stream().flatMap(found -> found.trigger().stream()))
                .filter(incident -> crisis.evidence().equals(Optional.of(incident.key())))
                .limit(1)
                .map(references::number)
                .toList();
    }
}
