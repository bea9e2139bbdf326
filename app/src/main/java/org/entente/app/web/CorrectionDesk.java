package org.entente.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.entente.audit.Change;
import org.entente.audit.Change.Correction;
import org.entente.audit.Change.Reasoned;
import org.entente.audit.Entry;

/** Takes what people change by hand on the page of an incident or say of a provision, and takes it back. */
final class CorrectionDesk {
    private static final List<String> ACTIONS = List.of("note", "level", "merge", "split");

    /** The fields of a correction. */
    static final List<Parameter> CORRECTION = List.of(
            Parameter.text("incident", "the key of the incident"),
            Parameter.words("action", "what is done", ACTIONS),
            Parameter.text("words", "why"),
            Parameter.text("level", "for a level: the weight, -10 to 10"),
            Parameter.text("gone", "for a merger: the key of the incident that goes"),
            Parameter.text("row", "for a split: the row that leaves, as its number, a colon and its file"),
            Parameter.text("by", "the name of whoever enters it"));

    private static final List<String> LEVELS = List.of("0", "1", "2", "3");

    /** The fields of a level of a provision. */
    static final List<Parameter> LEVEL = List.of(
            Parameter.text("agreement", "the key of the agreement in the case"),
            Parameter.text("provision", "the key of the provision within it"),
            Parameter.words("level", "how far it was carried out: 0 not, 3 wholly", LEVELS),
            Parameter.text("words", "why"),
            Parameter.text("by", "the name of whoever judges"));

    /** The fields by which one is taken back. */
    static final List<Parameter> UNDONE = List.of(
            Parameter.ordinal("entry", "the number of the entry"),
            Parameter.text("by", "the name of whoever takes it back"));

    private final Desk desk;

    CorrectionDesk(Desk desk) {
        this.desk = desk;
    }

    /** Enters a note, a level, a merger or a split, and shows the incident. */
    void correct(Context context) {
        Form form = new Form(context);
        Correction correction = correction(form);
        desk.audit().correct(correction, form.text("by"), desk.accessedOn());
        desk.refresh();
        show(context, correction);
    }

    private static Correction correction(Form form) {
        String incident = form.text("incident");
        String words = form.text("words");
        return switch (form.text("action")) {
            case "note" -> new Change.Note(incident, words);
            case "level" -> new Change.Level(incident, form.decimal("level"), words);
            case "merge" -> new Change.Merge(incident, form.text("gone"), words);
            case "split" -> {
                List<String> row = form.row("row");
                yield new Change.Split(incident, row.getLast(), Long.parseLong(row.getFirst()), words);
            }
            case String other ->
                throw new BadParameterException("action", other, "write one of " + String.join(", ", ACTIONS));
        };
    }

    /** Enters how far a provision was carried out by the day of the view, and shows it. */
    void assess(Context context) {
        Form form = new Form(context);
        String level = form.text("level");
        if (!LEVELS.contains(level)) {
            throw new BadParameterException("level", level, "write one of " + String.join(", ", LEVELS));
        }
        String agreement = form.text("agreement");
        String provision = form.text("provision");
        desk.audit()
                .assess(
                        agreement,
                        provision,
                        Integer.parseInt(level),
                        form.text("words"),
                        form.text("by"),
                        desk.accessedOn());
        desk.refresh();
        context.redirect(GivenLevels.address(agreement, provision), HttpStatus.SEE_OTHER);
    }

    /** Takes an entry back, and shows what it was about. */
    void undo(Context context) {
        Form form = new Form(context);
        long entry = form.number("entry");
        Optional<Reasoned> undone = desk.audit()
                .journal()
                .find(entry)
                .map(Entry::change)
                .filter(Reasoned.class::isInstance)
                .map(Reasoned.class::cast);
        desk.audit().undo(entry, form.text("by"), desk.accessedOn());
        desk.refresh();
        undone.ifPresentOrElse(change -> show(context, change), () -> context.redirect("/audit", HttpStatus.SEE_OTHER));
    }

    private void show(Context context, Reasoned change) {
        String address = AuditPage.address(desk.audit().journal(), change);
        context.redirect(
                switch (change) {
                    case Correction _ -> address + "#by-hand";
                    case Change.ProvisionLevel _ -> address;
                },
                HttpStatus.SEE_OTHER);
    }
}
