package org.entente.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.entente.agreement.Sign;
import org.entente.provenance.Citation;

/**
 * What one claimant says of one incident, read for one provision.
 *
 * @param sign what it shows
 * @param claimant who says so
 * @param voice the claimant as the report writes it, {@code RUS DEF} or {@code both}
 * @param incident key of the incident
 * @param day when it happened
 * @param knownOn the day by whose end it was known, not before {@code day}
 * @param party code of the obligor who acted, where the source attributes it to one
 * @param share how much of the act was done, where an account says so
 * @param document what says so
 */
public record Claim(
        Sign sign,
        Claimant claimant,
        String voice,
        String incident,
        LocalDate day,
        LocalDate knownOn,
        Optional<String> party,
        Optional<Double> share,
        Citation document)
        implements Comparable<Claim> {
    private static final Comparator<Claim> OF_ONE_INCIDENT = Comparator.comparing(Claim::sign)
            .thenComparing(Claim::claimant)
            .thenComparing(Claim::voice)
            .thenComparing(Claim::basis);

    /** @throws IllegalArgumentException when it was known before it happened */
    public Claim {
        if (knownOn.isBefore(day)) {
            throw new IllegalArgumentException(incident + " cannot be known before it happens on " + day);
        }
    }

    /** The document that says so, in one line. */
    public String basis() {
        return document.line();
    }

    @Override
    public int compareTo(Claim other) {
        int order = day.compareTo(other.day);
        order = order != 0 ? order : knownOn.compareTo(other.knownOn);
        order = order != 0 ? order : incident.compareTo(other.incident);
        return order != 0 ? order : OF_ONE_INCIDENT.compare(this, other);
    }
}
