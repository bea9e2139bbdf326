/**
 * Measurements: JMH benchmarks of single stages, and runs of the whole program from outside. Nothing here is shipped, and
 * nothing here decides whether a build passes.
 */
@NullMarked
package org.entente.benchmark;

import org.jspecify.annotations.NullMarked;
