package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.disconnect.DisconnectRules;
import org.entente.event.EventVocabulary;
import org.junit.jupiter.api.Test;

/** A world of twenty-four pairs that speak and act at random, in which crises follow rosy words over harsh deeds, or do not. */
class DisconnectTrialTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 400;
    private static final States STATES = States.shipped();
    private static final List<String> WORDS = List.of("Criticize or denounce", "Praise or endorse", "Reject", "Accuse");
    private static final List<String> DEEDS =
            List.of("Provide aid", "Impose embargo, boycott, or sanctions", "Cooperate militarily");

    private static List<State> states() {
        return STATES.list().stream()
                .filter(state -> state.existsOn(FIRST))
                .limit(25)
                .toList();
    }

    private static PairStream stream(long seed) {
        Random random = new Random(seed);
        List<Quadruple> rows = new ArrayList<>();
        List<State> states = states();
        for (int pair = 0; pair + 1 < states.size(); pair++) {
            for (int day = 0; day < DAYS; day++) {
                String one = states.get(pair).name();
                String other = states.get(pair + 1).name();
                rows.add(new Quadruple(FIRST.plusDays(day), one, WORDS.get(random.nextInt(WORDS.size())), other));
                if (random.nextInt(2) == 0) {
                    rows.add(new Quadruple(FIRST.plusDays(day), other, DEEDS.get(random.nextInt(DEEDS.size())), one));
                }
            }
        }
        return PairStream.of(rows, new StateNames(STATES, Map.of(), FIRST), new EventVocabulary());
    }

    /** Crises that begin when the gap of a pair is above a threshold, or on days that have nothing to do with it. */
    private static List<PairCrisis> crises(PairStream stream, boolean follow, long seed) {
        PairTracks tracks = PairTracks.of(stream, DisconnectRules.DEFAULT);
        Random random = new Random(seed);
        List<PairCrisis> crises = new ArrayList<>();
        for (PairTrack track : tracks.tracks()) {
            track.standings().forEach((step, known) -> {
                boolean begins = follow ? known.gap() > 0.75 && random.nextInt(2) == 0 : random.nextInt(30) == 0;
                if (begins) {
                    crises.add(crisis(track.pair(), step.plusDays(1 + random.nextInt(7)), random));
                }
            });
        }
        return crises;
    }

    private static PairCrisis crisis(Dyad pair, LocalDate onset, Random random) {
        return new PairCrisis(
                pair, "c", onset, Optional.of(onset.plusDays(random.nextInt(3))), Optional.of(random.nextBoolean()));
    }

    private static TrialAnswer.Result answer(DisconnectTrial.Outcome outcome, int test) {
        return outcome.family().get(test).result().orElseThrow();
    }

    @Test
    void findsADisconnectThatGoesBeforeCrises() {
        PairStream stream = stream(1);
        DisconnectTrial trial = new DisconnectTrial(stream, DisconnectRules.DEFAULT, 99);
        DisconnectTrial.Outcome outcome =
                trial.run("world", crises(stream, true, 2), 90, stream.span().to());
        assertThat(outcome.family()).extracting(TrialAnswer::question).containsExactly("O1", "O2", "F1", "F2", "F3");
        assertThat(answer(outcome, 0).value()).isGreaterThan(0.5);
        assertThat(answer(outcome, 0).holm()).isLessThanOrEqualTo(0.05);
        assertThat(answer(outcome, 1).value()).isPositive();
        assertThat(answer(outcome, 1).p()).isLessThanOrEqualTo(0.05);
        assertThat(outcome.beside()).hasSize(12);
        assertThat(trial.predictions(crises(stream, true, 2), List.of())
                        .lines()
                        .skip(1)
                        .filter(line -> line.contains("\tc")))
                .isNotEmpty();
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        int found = 0;
        PairStream stream = stream(3);
        for (int world = 0; world < 12; world++) {
            OnsetTrial trial =
                    new OnsetTrial(PairTracks.of(stream, DisconnectRules.DEFAULT), crises(stream, false, world));
            TrialAnswer answer = trial.answer(
                    "O1", "gap", (track, step) -> track.at(step).map(known -> new double[] {known.gap()}), 99, world);
            found += answer.result().orElseThrow().p() <= 0.05 ? 1 : 0;
        }
        assertThat(found).isLessThanOrEqualTo(3);
    }

    @Test
    void saysWhenOnsetsAreTooFew() {
        PairStream stream = stream(4);
        DisconnectTrial.Outcome outcome = new DisconnectTrial(stream, DisconnectRules.DEFAULT, 9)
                .run("none", List.of(), 90, stream.span().to());
        assertThat(outcome.crises()).isZero();
        assertThat(outcome.family()).allMatch(answer -> answer.result().isEmpty());
        assertThat(outcome.family().getFirst().reason())
                .isEqualTo("not enough evidence: 0 onsets of pairs of which the terms are known, 3 are needed");
    }

    @Test
    void takesTheLagAtWhichDeedsFollowWords() {
        List<LagTraining.Agreement> agreements = List.of(
                new LagTraining.Agreement(0, 10, 2, 0.1),
                new LagTraining.Agreement(14, 10, 2, 0.3),
                new LagTraining.Agreement(28, 10, 2, 0.3));
        assertThat(LagTraining.best(agreements).days()).isEqualTo(14);
        assertThat(LagTraining.of(stream(5), DisconnectRules.DEFAULT))
                .extracting(LagTraining.Agreement::days)
                .isEqualTo(LagTraining.LAGS);
    }

    @Test
    void turnsASeriesInTime() {
        PairTracks tracks = PairTracks.of(stream(6), DisconnectRules.DEFAULT);
        PairTrack track = tracks.tracks().getFirst();
        PairTrack turned = track.turned(tracks.steps(), 10);
        LocalDate step = tracks.steps().get(30);
        assertThat(turned.at(tracks.steps().get(40))).isEqualTo(track.at(step)).isPresent();
        assertThat(turned.standings()).hasSameSizeAs(track.standings());
    }
}
