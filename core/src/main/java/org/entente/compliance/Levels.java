package org.entente.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entente.agreement.ProvisionKind;
import org.entente.agreement.Sign;

/**
 * How far a course has come, on two scales.
 *
 * <p>The Peace Accords Matrix: 0 not, 1 minimal, 2 intermediate, 3 full (Joshi, Quinn and Regan 2015, doi
 * 10.1177/0022343314567486). The PAIMT scale: 0 uninitiated, 2.5 initiated, 5 minimal, 7.5 intermediate, 10 complete; between
 * minimal and intermediate decides whether the act, at its pace so far, would be complete by its day.
 *
 * @param kind the kind of the provision
 * @param course by one claimant's account, or by the calendar
 * @param violations what is known of violations
 * @param asOf the day
 */
record Levels(ProvisionKind kind, Course course, ViolationRecord violations, LocalDate asOf) {
    private static final double PAM_FULL = 3;
    private static final double PAIMT_FULL = 10;
    private static final double PAIMT_INITIATED = 2.5;
    private static final double PAIMT_MINIMAL = 5;
    private static final double PAIMT_INTERMEDIATE = 7.5;

    /** On the scale from 0 to 3. */
    Level pam() {
        return switch (kind) {
            case PROHIBITION -> kept().times(PAM_FULL);
            case RECURRING -> recurring().times(PAM_FULL);
            case ONE_OFF, CONDITIONAL -> once();
        };
    }

    private Level once() {
        if (course.state() == State.VIOLATED) {
            return new Level(0, 2);
        }
        return switch (course.standing().achieved()) {
            case WHOLLY -> Level.of(PAM_FULL);
            case PARTLY -> inTime().map(fast -> Level.of(fast ? 2 : 1)).orElse(new Level(1, 2));
            case AGREED, ANNOUNCED -> Level.of(0);
            case NOTHING -> silent() ? new Level(0, PAM_FULL) : Level.of(0);
        };
    }

    /** True when it binds and nothing at all was said about it: then it may have been done unseen. */
    private boolean silent() {
        return course.claims().isEmpty() && course.state() != State.PENDING;
    }

    /** The share of its days on which a prohibition was kept, from 0 to 1. */
    private Level kept() {
        if (course.state() == State.PENDING) {
            return Level.of(0);
        }
        Optional<Double> share = violations.freeShare();
        if (share.isPresent()) {
            return Level.of(share.get());
        }
        return new Level(0, course.state() == State.VIOLATED ? 2 / PAM_FULL : 1);
    }

    /** The share of its due acts that were done, from 0 to 1. */
    private Level recurring() {
        Tally tally = course.tally();
        if (silent()) {
            return new Level(0, 1);
        }
        if (tally.expected().isEmpty()) {
            return new Level(
                    tally.done() + tally.partly() > 0 ? 1 / PAM_FULL : 0,
                    tally.done() > 0 ? 1 : tally.partly() > 0 ? 2 / PAM_FULL : 0);
        }
        int expected = Math.max(1, tally.expected().getAsInt());
        double low = Math.min(1, (double) tally.done() / expected);
        return new Level(low, Math.min(1, (double) (tally.done() + tally.partly()) / expected));
    }

    /** On the scale from 0 to 10. */
    Level paimt() {
        if (course.state() == State.FULFILLED) {
            return Level.of(PAIMT_FULL);
        }
        if (kind == ProvisionKind.PROHIBITION) {
            return kept().times(PAIMT_FULL);
        }
        return switch (course.standing().achieved()) {
            case NOTHING -> silent() ? new Level(0, PAIMT_FULL) : Level.of(0);
            case ANNOUNCED, AGREED -> Level.of(PAIMT_INITIATED);
            case PARTLY, WHOLLY ->
                inTime().map(fast -> Level.of(fast ? PAIMT_INTERMEDIATE : PAIMT_MINIMAL))
                        .orElse(new Level(PAIMT_MINIMAL, PAIMT_INTERMEDIATE));
        };
    }

    /**
     * Whether the act would be complete by its day at the pace so far: now + remaining / rate at most the day. Of recurring
     * acts: whether as many were done as were due. Empty when no day or no share is told.
     */
    private Optional<Boolean> inTime() {
        if (kind == ProvisionKind.RECURRING) {
            Tally tally = course.tally();
            return tally.expected().isPresent()
                    ? Optional.of(tally.done() >= tally.expected().getAsInt())
                    : Optional.empty();
        }
        Optional<Claim> latest = course.claims().stream()
                .filter(claim -> claim.sign() == Sign.PARTLY && claim.share().isPresent())
                .reduce((_, later) -> later);
        LocalDate begin = course.transitions().getFirst().day();
        return latest.flatMap(
                claim -> course.dueBy().map(day -> !complete(begin, claim).isAfter(day)));
    }

    private LocalDate complete(LocalDate begin, Claim claim) {
        double share = claim.share().orElse(1.0);
        long elapsed = Math.max(1, ChronoUnit.DAYS.between(begin, asOf));
        return asOf.plusDays((long) Math.ceil((1 - share) * elapsed / share));
    }
}
