package org.entente.evaluation;

import java.util.Optional;
import org.entente.event.Quad;

/**
 * A right answer and the one that was given.
 *
 * @param root the right root
 * @param quad the right quad class, by the file
 * @param given the root that was given; empty when none was
 */
public record Answer(RelationRoot root, Quad quad, Optional<RelationRoot> given) {}
