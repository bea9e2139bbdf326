package org.entente.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.agreement.Agreement;
import org.entente.agreement.Reason;

/**
 * Where an agreement stands as of a day.
 *
 * @param agreement the agreement
 * @param asOf the day
 * @param provisions its provisions, in the order of the case
 * @param pam its score over all claimants
 * @param pamByClaimant its score by the account of each claimant alone, by its name
 * @param timely how many of the acts whose day has passed were done by it
 * @param open the reasons that remain; while there are any, what it settled is on hold
 * @param collapsed the incident by which it no longer holds, if any
 */
public record AgreementBoard(
        Agreement agreement,
        LocalDate asOf,
        List<ProvisionBoard> provisions,
        Optional<Pam> pam,
        SortedMap<String, Pam> pamByClaimant,
        Timely timely,
        List<Reason> open,
        Optional<Collapse> collapsed) {

    /** Copies the collections. */
    public AgreementBoard {
        provisions = List.copyOf(provisions);
        pamByClaimant = Collections.unmodifiableSortedMap(new TreeMap<>(pamByClaimant));
        open = List.copyOf(open);
    }

    /**
     * How many acts were done by their day.
     *
     * @param passed how many had a day that has passed
     * @param least how many of them were done by it, by everyone's account
     * @param most how many at most: by anyone's account, or with nobody saying anything
     */
    public record Timely(int passed, int least, int most) {}

    /** The incident by which an agreement no longer holds. */
    public record Collapse(String incident, LocalDate day) {}

    /** True while reasons for the quarrel remain. */
    public boolean onHold() {
        return !open.isEmpty();
    }

    /** From the signing to the first known violation of any provision, or to the day asked about when none is known. */
    public KaplanMeier.Spell toFirstViolation() {
        Optional<LocalDate> first = provisions.stream()
                .flatMap(board -> board.violations().first().stream())
                .map(ViolationRecord.Violation::day)
                .min(LocalDate::compareTo);
        return spell(first);
    }

    /** From the signing to the collapse, or to the day asked about. */
    public KaplanMeier.Spell toCollapse() {
        return spell(collapsed.map(Collapse::day));
    }

    private KaplanMeier.Spell spell(Optional<LocalDate> end) {
        return new KaplanMeier.Spell(ChronoUnit.DAYS.between(agreement.signed(), end.orElse(asOf)), end.isPresent());
    }
}
