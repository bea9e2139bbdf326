package org.entente.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.provenance.Provenance;

/**
 * One row that reports an incident, as its source has it.
 *
 * @param provenance where it comes from, down to the line
 * @param record the number of the record in its file, from 1; empty where it is not told
 * @param day the day that the row gives
 * @param source who acted, as the source writes it
 * @param target towards whom, as the source writes it
 * @param code the source's own code of what happened
 * @param place where, as the source writes it
 * @param joinedBy the step of the ladder by which it joined the incident; empty for the row that gives the incident its name
 */
public record Report(
        Provenance provenance,
        Optional<Long> record,
        LocalDate day,
        Optional<String> source,
        Optional<String> target,
        Optional<String> code,
        Optional<String> place,
        Optional<String> joinedBy) {}
