package org.entente.evaluation;

import java.time.LocalDate;

/**
 * A dated fact as the benchmarks of temporal knowledge graphs have it: who did what to whom, all by name.
 *
 * @param date the day
 * @param source who acted
 * @param relation the type by its name, "Express intent to meet or negotiate"
 * @param target towards whom
 */
public record Quadruple(LocalDate date, String source, String relation, String target) {}
