package org.entente.app.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.entente.app.text.Texts;
import org.entente.crisis.DetectedCrisis;
import org.entente.crisis.Finding;
import org.entente.crisis.Reporter;
import org.entente.crisis.Spell;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.series.Grain;
import org.entente.series.Window;

/**
 * A crisis or near crisis that the detector found, in words.
 *
 * @param days how long it lasted, onset and end included
 * @param peak the day of the peak and its figures
 * @param trigger the incident that stands for the triggers
 * @param triggers how many incidents of the trigger classes there are up to its recognition
 * @param evidence how many incidents of conflict there are up to its recognition
 * @param evidenceHref the address that lists them; empty where these days lie outside the case
 * @param sources publishers with owner and side
 * @param findings why each condition holds, or does not
 * @param lacks what it lacks to be a crisis
 */
public record DetectedItem(
        LocalDate onset,
        Optional<LocalDate> end,
        Optional<Long> days,
        LocalDate recognized,
        String peak,
        Optional<EvidenceList.Item> trigger,
        int triggers,
        int evidence,
        Optional<String> evidenceHref,
        List<String> sources,
        List<String> findings,
        List<String> lacks) {

    /** Copies the lists. */
    public DetectedItem {
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
        lacks = List.copyOf(lacks);
    }

    static DetectedItem of(Desk desk, DetectedCrisis crisis) {
        Spell spell = crisis.spell();
        return new DetectedItem(
                spell.onset(),
                spell.end(),
                spell.end().map(end -> ChronoUnit.DAYS.between(spell.onset(), end) + 1),
                spell.recognized(),
                Texts.text(
                        "detection.peak",
                        spell.peak(),
                        Texts.fixed(spell.pressure(), 0),
                        Texts.fixed(spell.baseline().median(), 0),
                        Texts.fixed(spell.z(), 1)),
                crisis.trigger().map(trigger -> EvidenceList.item(desk.words(), trigger)),
                crisis.triggers().size(),
                crisis.evidence().size(),
                href(desk, spell.evidence()),
                spell.sources().stream().map(Reporter::line).toList(),
                spell.findings().stream().map(Finding::toString).toList(),
                spell.lacks().stream()
                        .map(finding -> finding.condition().label())
                        .toList());
    }

    static Optional<String> href(Desk desk, Window days) {
        Window all = desk.view().window();
        boolean within = all.contains(days.from()) && all.contains(days.to());
        RelationQuery state = new RelationQuery(
                Evidence.MACHINE,
                Layer.OWN,
                Grain.DAY,
                days,
                RelationQuery.Selection.NONE,
                1,
                desk.view().asOf());
        return within ? Optional.of(state.href() + "#evidence") : Optional.empty();
    }
}
