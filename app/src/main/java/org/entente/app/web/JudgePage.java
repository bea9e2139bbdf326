package org.entente.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.CaseAudit;
import org.entente.app.text.Texts;
import org.entente.app.web.IncidentModel.Fact;
import org.entente.app.web.JudgeModel.Choice;
import org.entente.app.web.JudgeModel.Own;
import org.entente.app.web.JudgeModel.Shown;
import org.entente.app.web.JudgeModel.Source;
import org.entente.audit.Answer;
import org.entente.audit.AuditException;
import org.entente.audit.Change;
import org.entente.audit.Change.Judgement;
import org.entente.audit.Entry;
import org.entente.audit.Item;
import org.entente.audit.Journal;
import org.entente.audit.Sample;
import org.entente.incident.Incident;
import org.entente.incident.Report;
import org.entente.provenance.Provenance;

/** One item at a time for one coder, who sees what was coded and what the sources say, and no other coder's answer. */
final class JudgePage {
    private static final int SOURCES = 12;
    private static final int OWN = 5;

    private final Desk desk;

    JudgePage(Desk desk) {
        this.desk = desk;
    }

    /** The fields of an answer. */
    static final List<Parameter> ANSWER = List.of(
            Parameter.text("sample", "the sample, as s1"),
            Parameter.ordinal("item", "the number of the item"),
            Parameter.words(
                    "answer",
                    "the answer",
                    Stream.of(Answer.values()).map(Answer::word).toList()),
            Parameter.text("by", "the name of the coder"));

    /** The fields by which one is taken back. */
    static final List<Parameter> TAKEN_BACK = List.of(
            Parameter.ordinal("entry", "the number of the entry"),
            Parameter.text("sample", "the sample"),
            Parameter.text("by", "the name of the coder"));

    /** What an address asks of it. */
    static List<Parameter> parameters() {
        return List.of(Parameter.text("sample", "the sample, as s1"), Parameter.text("by", "the name of the coder"));
    }

    /** What the page shows. */
    JudgeModel model(Context context) {
        Parameters parameters = new Parameters(context.queryParamMap(), parameters());
        CaseAudit audit = desk.audit();
        Sample sample = audit.sample(parameters.text("sample").orElse(""));
        String by = new Entry(1, desk.accessedOn(), parameters.text("by").orElse(""), new Change.Undo(0)).by();
        Journal journal = audit.journal();
        List<Item> open = journal.open(sample, by);
        return new JudgeModel(
                Frame.of(desk, Texts.text("judge.title.sample", sample.id()), Section.AUDIT, Optional.empty()),
                sample.id(),
                by,
                sample.items().size() - open.size(),
                sample.items().size(),
                sample.frame().kind().question(),
                open.stream().findFirst().map(this::shown),
                answers(sample),
                journal.own(sample, by).stream()
                        .limit(OWN)
                        .flatMap(entry -> own(entry).stream())
                        .toList());
    }

    private static List<Choice> answers(Sample sample) {
        List<Choice> choices = new ArrayList<>();
        for (Answer answer : Answer.to(sample.frame().kind())) {
            choices.add(new Choice(choices.size() + 1, answer.word(), answer.label()));
        }
        return choices;
    }

    private static Optional<Own> own(Entry entry) {
        return entry.change() instanceof Judgement judgement
                ? Optional.of(new Own(
                        entry.number(), judgement.item(), judgement.answer().label()))
                : Optional.empty();
    }

    private Shown shown(Item item) {
        String key = item.unit().key();
        if (!item.text().isEmpty()) {
            return new Shown(item.number(), List.of(), item.text(), List.of(new Source(key, "", Optional.empty())));
        }
        return desk.observatory()
                .incidents()
                .find(key)
                .map(incident -> shown(item, incident))
                .orElseGet(() -> new Shown(item.number(), List.of(), Texts.text("judge.gone", key), List.of()));
    }

    private Shown shown(Item item, Incident incident) {
        List<Fact> coded = new ArrayList<>();
        coded.add(new Fact(Texts.text("incident.fact.day"), incident.day().toString(), Optional.empty()));
        coded.add(new Fact(
                Texts.text("incident.fact.who"),
                desk.words().actor(incident.source()),
                Optional.of(incident.source().code())));
        coded.add(new Fact(
                Texts.text("incident.fact.whom"),
                desk.words().actor(incident.target()),
                Optional.of(incident.target().code())));
        coded.add(new Fact(
                Texts.text("incident.fact.what"),
                desk.words().what(incident.what()),
                Optional.of(incident.what().key())));
        coded.add(new Fact(Texts.text("incident.fact.class"), incident.quad().label(), Optional.empty()));
        return new Shown(
                item.number(),
                coded,
                incident.text().orElseGet(() -> Texts.text("judge.no-text")),
                desk.observatory().incidents().reports(incident.key()).stream()
                        .limit(SOURCES)
                        .map(JudgePage::source)
                        .toList());
    }

    private static Source source(Report report) {
        Provenance provenance = report.provenance();
        return new Source(
                provenance.citation().line() + " (" + provenance.reference() + ")",
                IncidentPage.written(report),
                Address.ofSource(provenance.citation().url()));
    }

    /** Takes an answer, and shows the next item. */
    void judge(Context context) {
        Form form = new Form(context);
        desk.audit()
                .judge(
                        form.text("sample"),
                        form.number("item"),
                        form.text("answer"),
                        form.text("by"),
                        desk.accessedOn());
        next(context, form);
    }

    /** Takes an answer back. What else stands in the journal is undone where it is shown, for the record has to be made anew then. */
    void undo(Context context) {
        Form form = new Form(context);
        long entry = form.number("entry");
        desk.audit()
                .journal()
                .find(entry)
                .filter(one -> !(one.change() instanceof Change.Judgement))
                .ifPresent(one -> {
                    throw new AuditException("entry " + entry + " is no answer; undo it where it is shown");
                });
        desk.audit().undo(entry, form.text("by"), desk.accessedOn());
        next(context, form);
    }

    private static void next(Context context, Form form) {
        context.redirect(
                new Address("/audit/item")
                        .with("sample", form.text("sample"))
                        .with("by", form.text("by"))
                        .toString(),
                HttpStatus.SEE_OTHER);
    }
}
