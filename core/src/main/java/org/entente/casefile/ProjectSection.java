package org.entente.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.channel.Basis;
import org.entente.stake.Project;
import org.entente.stake.Step;

/** Reads the section {@code projects}. */
final class ProjectSection {
    private final RecordDesk desk;
    private final BasisReader basis;
    private final Set<String> ids = new HashSet<>();

    ProjectSection(RecordDesk desk) {
        this.desk = desk;
        this.basis = new BasisReader(desk);
    }

    Optional<Project> read(Section section) {
        Optional<String> id = desk.id(section, "project", "akkuyu", ids);
        Optional<String> title = section.requiredText("title", "Akkuyu nuclear power plant");
        if (!section.has("milestones")) {
            desk.add(
                    section.at("milestones"),
                    "a project lacks \"milestones\"; write for instance milestones: [{is: begun, incident: akkuyu-ground-breaking}]");
        }
        List<Project.Milestone> milestones = section.sections("milestones", this::milestone);
        return id.isEmpty() || title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Project(id.get(), title.get(), milestones));
    }

    private Optional<Project.Milestone> milestone(Section section) {
        Optional<Step> step =
                section.oneOf("is", Step.words(), Step.BEGUN.word()).flatMap(Step::find);
        Optional<Basis> rests = basis.read(section);
        return step.flatMap(known -> rests.map(found -> new Project.Milestone(known, found)));
    }
}
