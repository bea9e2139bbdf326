/**
 * Time: windows of days, periods of a grain, series that keep their gaps, and estimates that keep their intervals.
 *
 * <p>A day that no source covers is a gap and never zero; a period without enough history is unknown. Knows nothing but
 * itself.
 */
@NullMarked
package org.entente.series;

import org.jspecify.annotations.NullMarked;
