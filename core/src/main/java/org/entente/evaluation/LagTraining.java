package org.entente.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.disconnect.DisconnectRules;
import org.entente.disconnect.Standing.Known;

/** By how many days deeds follow words, over all pairs of a training stream; no outcome is looked at. */
public final class LagTraining {
    /** The lags that are tried, in days. */
    public static final List<Integer> LAGS = List.of(0, 7, 14, 28, 56);

    private LagTraining() {}

    /**
     * How far words agree with the deeds that come so much later.
     *
     * @param days the lag
     * @param n at how many steps of pairs both ranks are known
     * @param pairs of how many pairs
     * @param correlation of the two ranks; 0 when fewer than two are known
     */
    public record Agreement(int days, int n, int pairs, double correlation) {}

    /** The agreement at each lag. */
    public static List<Agreement> of(PairStream stream, DisconnectRules rules) {
        return LAGS.stream().map(lag -> of(stream, rules, lag)).toList();
    }

    private static Agreement of(PairStream stream, DisconnectRules rules, int lag) {
        PairTracks tracks = PairTracks.of(stream, rules.withLag(lag));
        List<Double> words = new ArrayList<>();
        List<Double> deeds = new ArrayList<>();
        for (PairTrack track : tracks.tracks()) {
            for (LocalDate step : tracks.steps()) {
                track.at(step).ifPresent((Known known) -> {
                    words.add(known.words());
                    deeds.add(known.deeds());
                });
            }
        }
        return new Agreement(
                lag,
                words.size(),
                tracks.tracks().size(),
                Samples.correlation(Samples.array(words), Samples.array(deeds)));
    }

    /** The lag of the highest agreement, the shortest of those that agree alike. */
    public static Agreement best(List<Agreement> agreements) {
        return agreements.stream()
                .max(Comparator.comparingDouble(Agreement::correlation)
                        .thenComparing(Comparator.comparingInt(Agreement::days).reversed()))
                .orElseThrow();
    }
}
