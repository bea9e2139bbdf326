package org.entente.corroboration;

/**
 * A crisis begins: the incident's source set it off, its target is the state in crisis (or its text names the crisis), and
 * its type fits the trigger. A crisis ends: both states are the parties, and the incident is of a kind that ends crises.
 */
final class CrisisRule {
    private static final int NAME_WORDS = 2;

    private CrisisRule() {}

    static Likeness compare(Claim claim, Report.CrisisTurn turn) {
        if (!turn.types().contains(claim.type())) {
            return Likeness.NONE;
        }
        return turn.begins() ? begins(claim, turn) : ends(claim, turn);
    }

    private static Likeness begins(Claim claim, Report.CrisisTurn turn) {
        boolean source = claim.source().isState(turn.other());
        boolean target = claim.target().isState(turn.actor());
        long named = claim.shared(turn.crisis().content()).size();
        if (!source || !(target || named >= NAME_WORDS)) {
            return Likeness.NONE;
        }
        return new Likeness(1, true, true, false, turn.other() + " sets off the crisis of " + turn.actor());
    }

    private static Likeness ends(Claim claim, Report.CrisisTurn turn) {
        boolean pair = (claim.source().isState(turn.actor()) && claim.target().isState(turn.other()))
                || (claim.source().isState(turn.other()) && claim.target().isState(turn.actor()));
        return pair
                ? new Likeness(
                        1, true, false, false, "the crisis between " + turn.actor() + " and " + turn.other() + " ends")
                : Likeness.NONE;
    }
}
