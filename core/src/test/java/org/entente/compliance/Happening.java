package org.entente.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.actor.Actor;
import org.entente.agreement.Agreement;
import org.entente.agreement.Provision;
import org.entente.agreement.Reason;
import org.entente.condition.Condition;
import org.entente.condition.ConditionContext;
import org.entente.condition.ConditionException;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.event.TypeAndMode;
import org.entente.incident.Incident;
import org.entente.incident.Layer;
import org.entente.provenance.Citation;
import org.entente.provenance.Evidence;
import org.entente.provenance.Provenance;
import org.entente.provenance.Publishers;
import org.entente.series.Coverage;
import org.entente.series.Window;

/** Incidents and agreements made by hand. What an incident shows stands in its text, for rules that ask for a word of it. */
record Happening(
        String key, LocalDate day, String text, Actor source, Actor target, Evidence evidence, List<Said> said) {
    static final LocalDate SIGNED = LocalDate.of(2020, 3, 5);

    /** Who said so, in what, and when it was out. */
    record Said(Optional<String> claimant, Optional<String> publisher, Optional<LocalDate> published) {}

    static LocalDate march(int day) {
        return LocalDate.of(2020, 3, day);
    }

    static Happening on(LocalDate day, String text) {
        return new Happening(
                text + "-" + day, day, text, Actor.ofState("RUS"), Actor.ofState("TUR"), Evidence.CURATED, List.of());
    }

    Happening key(String other) {
        return new Happening(other, day, text, source, target, evidence, said);
    }

    Happening between(String from, String to) {
        return new Happening(key, day, text, Actor.ofState(from), Actor.ofState(to), evidence, said);
    }

    Happening machine() {
        return new Happening(key, day, text, source, target, Evidence.MACHINE, said);
    }

    Happening says(String claimant) {
        return with(new Said(Optional.of(claimant), Optional.of("Reuters"), Optional.empty()));
    }

    Happening says(String claimant, LocalDate published) {
        return with(new Said(Optional.of(claimant), Optional.of("Reuters"), Optional.of(published)));
    }

    Happening printedBy(String publisher) {
        return with(new Said(Optional.empty(), Optional.of(publisher), Optional.empty()));
    }

    private Happening with(Said more) {
        List<Said> all = new ArrayList<>(said);
        all.add(more);
        return new Happening(key, day, text, source, target, evidence, all);
    }

    Incident incident() {
        List<Provenance> reports = new ArrayList<>();
        for (Said one : said) {
            Citation citation = new Citation(one.publisher(), Optional.empty(), one.published(), Optional.empty());
            reports.add(new Provenance(evidence, one.claimant(), citation, "chronicle.csv", Optional.of(2L)));
        }
        return new Incident(
                key,
                day,
                source,
                target,
                List.of(),
                new TypeAndMode(EventType.COOPERATE, Optional.empty()),
                Quad.MATERIAL_COOPERATION,
                1,
                Layer.OWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text).filter(words -> !words.contains("unclear")),
                evidence,
                Optional.empty(),
                reports);
    }

    /** Yes to incidents whose text holds the word; of those that are unclear nothing can be told. */
    static Condition word(String word) {
        try {
            return Condition.compile("incident.mentions(\"" + word + "\")");
        } catch (ConditionException e) {
            throw new IllegalArgumentException(word, e);
        }
    }

    static Agreement agreement(Provision... provisions) {
        return new Agreement(
                "moscow",
                "Moscow",
                SIGNED,
                Optional.empty(),
                List.of("RUS", "TUR"),
                "its text",
                List.of(provisions),
                List.of(new Reason("armed groups", Optional.of(word("groups gone")))),
                Optional.of(word("collapse")));
    }

    /** No machine-coded source was read. */
    static Coverage nothingCovered() {
        return new Coverage(new Window(SIGNED, SIGNED), new TreeMap<>());
    }

    static AgreementBoard board(LocalDate asOf, Agreement agreement, Happening... happenings) {
        return board(asOf, nothingCovered(), agreement, happenings);
    }

    static AgreementBoard board(LocalDate asOf, Coverage coverage, Agreement agreement, Happening... happenings) {
        List<Incident> incidents =
                List.of(happenings).stream().map(Happening::incident).toList();
        return new Compliance(Publishers.shipped(), coverage, ConditionContext.EMPTY, asOf)
                .boards(List.of(agreement), incidents)
                .getFirst();
    }

    static ProvisionBoard board(LocalDate asOf, Provision provision, Happening... happenings) {
        return board(asOf, agreement(provision), happenings).provisions().getFirst();
    }
}
