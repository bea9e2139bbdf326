package org.entente.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one claimant says of an incident, entered by hand, where the entry of the incident itself does not keep the accounts
 * apart. It counts only while the incident is known.
 *
 * @param incident key of the incident
 * @param by who says so: code of an actor, {@code RUS DEF} for instance, or {@code third-party}
 * @param says what it shows, by this account
 * @param on the day on which this was said; empty when it was known with the incident
 * @param share how much of the act was done, over 0 and below 1, where the account says so
 * @param basis the document that says so
 */
public record Account(
        String incident, String by, Sign says, Optional<LocalDate> on, Optional<Double> share, String basis) {}
