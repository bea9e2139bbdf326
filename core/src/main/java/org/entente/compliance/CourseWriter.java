package org.entente.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.agreement.Agreement;
import org.entente.agreement.Provision;
import org.entente.agreement.ProvisionKind;
import org.entente.agreement.Terms;

/** Writes the course of a provision, day by day, from the calendar and the claims of one claimant. */
final class CourseWriter {
    private final Provision provision;
    private final LocalDate signed;
    private final LocalDate asOf;
    private final boolean observed;
    private final List<Transition> transitions = new ArrayList<>();

    private boolean opened;
    private boolean late;
    private boolean ended;
    private boolean suspended;
    private boolean violated;
    private boolean voided;
    private boolean actedSinceDue;
    private Achievement achieved = Achievement.NOTHING;
    private Optional<LocalDate> doneOn = Optional.empty();
    private int done;
    private int partly;
    private int expected;
    private int missed;
    private Standing standing = new Standing(State.PENDING, Achievement.NOTHING);

    private CourseWriter(Agreement agreement, Provision provision, LocalDate asOf, boolean observed) {
        this.provision = provision;
        this.signed = agreement.signed();
        this.asOf = asOf;
        this.observed = observed;
    }

    /**
     * The course as of a day.
     *
     * @param claims what one claimant says, all of it known by the day; in any order
     * @param observed true when every day on which the provision bound was wholly observed
     */
    static Course write(
            Agreement agreement, Provision provision, List<Claim> claims, LocalDate asOf, boolean observed) {
        return new CourseWriter(agreement, provision, asOf, observed)
                .write(claims.stream().sorted().toList());
    }

    private Course write(List<Claim> claims) {
        Calendar calendar = Calendar.of(signed, provision, claims);
        transitions.add(new Transition(signed, standing, standing, new Cause.Text("signed on " + signed)));
        int next = 0;
        for (Calendar.Turn turn : calendar.turnsUntil(asOf)) {
            while (next < claims.size() && precedes(claims.get(next), turn)) {
                take(claims.get(next++));
            }
            take(turn);
        }
        while (next < claims.size()) {
            take(claims.get(next++));
        }
        return new Course(standing, transitions, claims, tally(), calendar.dueBy(), doneOn);
    }

    /** The beginning of a day comes before what happens on it, its end behind. */
    private static boolean precedes(Claim claim, Calendar.Turn turn) {
        return claim.day().isBefore(turn.day())
                || (claim.day().equals(turn.day()) && turn.kind() != Calendar.TurnKind.OPENS);
    }

    private void take(Calendar.Turn turn) {
        switch (turn.kind()) {
            case OPENS -> opened = true;
            case DEADLINE -> late = true;
            case ACT_DUE -> actDue();
            case ENDS -> ended = true;
        }
        note(turn.day(), turn.cause());
    }

    private void actDue() {
        if (suspended || voided) {
            return;
        }
        expected++;
        late = !actedSinceDue;
        missed += late ? 1 : 0;
        actedSinceDue = false;
    }

    private void take(Claim claim) {
        if (voided || (ended && provision.kind() == ProvisionKind.RECURRING)) {
            return;
        }
        switch (claim.sign()) {
            case VOIDED -> voided = true;
            case SUSPENDED -> suspended = true;
            case RESUMED -> resume();
            case VIOLATED -> violated = violated || (opened && !ended);
            case ANNOUNCED, AGREED, PARTLY, CARRIED_OUT -> act(claim);
            case TRIGGERED, UNMET -> {}
        }
        note(claim.day(), new Cause.Said(claim));
    }

    private void resume() {
        suspended = false;
        violated = false;
    }

    private void act(Claim claim) {
        Achievement shown = Achievement.of(claim.sign());
        boolean recurs = provision.kind() == ProvisionKind.RECURRING;
        achieved = recurs || shown.compareTo(achieved) > 0 ? later(shown) : achieved;
        if (shown.compareTo(Achievement.PARTLY) < 0) {
            return;
        }
        actedSinceDue = true;
        late = late && !recurs;
        suspended = suspended && provision.kind() == ProvisionKind.PROHIBITION;
        done += shown == Achievement.WHOLLY ? 1 : 0;
        partly += shown == Achievement.PARTLY ? 1 : 0;
        if (shown == Achievement.WHOLLY && once()) {
            doneOn = doneOn.or(() -> Optional.of(claim.day()));
            violated = false;
        }
    }

    /** Of recurring acts the latest counts; that another is announced takes nothing from it. */
    private Achievement later(Achievement shown) {
        return shown.compareTo(Achievement.PARTLY) < 0 && achieved.compareTo(shown) > 0 ? achieved : shown;
    }

    private boolean once() {
        return provision.kind() == ProvisionKind.ONE_OFF || provision.kind() == ProvisionKind.CONDITIONAL;
    }

    private void note(LocalDate day, Cause cause) {
        Standing now = new Standing(state(), achieved);
        if (!now.equals(standing)) {
            transitions.add(new Transition(day, standing, now, cause));
            standing = now;
        }
    }

    private State state() {
        if (voided) {
            return State.VOID;
        }
        if (violated) {
            return State.VIOLATED;
        }
        if (once() && achieved == Achievement.WHOLLY) {
            return State.FULFILLED;
        }
        if (suspended) {
            return State.SUSPENDED;
        }
        if (ended) {
            return outcome();
        }
        if (late) {
            return State.OVERDUE;
        }
        if (achieved.compareTo(Achievement.AGREED) >= 0) {
            return State.IN_PROGRESS;
        }
        return opened ? State.DUE : State.PENDING;
    }

    /** What became of a provision whose time is over. */
    private State outcome() {
        if (provision.kind() == ProvisionKind.PROHIBITION) {
            return observed ? State.FULFILLED : State.UNKNOWN;
        }
        if (provision.terms().every().isEmpty()) {
            return State.UNKNOWN;
        }
        return missed == 0 && partly == 0 ? State.FULFILLED : State.OVERDUE;
    }

    private Tally tally() {
        if (provision.kind() != ProvisionKind.RECURRING) {
            return Tally.NONE;
        }
        Terms terms = provision.terms();
        boolean stated = terms.every().isPresent() || expected == 0;
        return stated
                ? new Tally(done, partly, OptionalInt.of(expected), OptionalInt.of(missed))
                : new Tally(done, partly, OptionalInt.empty(), OptionalInt.empty());
    }
}
