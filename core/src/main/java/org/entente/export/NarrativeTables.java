package org.entente.export;

import static org.entente.export.Column.column;

import java.util.List;
import org.entente.narrative.LabelCount;
import org.entente.narrative.LabelUse;
import org.entente.narrative.Leap;
import org.entente.narrative.Poll;
import org.entente.narrative.ToneMonth;

/** The tables of how two states speak of each other. */
public final class NarrativeTables {
    private static final String SIDE = "state that speaks";
    private static final String ABOUT = "state spoken of";

    private NarrativeTables() {}

    /** How often each label is used. */
    public static Table<LabelCount> labels(List<LabelCount> counts) {
        return new Table<>(
                "labels",
                List.of(
                        column("side", SIDE, LabelCount::side),
                        column("about", ABOUT, LabelCount::about),
                        column(
                                "label",
                                "label, see labels.tsv",
                                row -> row.label().name()),
                        column(
                                "tone",
                                "-2 hostile, -1 cold, 1 warm, 2 close",
                                row -> row.label().tone()),
                        column("uses", "how often, denied uses left out", LabelCount::uses),
                        column("leaders", "those by heads of state or government", LabelCount::leaders),
                        column(
                                "independent",
                                "those printed by a publisher that belongs to no state",
                                LabelCount::independent),
                        column("first", "day of the first", LabelCount::first),
                        column("last", "day of the last", LabelCount::last)),
                counts);
    }

    /** Every use with its place. */
    public static Table<LabelUse> uses(List<LabelUse> uses) {
        return new Table<>("uses", useColumns(), uses);
    }

    private static List<Column<LabelUse>> useColumns() {
        return List.of(
                column("day", "day of the document or incident", LabelUse::day),
                column(
                        "side",
                        "state for which the speaker speaks; empty where not known",
                        row -> row.speaker().side()),
                column(
                        "voice",
                        "leader, government, state-media, media or other",
                        row -> row.speaker().voice().word()),
                column(
                        "speaker",
                        "person, office or publisher; empty where not known",
                        row -> row.speaker().name()),
                column("about", ABOUT, LabelUse::about),
                column(
                        "label",
                        "label or word, see labels.tsv",
                        row -> row.label().name()),
                column("tone", "-2 to 2", row -> row.label().tone()),
                column("denied", "true when the words before it deny it: counts nowhere", LabelUse::denied),
                column("publisher", "who published it", LabelUse::publisher),
                column("of_state", "true when the publisher belongs to a state", LabelUse::ofState),
                column(
                        "document",
                        "id of the document, or key of the incident",
                        row -> row.origin().key()),
                column("part", "title, text, or incident", NarrativeTables::part),
                column(
                        "start",
                        "index of the first character there",
                        row -> row.origin().start()),
                column("end", "index behind the last", row -> row.origin().end()),
                column("words", "the sentence", LabelUse::words));
    }

    private static String part(LabelUse use) {
        return switch (use.origin().kind()) {
            case INCIDENT -> "incident";
            case DOCUMENT -> use.origin().inTitle() ? "title" : "text";
        };
    }

    /** Leaps between opposite labels. */
    public static Table<Leap> leaps(List<Leap> leaps) {
        return new Table<>(
                "leaps",
                List.of(
                        column("side", SIDE, row -> row.first().speaker().side()),
                        column("about", ABOUT, row -> row.first().about()),
                        column(
                                "from_label",
                                "the last label of the one tone",
                                row -> row.last().label().name()),
                        column("from_day", "its day", row -> row.last().day()),
                        column(
                                "from_document",
                                "document or incident",
                                row -> row.last().origin().key()),
                        column(
                                "to_label",
                                "the first label of the other tone",
                                row -> row.first().label().name()),
                        column("to_day", "its day", row -> row.first().day()),
                        column(
                                "to_document",
                                "document or incident",
                                row -> row.first().origin().key()),
                        column(
                                "days",
                                "days between; at most so many, for what was not read may lie nearer",
                                Leap::days)),
                leaps);
    }

    /** Month by month. */
    public static Table<ToneMonth> months(List<ToneMonth> months) {
        return new Table<>(
                "months",
                List.of(
                        column("month", "the month", row -> row.month().toString()),
                        column("side", SIDE, ToneMonth::side),
                        column(
                                "documents",
                                "documents that name either state; where 0, nothing could be read",
                                ToneMonth::documents),
                        column("warm", "uses of labels and words above 0", ToneMonth::warm),
                        column("cold", "those below", ToneMonth::cold),
                        column("mean", "mean tone of a use, -2 to 2; empty without any", NarrativeTables::mean),
                        column(
                                "independent",
                                "uses printed by a publisher that belongs to no state",
                                ToneMonth::independent)),
                months);
    }

    private static Object mean(ToneMonth month) {
        return month.mean().isPresent()
                ? java.util.Optional.of(month.mean().getAsDouble())
                : java.util.Optional.empty();
    }

    /** Opinion polls. */
    public static Table<Poll> polls(List<Poll> polls) {
        return new Table<>(
                "polls",
                List.of(
                        column("day", "day on which the poll was taken or ended", Poll::day),
                        column("state", "whose people were asked", Poll::state),
                        column("pollster", "who asked", Poll::pollster),
                        column("question", "what was asked", Poll::question),
                        column("answer", "the answer", Poll::answer),
                        column("share", "how many gave it, 0 to 1", Poll::share),
                        column("n", "how many were asked", Poll::n),
                        column("source", "where it was published", Poll::source)),
                polls);
    }
}
