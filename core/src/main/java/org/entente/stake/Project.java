package org.entente.stake;

import java.util.List;
import org.entente.channel.Basis;

/**
 * Something the two build, buy or run together.
 *
 * @param id its key in the case
 * @param title its name
 * @param milestones what is known of its course, in any order
 */
public record Project(String id, String title, List<Milestone> milestones) {

    /** Copies the milestones. */
    public Project {
        milestones = List.copyOf(milestones);
    }

    /**
     * A dated step.
     *
     * @param step what it did to the project
     * @param basis what it rests on
     */
    public record Milestone(Step step, Basis basis) {}
}
