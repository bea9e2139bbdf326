package org.entente.compliance;

import java.time.LocalDate;

/**
 * Someone says that another has not carried out a provision.
 *
 * @param incident key of the incident in which it was said
 * @param day when
 * @param by code of the actor who says so
 * @param blamed code of the actor towards whom
 * @param calendar where the provision stood by the calendar on that day
 */
public record Blame(String incident, LocalDate day, String by, String blamed, State calendar) {}
