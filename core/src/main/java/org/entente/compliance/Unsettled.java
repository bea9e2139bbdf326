package org.entente.compliance;

import java.time.LocalDate;
import org.entente.agreement.Sign;

/**
 * An incident of which it cannot be told whether it shows something, as a place or a text is not known.
 *
 * @param sign what it may show
 * @param incident its key
 * @param day when it happened
 */
public record Unsettled(Sign sign, String incident, LocalDate day) {}
