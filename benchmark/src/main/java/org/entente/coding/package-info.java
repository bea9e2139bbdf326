/** A measurement that has to reach into the coder: see {@link org.entente.coding.CodingStagesBenchmark}. */
@NullMarked
package org.entente.coding;

import org.jspecify.annotations.NullMarked;
