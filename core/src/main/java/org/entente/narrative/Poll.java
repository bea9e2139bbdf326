package org.entente.narrative;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer in an opinion poll.
 *
 * @param day the day on which the poll was taken or ended
 * @param state code of the state whose people were asked
 * @param pollster who asked
 * @param question what was asked
 * @param answer the answer
 * @param share how many gave it, 0 to 1
 * @param n how many were asked, where it is told
 * @param source where it was published
 */
public record Poll(
        LocalDate day,
        String state,
        String pollster,
        String question,
        String answer,
        double share,
        Optional<Integer> n,
        String source) {}
