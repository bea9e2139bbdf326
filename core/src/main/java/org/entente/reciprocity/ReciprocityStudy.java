package org.entente.reciprocity;

import java.util.Map;
import java.util.Optional;
import org.entente.series.Window;

/**
 * Action and reaction of a pair, each part on the longest unbroken run of covered days.
 *
 * @param run that run; empty when no source held any day
 * @param weeks whole weeks of it
 * @param weekly how the sums of weights of a week depend on those of the weeks before; empty when weeks are too few
 *     or repeat each other
 * @param responses how each side responds to a surprise of the other in the weeks after; empty where {@code weekly} is
 * @param incidents incidents of conflict of either side, mutual ones left out
 * @param daily how incidents of conflict set each other off, day by day; empty when they are too few
 * @param warning early-warning statistics of the mean weight of the last weeks, exploratory; empty when weeks are too few
 * @param alarms what became of the same alarms in the past; empty when none could have been raised
 */
public record ReciprocityStudy(
        Optional<Window> run,
        int weeks,
        Optional<VarFit> weekly,
        Map<Side, ImpulseResponse> responses,
        int incidents,
        Optional<HawkesFit> daily,
        Optional<EarlyWarning> warning,
        Optional<AlarmRecord> alarms) {

    /** Copies the responses. */
    public ReciprocityStudy {
        responses = Map.copyOf(responses);
    }

    /** How a side responds to the other; empty when weeks are too few. */
    public Optional<ImpulseResponse> response(Side side) {
        return Optional.ofNullable(responses.get(side));
    }
}
