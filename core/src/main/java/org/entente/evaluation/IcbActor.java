package org.entente.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of the actor level of International Crisis Behavior: a state in a crisis.
 *
 * @param line where it stands in the file
 * @param cells its cells by column, without blanks around them
 */
public record IcbActor(long line, Map<String, String> cells) {
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,2}) (\\p{L}+) (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("\\. (\\p{L}+) (\\d{4})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final int MIDDLE = 15;

    /** Copies the cells. */
    public IcbActor {
        cells = Map.copyOf(cells);
    }

    /** A cell; empty text where the file leaves it empty. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The number of the crisis. */
    public String crisis() {
        return cell("crisno");
    }

    /** The state whose crisis it is, by name. */
    public String actor() {
        return cell("actorname");
    }

    /** Who set it off and who threatened, by name, each once; some are no states. */
    public List<String> others() {
        return Stream.of(cell("triggername"), cell("threatname"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The day of a date that is known to the day, such as {@code 25 November 2018}; empty for others. */
    public Optional<LocalDate> day(String column) {
        Matcher whole = WHOLE.matcher(cell(column));
        return whole.matches()
                ? month(whole.group(2))
                        .map(month -> YearMonth.of(Integer.parseInt(whole.group(3)), month))
                        .filter(month -> month.isValidDay(Integer.parseInt(whole.group(1))))
                        .map(month -> month.atDay(Integer.parseInt(whole.group(1))))
                : Optional.empty();
    }

    /** The same, where a date known to the month, such as {@code . May 1962}, is its 15th. */
    public Optional<LocalDate> dayOrMonth(String column) {
        Matcher month = MONTH.matcher(cell(column));
        return month.matches()
                ? month(month.group(1)).map(one -> LocalDate.of(Integer.parseInt(month.group(2)), one, MIDDLE))
                : day(column).or(() -> clamped(column));
    }

    /** A day that its month does not have is the last of the month. */
    private Optional<LocalDate> clamped(String column) {
        Matcher whole = WHOLE.matcher(cell(column));
        return whole.matches()
                ? month(whole.group(2))
                        .map(month -> YearMonth.of(Integer.parseInt(whole.group(3)), month)
                                .atEndOfMonth())
                : Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        int index = MONTHS.indexOf(name.toLowerCase(Locale.ROOT));
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }
}
