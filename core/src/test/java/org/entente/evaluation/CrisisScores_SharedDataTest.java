package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Dyad;
import org.entente.crisis.DailyScores;
import org.entente.crisis.MedianThreshold;
import org.entente.crisis.SeriesDetector;
import org.entente.crisis.SeriesRules;
import org.entente.evaluation.CrisisScores.Onset;
import org.junit.jupiter.api.Test;

/** The detector on the series of 77 states, 2018 and 2019. Skips itself where the files are not beside the repository. */
class CrisisScores_SharedDataTest {
    private static final Path DATA = Path.of(System.getProperty("entente.root"), "../shared/data");

    @Test
    void findsMoreThanThePlainWayAtTheSameRate() {
        Path series = DATA.resolve("gdelt/dyad-daily/77-countries-2018-2019.csv.gz");
        assumeThat(series)
                .as("the series, without which this test has nothing to read")
                .isRegularFile();
        DailyScores scores = ScoreFile.read(series);
        Set<Dyad> pairs = new HashSet<>(scores.pairs());
        List<CrisisGold> gold =
                CrisisGoldFile.read(DATA.resolve("crises/ICB_actor_core.csv"), scores.window()).crises().stream()
                        .filter(crisis -> pairs.contains(crisis.pair()))
                        .toList();
        List<Dyad> busiest = scores.busiest(200);
        List<Onset> own = new SeriesDetector(SeriesRules.DEFAULT)
                .detect(scores).spells().stream()
                        .map(spell -> new Onset(spell.pair(), spell.onset()))
                        .toList();
        CrisisScores found = CrisisScores.of(gold, own, busiest, scores.window());
        assertThat(gold).hasSize(14);
        assertThat(found.found()).isGreaterThanOrEqualTo(13);
        assertThat(found.all() / found.dyadYears()).isBetween(0.38, 0.405);
        assertThat(plain(scores, gold, busiest, found).found()).isLessThan(found.found());
    }

    private static CrisisScores plain(
            DailyScores scores, List<CrisisGold> gold, List<Dyad> busiest, CrisisScores like) {
        MedianThreshold plain = MedianThreshold.of(scores);
        double k = plain.thresholdOf(like.all() / like.dyadYears(), busiest);
        List<Onset> onsets = scores.pairs().stream()
                .flatMap(pair -> plain.onsets(pair, k).stream().map(day -> new Onset(pair, day)))
                .toList();
        return CrisisScores.of(gold, onsets, busiest, scores.window());
    }
}
