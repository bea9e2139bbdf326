package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.audit.Answer;
import org.entente.audit.Change;
import org.entente.audit.Entry;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Entries of the journal between SQL and Java. */
final class JournalRow {
    private JournalRow() {}

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("entry"), row.getObject("day", LocalDate.class), row.getString("name"), change(row));
    }

    private static Change change(ResultSet row) throws SQLException {
        String words = Optional.ofNullable(row.getString("words")).orElse("");
        String incident = Optional.ofNullable(row.getString("incident")).orElse("");
        return switch (row.getString("action")) {
            case "JUDGEMENT" ->
                new Change.Judgement(
                        row.getString("sample"), row.getInt("item"), Answer.valueOf(row.getString("answer")));
            case "NOTE" -> new Change.Note(incident, words);
            case "LEVEL" -> new Change.Level(incident, row.getDouble("level"), words);
            case "MERGE" -> new Change.Merge(incident, row.getString("gone"), words);
            case "SPLIT" -> new Change.Split(incident, row.getString("file"), row.getLong("record"), words);
            case "PROVISION" ->
                new Change.ProvisionLevel(
                        row.getString("agreement"),
                        row.getString("provision"),
                        row.getObject("judged_for", LocalDate.class),
                        row.getInt("level"),
                        words);
            case "UNDO" -> new Change.Undo(row.getLong("undoes"));
            case String action -> throw new IllegalStateException("no entry of a journal is a " + action);
        };
    }

    static void insert(Handle handle, Entry entry) {
        Columns columns = columns(entry.change());
        handle.execute(
                "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                entry.day(),
                entry.by(),
                columns.action,
                columns.sample,
                columns.item,
                columns.answer,
                columns.incident,
                columns.gone,
                columns.file,
                columns.record,
                columns.level,
                columns.words,
                columns.undoes,
                columns.agreement,
                columns.provision,
                columns.judgedFor);
    }

    private static Columns columns(Change change) {
        Columns columns = new Columns();
        switch (change) {
            case Change.Judgement(String sample, int item, Answer answer) -> {
                columns.action = "JUDGEMENT";
                columns.sample = sample;
                columns.item = item;
                columns.answer = answer.name();
            }
            case Change.Note(String incident, String words) -> columns.about("NOTE", incident, words);
            case Change.Level(String incident, double level, String words) -> {
                columns.about("LEVEL", incident, words);
                columns.level = level;
            }
            case Change.Merge(String incident, String gone, String words) -> {
                columns.about("MERGE", incident, words);
                columns.gone = gone;
            }
            case Change.Split(String incident, String file, long record, String words) -> {
                columns.about("SPLIT", incident, words);
                columns.file = file;
                columns.record = record;
            }
            case Change.ProvisionLevel level -> {
                columns.action = "PROVISION";
                columns.agreement = level.agreement();
                columns.provision = level.provision();
                columns.judgedFor = level.on();
                columns.level = (double) level.level();
                columns.words = level.words();
            }
            case Change.Undo(long entry) -> {
                columns.action = "UNDO";
                columns.undoes = entry;
            }
        }
        return columns;
    }

    /** What a change writes; the rest stays empty. */
    private static final class Columns {
        private String action = "";
        private @Nullable String sample;
        private @Nullable Integer item;
        private @Nullable String answer;
        private @Nullable String incident;
        private @Nullable String gone;
        private @Nullable String file;
        private @Nullable Long record;
        private @Nullable Double level;
        private @Nullable String words;
        private @Nullable Long undoes;
        private @Nullable String agreement;
        private @Nullable String provision;
        private @Nullable LocalDate judgedFor;

        void about(String what, String of, String said) {
            action = what;
            incident = of;
            words = said;
        }
    }
}
