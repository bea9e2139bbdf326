package org.entente.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.Advice;
import org.entente.CaseView;
import org.entente.Observatory;
import org.entente.brief.BriefFacts;
import org.entente.compliance.AgreementBoard;
import org.entente.crisis.DetectedCrises;
import org.entente.crisis.DetectedCrisis;
import org.entente.crisis.Episode;
import org.entente.crisis.Spell;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.redline.RedLine;
import org.entente.redline.Standing;

/** The summary that {@code run} prints: counts, episodes with dates and triggers, what is missing. */
final class Summary {
    private final Console console;

    Summary(Console console) {
        this.console = console;
    }

    void print(CaseView view, Observatory observatory, BriefFacts facts) {
        console.print("");
        console.print(view.caseFile().title());
        console.print(
                "%s, %s, as of %s, data vintage %s",
                view.caseFile().dyad().code(), view.window(), view.asOf(), view.vintage());
        console.heading("incidents");
        for (Evidence evidence : Evidence.values()) {
            if (view.count(evidence) > 0) {
                counts(evidence, view, observatory);
            }
        }
        if (!view.curated() && !view.machine()) {
            console.print("  none");
        }
        console.heading("episodes");
        view.episodes().known().forEach(this::episode);
        if (view.episodes().known().isEmpty()) {
            console.print("  none known");
        }
        detected(view.crises());
        new CourseLines(console).print(facts.book());
        new BalanceLines(console).summary(facts.balance());
        agreements(view.record().agreements());
        lines(view.record().drawn());
        console.heading("missing");
        view.missing().forEach(text -> console.print("  " + text));
        if (view.missing().isEmpty()) {
            console.print("  nothing that the case names");
        }
        view.advice(observatory.pair()).ifPresent(this::advice);
    }

    private void advice(Advice advice) {
        console.heading("next");
        console.print("  " + advice.statement());
        advice.steps().forEach(step -> console.print("  - " + step.line()));
    }

    private void counts(Evidence evidence, CaseView view, Observatory observatory) {
        console.print("  %d %s incidents%s", view.count(evidence), evidence.word(), note(evidence));
        for (Layer layer : Layer.values()) {
            IncidentFilter filter = new IncidentFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(layer), Optional.of(evidence));
            console.print("  %6d %s", observatory.incidents().count(filter), layer.label());
        }
    }

    private static String note(Evidence evidence) {
        return switch (evidence) {
            case CURATED -> " (a record chosen by hand: it feeds no rates)";
            case MACHINE -> "";
        };
    }

    private void episode(Episode episode) {
        console.print(
                "  %s to %s  %s, %s",
                episode.onset(),
                episode.end().map(Object::toString).orElse("open"),
                episode.declared().title(),
                episode.phase().label());
        console.print("    trigger %s", line(episode.trigger()));
        episode.ending().ifPresent(ending -> console.print("    ended by %s", line(ending)));
        episode.openIssues().forEach(issue -> console.print("    open: %s", issue));
    }

    private void detected(DetectedCrises found) {
        console.heading("detected crises (machine-coded streams only)");
        console.print("  state on %s", found.stateLine());
        found.crises().forEach(crisis -> {
            console.print(
                    "  %s to %s  %s", crisis.spell().onset(), end(crisis), "crisis, peak " + peak(crisis.spell()));
            crisis.trigger().ifPresent(trigger -> console.print("    trigger %s", line(trigger)));
        });
        found.near()
                .forEach(near -> console.print(
                        "  %s to %s  near crisis, peak %s; lacks: %s",
                        near.spell().onset(), end(near), peak(near.spell()), lacks(near.spell())));
    }

    private void agreements(List<AgreementBoard> boards) {
        if (boards.isEmpty()) {
            return;
        }
        console.heading("provisions and their states");
        for (AgreementBoard board : boards) {
            console.print(
                    "  %s  %s%s",
                    board.agreement().signed(),
                    board.agreement().title(),
                    board.onHold() ? ", on hold: " + board.open().size() + " reasons remain" : "");
            board.provisions()
                    .forEach(provision ->
                            console.print("    %s: %s", provision.provision().id(), provision.line()));
        }
    }

    private void lines(List<Standing> standings) {
        if (standings.isEmpty()) {
            return;
        }
        console.heading("red lines and their states");
        for (Standing standing : standings) {
            RedLine.Declaration drawn = standing.line().declaration();
            console.print("  %s  %s, drawn by %s", drawn.on(), standing.line().title(), drawn.by());
            console.print("    %s: %s", standing.line().id(), standing.told());
        }
    }

    private static String end(DetectedCrisis crisis) {
        return crisis.spell().end().map(LocalDate::toString).orElse("open");
    }

    private static String peak(Spell spell) {
        return String.format(Locale.ROOT, "%s (z %.1f)", spell.peak(), spell.z());
    }

    private static String lacks(Spell spell) {
        return spell.lacks().stream().map(lack -> lack.condition().label()).collect(Collectors.joining(", "));
    }

    private static String line(Incident incident) {
        return incident.key() + " (" + incident.day() + "): "
                + incident.text().orElse(incident.what().key());
    }
}
