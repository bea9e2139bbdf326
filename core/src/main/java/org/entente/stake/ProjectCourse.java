package org.entente.stake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.channel.Interruption;
import org.entente.channel.KnownEvidence;

/**
 * A project as of a day.
 *
 * @param project what the case declares
 * @param steps the milestones known, earliest first
 */
public record ProjectCourse(Project project, List<ProjectStep> steps) {

    /** Copies the steps. */
    public ProjectCourse {
        steps = List.copyOf(steps);
    }

    /**
     * Dates a project by its evidence. The same milestones in any order give the same.
     *
     * @param missing where it is told what the case names and nobody knows
     */
    public static ProjectCourse of(Project project, KnownEvidence known, List<String> missing) {
        String what = "the project \"" + project.id() + "\"";
        return new ProjectCourse(
                project,
                project.milestones().stream()
                        .flatMap(milestone -> known
                                .cite(milestone.basis(), what, missing)
                                .map(cited -> new ProjectStep(milestone.step(), cited))
                                .stream())
                        .sorted(ProjectStep.ORDER)
                        .toList());
    }

    /** Where it stands at the end of what is known. Later talk of a project that is under way does not set it back. */
    public Step.Phase phase() {
        return phase(steps);
    }

    /** Where it stood at the end of a day. */
    public Step.Phase on(LocalDate day) {
        return phase(steps.stream()
                .filter(step -> !step.evidence().day().isAfter(day))
                .toList());
    }

    private static Step.Phase phase(List<ProjectStep> steps) {
        Step.Phase phase = Step.Phase.UNKNOWN;
        for (ProjectStep step : steps) {
            phase = after(phase, step.step().phase());
        }
        return phase;
    }

    private static Step.Phase after(Step.Phase phase, Step.Phase next) {
        boolean paper = next == Step.Phase.ANNOUNCED || next == Step.Phase.AGREED;
        return switch (phase) {
            case UNKNOWN, ANNOUNCED, ABANDONED -> next;
            case AGREED -> next == Step.Phase.ANNOUNCED ? phase : next;
            case UNDER_WAY, SUSPENDED, COMPLETE -> paper ? phase : next;
        };
    }

    /** The times over which it was suspended, earliest first. */
    public List<Interruption> interruptions() {
        List<Interruption> interruptions = new ArrayList<>();
        Optional<ProjectStep> since = Optional.empty();
        for (ProjectStep step : steps) {
            boolean suspends = step.step() == Step.SUSPENDED;
            if (suspends && since.isEmpty()) {
                since = Optional.of(step);
            } else if (since.isPresent() && ends(step.step())) {
                interruptions.add(interruption(since.get(), Optional.of(step)));
                since = Optional.empty();
            }
        }
        since.ifPresent(begun -> interruptions.add(interruption(begun, Optional.empty())));
        return interruptions;
    }

    private static boolean ends(Step step) {
        return switch (step) {
            case RESUMED, COMPLETED, ABANDONED -> true;
            case ANNOUNCED, AGREED, APPROVED, BEGUN, ADVANCED, SUSPENDED -> false;
        };
    }

    private Interruption interruption(ProjectStep begun, Optional<ProjectStep> end) {
        boolean abandoned = end.filter(step -> step.step() == Step.ABANDONED).isPresent();
        return new Interruption(
                project.id(),
                project.title(),
                true,
                begun.evidence(),
                List.of(),
                end.filter(_ -> !abandoned).map(ProjectStep::evidence),
                abandoned);
    }
}
