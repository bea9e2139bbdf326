package org.entente.corroboration;

import org.entente.event.EventType;

/**
 * An assault at the same spot between the same sides: both sides agree and so does the spot or region; or one side agrees,
 * the very spot is named, and the headlines of its sources name the other side, as they do for air forces that fight on
 * another's behalf. The place alone, or the sides alone, is not enough where there is fighting every day.
 */
final class ViolenceRule {
    private ViolenceRule() {}

    static Likeness compare(Claim claim, Report.ViolentEvent event) {
        if (claim.type() != EventType.ASSAULT) {
            return Likeness.NONE;
        }
        boolean spot = claim.placeIn(event.spot());
        boolean source = isSide(claim.source(), event);
        boolean target = isSide(claim.target(), event);
        if (source && target && (spot || claim.placeIn(event.region()))) {
            return new Likeness(spot ? 3 : 2, true, spot, false, "same sides, same " + (spot ? "spot" : "region"));
        }
        boolean told = (source && claim.target().mention().in(event.account()))
                || (target && claim.source().mention().in(event.account()));
        return told && spot && claim.inTown()
                ? new Likeness(1, true, false, false, "one side and the spot agree, the other side is in its sources")
                : Likeness.NONE;
    }

    private static boolean isSide(Claim.Party party, Report.ViolentEvent event) {
        Names.Mention mention = party.mention();
        return mention.in(event.sides().first()) || mention.in(event.sides().second());
    }
}
