package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.entente.actor.Dyad;
import org.entente.evaluation.CrisisScores.Onset;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules by which an episode finds a crisis, and what files of both may hold. */
class CrisisScoresTest {
    private static final Window YEAR = new Window(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
    private static final Dyad PAIR = new Dyad("RUS", "UKR");
    private static final String HEADER = "actorname,trigger_date,triggername,threatname,crisno\n";

    @TempDir
    private Path folder;

    private static CrisisGold crisis(String number, String... days) {
        return new CrisisGold(
                PAIR,
                number,
                new TreeSet<>(List.of(days).stream().map(LocalDate::parse).toList()));
    }

    private static Onset onset(String day) {
        return new Onset(PAIR, LocalDate.parse(day));
    }

    private static CrisisScores score(List<CrisisGold> gold, Onset... onsets) {
        return CrisisScores.of(gold, List.of(onsets), List.of(PAIR), YEAR);
    }

    @Test
    void fourteenDaysOnEitherSideOfAnyTriggerFind() {
        List<CrisisGold> gold = List.of(crisis("491", "2018-09-06", "2018-11-25"));
        assertThat(score(gold, onset("2018-11-11")).found()).isEqualTo(1);
        assertThat(score(gold, onset("2018-12-09")).found()).isEqualTo(1);
        assertThat(score(gold, onset("2018-12-10")).found()).isZero();
        assertThat(score(gold, onset("2018-09-08")).medianError()).hasValue(2);
    }

    @Test
    void oneEpisodeFindsOneCrisisAndTheClosestFirst() {
        List<CrisisGold> gold = List.of(crisis("1", "2018-06-01"), crisis("2", "2018-06-10"));
        CrisisScores one = score(gold, onset("2018-06-08"));
        assertThat(one.found()).isEqualTo(1);
        assertThat(one.errors()).containsExactly(2L);
        assertThat(score(gold, onset("2018-06-08"), onset("2018-06-03")).found())
                .isEqualTo(2);
    }

    @Test
    void episodesThatFindNothingAreCounted() {
        CrisisScores scores = score(List.of(crisis("1", "2018-06-01")), onset("2018-06-01"), onset("2018-09-01"));
        assertThat(scores.others()).isEqualTo(1);
        assertThat(scores.all()).isEqualTo(2);
        assertThat(scores.othersPerDyadYear()).isCloseTo(365.25 / 365, within(1e-9));
    }

    @Test
    void chanceIsTheShareOfDaysAroundTheTrigger() {
        assertThat(score(List.of(crisis("1", "2018-06-01")), onset("2018-01-03"))
                        .chance())
                .isCloseTo(29.0 / 365, within(1e-9));
    }

    @Test
    void readsThePairsOfActorTriggerAndThreat() throws IOException {
        Path file = folder.resolve("gold.csv");
        Files.writeString(
                file,
                HEADER + "Ukraine,25 November 2018,Russia,Russia,491\n"
                        + "Russia,6 September 2018,Ukraine,Ukraine,491\n"
                        + "Pakistan,14 February 2018,Nonstate Actor,India,494\n"
                        + "Iran,. May 2018,United States of America,Israel,1\n"
                        + "Iran,1 May 2018,Atlantis,Israel,2\n");
        CrisisGold.Read read = CrisisGoldFile.read(file, YEAR);
        assertThat(read.crises())
                .extracting(one -> one.pair().code() + " " + one.crisis() + " " + one.triggers())
                .containsExactly(
                        "IND-PAK 494 [2018-02-14]", "IRN-ISR 2 [2018-05-01]", "RUS-UKR 491 [2018-09-06, 2018-11-25]");
        assertThat(read.leftOut())
                .containsExactly("crisis 2: Iran and Atlantis are no two states that are known on 2018-05-01");
    }

    @Test
    void saysWhereASeriesIsWrong() throws IOException {
        assertMistake("date,a,b,score\n2018-1-1,RUS,UKR,3\n", ":2: the date is \"2018-1-1\"; write it like 2018-11-25");
        assertMistake(
                "date,a,b,score\n2018-01-01,RUS,UKR,x\n", ":2: the score is \"x\", no number; write it like -12.5");
        assertMistake(
                "date,a,b,value\n2018-01-01,RUS,UKR,3\n",
                ":2: there is no column \"score\"; needed are date, a, b, score");
        assertMistake("date,a,b,score\n2018-01-01,RUS,RUS,3\n", ":2: a dyad needs two states, not twice RUS");
        assertMistake(
                "date,a,b,score\n2018-01-01,RUS,UKR,NaN\n",
                ":2: the score of RUS-UKR on 2018-01-01 is NaN, no finite number");
    }

    private void assertMistake(String text, String message) throws IOException {
        Path file = folder.resolve("series.csv");
        Files.writeString(file, text);
        assertThatThrownBy(() -> ScoreFile.read(file))
                .isInstanceOf(EvaluationFileException.class)
                .hasMessage(file + message);
    }
}
