package org.entente.tie;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.entente.actor.CodeSystem;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.States;

/** Reads files of ties. One reader reads all files of a case. */
public final class TieReader {
    /** The General Assembly's first session began in 1946. */
    private static final int YEAR_OF_SESSION_ZERO = 1945;

    private final States states;
    private final IntPredicate wanted;
    private final YearTable<Dyad, Pledges> pledges = new YearTable<>();
    private final YearTable<Dyad, Integer> memberships = new YearTable<>();
    private final YearTable<String, IdealPoint> idealPoints = new YearTable<>();
    private final DayScores dayScores = new DayScores();
    private final List<TieReport> reports = new ArrayList<>();
    private final List<TieSource> absent = new ArrayList<>();

    /**
     * @param states the states that rows can name
     * @param wanted the years of which yearly tables are kept; rows of others are counted
     */
    public TieReader(States states, IntPredicate wanted) {
        this.states = states;
        this.wanted = wanted;
    }

    /** A cell that says what cannot be. */
    private static final class BadCell extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Outcome.Faulty fault;

        BadCell(String field, String value, String reason) {
            super(reason);
            fault = new Outcome.Faulty(field, value, reason);
        }
    }

    /**
     * Reads what a source names.
     *
     * @param files the files that are there
     * @throws TieFileException when a file is not what it is said to be
     */
    public void read(TieSource source, List<Path> files) {
        if (files.isEmpty()) {
            absent.add(source);
        }
        for (Path file : files) {
            TieTable table = new TieTable(file, String.valueOf(file.getFileName()), source.kind());
            reports.add(table.read(checked(rows(source.kind()))));
        }
    }

    private TieTable.RowReader rows(TieKind kind) {
        return switch (kind) {
            case ATOP -> this::pledge;
            case COW_IGO -> this::membership;
            case UN_IDEAL_POINTS -> this::idealPoint;
            case DAY_SCORES -> this::dayScore;
        };
    }

    private static TieTable.RowReader checked(TieTable.RowReader rows) {
        return row -> {
            try {
                return rows.read(row);
            } catch (BadCell e) {
                return e.fault;
            }
        };
    }

    private Outcome pledge(NamedCsvRecord row) {
        int year = whole(row, "year");
        return yearly(
                year,
                () -> new Pledges(
                        flag(row, "atop_defense"),
                        flag(row, "atop_offense"),
                        flag(row, "atop_neutral"),
                        flag(row, "atop_nonagg"),
                        flag(row, "atop_consul")),
                () -> pair(row, year),
                pledges);
    }

    private Outcome membership(NamedCsvRecord row) {
        int year = whole(row, "year");
        return yearly(
                year,
                () -> {
                    int count = whole(row, "dyadigos");
                    if (count < 0) {
                        throw new BadCell("dyadigos", String.valueOf(count), "a number of memberships is 0 or more");
                    }
                    return count;
                },
                () -> pair(row, year).sorted(),
                memberships);
    }

    private Outcome idealPoint(NamedCsvRecord row) {
        int year = YEAR_OF_SESSION_ZERO + whole(row, "session");
        return yearly(
                year,
                () -> new IdealPoint(number(row, "IdealPoint"), number(row, "Q5%"), number(row, "Q95%")),
                () -> byNumber(row, "ccode", year),
                idealPoints);
    }

    /** Something that is read only when it is wanted. */
    private interface Later<T> {
        T read();
    }

    private <K, V> Outcome yearly(int year, Later<V> value, Later<K> key, YearTable<K, V> table) {
        if (!wanted.test(year)) {
            return new Outcome.OtherYear(year);
        }
        K owner = key.read();
        V said = value.read();
        return again(table.put(year, owner, said), said, year);
    }

    private static <V> Outcome again(Optional<V> before, V said, int year) {
        if (before.isEmpty()) {
            return new Outcome.Used(year);
        }
        return before.get().equals(said)
                ? new Outcome.Repeated(year)
                : new Outcome.Faulty(
                        "the row",
                        said.toString(),
                        "an earlier row says " + before.get() + " of the same; the earlier one counts");
    }

    private Outcome dayScore(NamedCsvRecord row) {
        LocalDate day = day(row);
        Dyad pair = distinct(row, byIso(row, "a", day), byIso(row, "b", day));
        double score = number(row, "score");
        return again(dayScores.put(pair, day, score), score, day.getYear());
    }

    private Dyad pair(NamedCsvRecord row, int year) {
        return distinct(row, byNumber(row, "ccode1", year), byNumber(row, "ccode2", year));
    }

    private static Dyad distinct(NamedCsvRecord row, String one, String other) {
        if (one.equals(other)) {
            throw new BadCell("the pair", row.getField(0) + ", " + row.getField(1), "a pair needs two states");
        }
        return new Dyad(one, other);
    }

    /** The state of a Correlates of War number: the one that has it at the end of the year, else at its beginning. */
    private String byNumber(NamedCsvRecord row, String column, int year) {
        Function<LocalDate, Optional<State>> on = day -> states.find(CodeSystem.COW, cell(row, column), day);
        return on.apply(LocalDate.of(year, 12, 31))
                .or(() -> on.apply(LocalDate.of(year, 1, 1)))
                .map(State::code)
                .orElseThrow(() -> new BadCell(
                        column,
                        cell(row, column),
                        "no state has this Correlates of War number in " + year + "; Russia for instance has 365"));
    }

    private String byIso(NamedCsvRecord row, String column, LocalDate day) {
        return states.find(CodeSystem.ISO3, cell(row, column), day)
                .map(State::code)
                .orElseThrow(() -> new BadCell(
                        column,
                        cell(row, column),
                        "no state has this code on " + day + "; write ISO 3166-1 alpha-3, as RUS"));
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }

    private static LocalDate day(NamedCsvRecord row) {
        try {
            return LocalDate.parse(cell(row, "date"));
        } catch (DateTimeException e) {
            throw new BadCell("date", cell(row, "date"), "write a day as 2018-01-31");
        }
    }

    private static int whole(NamedCsvRecord row, String column) {
        return number(row, column, Integer::valueOf, "write a whole number");
    }

    private static double number(NamedCsvRecord row, String column) {
        double number = number(row, column, Double::valueOf, "write a number with a point, as -0.25");
        if (!Double.isFinite(number)) {
            throw new BadCell(column, cell(row, column), "write a finite number");
        }
        return number;
    }

    private static <T> T number(NamedCsvRecord row, String column, Function<String, T> parser, String right) {
        try {
            return parser.apply(cell(row, column));
        } catch (NumberFormatException e) {
            throw new BadCell(column, cell(row, column), right);
        }
    }

    private static boolean flag(NamedCsvRecord row, String column) {
        return switch (cell(row, column)) {
            case "1" -> true;
            case "0" -> false;
            default -> throw new BadCell(column, cell(row, column), "write 1 (pledged) or 0 (not)");
        };
    }

    /** All that was read. */
    public Ties ties() {
        return new Ties(
                Optional.of(pledges).filter(TieReader::filled),
                Optional.of(memberships).filter(TieReader::filled),
                Optional.of(idealPoints).filter(TieReader::filled),
                Optional.of(dayScores).filter(scores -> !scores.days().isEmpty()),
                reports,
                absent);
    }

    private static boolean filled(YearTable<?, ?> table) {
        return !table.years().isEmpty();
    }
}
