package org.entente.channel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A sensitive issue as of a day. The occasions are chosen by hand, so that there are counts and no rate
 * (docs/adr/0004).
 *
 * @param issue what the case declares
 * @param declared where it was declared vital
 * @param occasions the occasions known, earliest first
 */
public record IssueReading(SensitiveIssue issue, Cited declared, List<Occasion> occasions) {

    /** Copies the occasions. */
    public IssueReading {
        occasions = List.copyOf(occasions);
    }

    /**
     * An occasion with its evidence.
     *
     * @param evidence the occasion
     * @param provocations what the other side did then, earliest first
     */
    public record Occasion(Cited evidence, List<Cited> provocations) {

        /** Copies the provocations. */
        public Occasion {
            provocations = List.copyOf(provocations);
        }
    }

    /**
     * How many occasions there were, and on how many a provocation is recorded.
     *
     * @param opportunities all occasions
     * @param provoked those with a provocation
     */
    public record Count(long opportunities, long provoked) {}

    /**
     * Reads an issue as of a day; empty while it was not declared.
     *
     * @param missing where it is told what the case names and nobody knows
     */
    public static Optional<IssueReading> of(SensitiveIssue issue, KnownEvidence known, List<String> missing) {
        String what = "the sensitive issue \"" + issue.id() + "\"";
        List<Occasion> occasions = issue.opportunities().stream()
                .flatMap(opportunity -> known
                        .cite(opportunity.basis(), what, missing)
                        .map(cited -> new Occasion(cited, provocations(opportunity, known, what, missing)))
                        .stream())
                .sorted(Comparator.comparing(Occasion::evidence, Cited.ORDER))
                .toList();
        return known.cite(issue.declaredBy(), what, missing)
                .map(declared -> new IssueReading(issue, declared, occasions));
    }

    private static List<Cited> provocations(
            SensitiveIssue.Opportunity opportunity, KnownEvidence known, String what, List<String> missing) {
        return opportunity.provocations().stream()
                .flatMap(basis -> known.cite(basis, what, missing).stream())
                .sorted(Cited.ORDER)
                .toList();
    }

    /** The occasions of the reference period. */
    public Count inReference() {
        return count(this::isReference);
    }

    /** The occasions after the reference period. */
    public Count afterReference() {
        return count(
                occasion -> occasion.evidence().day().isAfter(issue.reference().to()));
    }

    /** The occasions before the reference period. */
    public Count beforeReference() {
        return count(
                occasion -> occasion.evidence().day().isBefore(issue.reference().from()));
    }

    /** True when an occasion lies in the reference period. */
    public boolean isReference(Occasion occasion) {
        return issue.reference().contains(occasion.evidence().day());
    }

    private Count count(Predicate<Occasion> which) {
        List<Occasion> chosen = occasions.stream().filter(which).toList();
        return new Count(
                chosen.size(),
                chosen.stream()
                        .filter(occasion -> !occasion.provocations().isEmpty())
                        .count());
    }
}
