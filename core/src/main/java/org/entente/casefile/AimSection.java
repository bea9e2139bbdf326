package org.entente.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.channel.Basis;
import org.entente.stake.Aim;

/** Reads the section {@code aims}. */
final class AimSection {
    private final RecordDesk desk;
    private final BasisReader basis;
    private final Set<String> ids = new HashSet<>();

    AimSection(RecordDesk desk) {
        this.desk = desk;
        this.basis = new BasisReader(desk);
    }

    Optional<Aim> read(Section section) {
        Optional<String> id = desk.id(section, "aim", "border", ids);
        Optional<String> of = desk.side(section, "of");
        Optional<String> text = section.requiredText("text", "Keep armed Kurdish groups away from the border");
        Optional<Section> statement = section.section("statedBy");
        if (!section.has("statedBy")) {
            desk.add(
                    section.at("statedBy"),
                    "an aim lacks \"statedBy\"; write for instance statedBy: {incident: euphrates-shield-begins}");
        }
        Optional<Basis> stated = statement.flatMap(basis::read);
        statement.ifPresent(Section::close);
        List<Aim.Outcome> outcomes = section.sections("outcomes", this::outcome);
        if (id.isEmpty() || of.isEmpty() || text.isEmpty() || stated.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Aim(id.get(), of.get(), text.get(), stated.get(), outcomes));
    }

    private Optional<Aim.Outcome> outcome(Section section) {
        Optional<Aim.Verdict> verdict = section.oneOf("is", Aim.Verdict.words(), Aim.Verdict.ATTAINED.word())
                .flatMap(Aim.Verdict::find);
        Optional<String> saidBy = desk.claimant(section, "saidBy");
        Optional<Basis> rests = basis.read(section);
        return verdict.isEmpty() || saidBy.isEmpty()
                ? Optional.empty()
                : rests.map(found -> new Aim.Outcome(verdict.get(), saidBy.get(), found));
    }
}
