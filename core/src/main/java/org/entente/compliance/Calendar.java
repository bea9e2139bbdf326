package org.entente.compliance;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.agreement.Provision;
import org.entente.agreement.ProvisionKind;
import org.entente.agreement.Sign;
import org.entente.agreement.Terms;

/**
 * The days on which the terms of a provision bring something about.
 *
 * @param signed the day of the signing
 * @param opening the turn from which it binds; empty while the condition of a conditional provision is not met
 * @param provision the provision
 */
record Calendar(LocalDate signed, Optional<Turn> opening, Provision provision) {

    /** What a day brings. Only the first kind comes at the beginning of its day. */
    enum TurnKind {
        OPENS,
        ACT_DUE,
        DEADLINE,
        ENDS
    }

    /** A day that brings something, and why. */
    record Turn(LocalDate day, TurnKind kind, Cause cause) {
        private static final Comparator<Turn> ORDER =
                Comparator.comparing(Turn::day).thenComparing(Turn::kind);
    }

    /** @param claims in the order of their days */
    static Calendar of(LocalDate signed, Provision provision, List<Claim> claims) {
        LocalDate from = provision.terms().from();
        if (provision.kind() != ProvisionKind.CONDITIONAL) {
            return new Calendar(
                    signed, Optional.of(new Turn(from, TurnKind.OPENS, text("binds from " + from))), provision);
        }
        Optional<Turn> met = claims.stream()
                .filter(claim -> claim.sign() == Sign.TRIGGERED)
                .findFirst()
                .map(claim -> new Turn(later(from, claim.day()), TurnKind.OPENS, new Cause.Said(claim)));
        return new Calendar(signed, met, provision);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Cause text(String words) {
        return new Cause.Text(words);
    }

    /** The day by which a single act is to be done. */
    Optional<LocalDate> dueBy() {
        Terms terms = provision.terms();
        return switch (provision.kind()) {
            case ONE_OFF -> terms.deadline();
            case CONDITIONAL ->
                opening.flatMap(turn -> terms.within()
                        .map(turn.day()::plus)
                        .or(() -> terms.deadline().map(day -> later(day, turn.day()))));
            case RECURRING, PROHIBITION -> Optional.empty();
        };
    }

    /** Everything up to a day, in order. */
    List<Turn> turnsUntil(LocalDate asOf) {
        List<Turn> turns = new ArrayList<>();
        opening.ifPresent(turns::add);
        dueBy().ifPresent(day -> turns.add(new Turn(day, TurnKind.DEADLINE, text("was to be done by " + day))));
        if (provision.kind() == ProvisionKind.RECURRING) {
            turns.addAll(actsDue(asOf));
        }
        provision
                .terms()
                .to()
                .filter(_ -> lasts())
                .ifPresent(day -> turns.add(new Turn(day, TurnKind.ENDS, text("its time ended on " + day))));
        return turns.stream()
                .filter(turn -> !turn.day().isAfter(asOf))
                .sorted(Turn.ORDER)
                .toList();
    }

    private boolean lasts() {
        return provision.kind() == ProvisionKind.PROHIBITION || provision.kind() == ProvisionKind.RECURRING;
    }

    /**
     * The first act is due on the first day. Where the text does not say how often, no other can be told to be due; where it
     * does not say from when, either, none can.
     */
    private List<Turn> actsDue(LocalDate asOf) {
        Terms terms = provision.terms();
        LocalDate last = terms.to().filter(asOf::isAfter).orElse(asOf);
        List<Turn> due = new ArrayList<>();
        Optional<Period> every = terms.every();
        if (every.isEmpty() && terms.from().equals(signed)) {
            return due;
        }
        int number = 0;
        for (LocalDate day = terms.from(); !day.isAfter(last); day = nth(terms.from(), every, ++number, last)) {
            due.add(new Turn(day, TurnKind.ACT_DUE, text("was due on " + day)));
        }
        return due;
    }

    private static LocalDate nth(LocalDate from, Optional<Period> every, int number, LocalDate last) {
        return every.map(period -> from.plus(period.multipliedBy(number))).orElseGet(() -> last.plusDays(1));
    }
}
