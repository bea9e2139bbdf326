package org.entente.app.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.entente.CaseView;
import org.entente.app.web.RelationQuery.Selection;
import org.entente.event.Quad;
import org.entente.incident.Direction;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.series.Grain;
import org.entente.series.Window;

/**
 * Reads the state of the relation page from a query string.
 *
 * @param view the case, for defaults and limits
 */
record RelationParameters(CaseView view) {
    private static final List<String> NAMES =
            List.of("evidence", "layer", "grain", "from", "to", "asOf", "period", "flow", "quad", "page", "table");
    private static final int MOST_PERIODS = 4000;

    /** Between the two, and with those they answer for: what others do among themselves is no relation of the pair. */
    static final List<Layer> LAYERS = List.of(Layer.OWN, Layer.ANSWERED_FOR);

    /** The state. @throws BadParameterException when a value is of no use */
    RelationQuery read(Map<String, List<String>> query) {
        Parameters given = new Parameters(query, NAMES);
        checkAsOf(given);
        Grain grain = given.oneOf("grain", words(List.of(Grain.values()), RelationParameters::word))
                .orElse(Grain.MONTH);
        Window window = window(given);
        RelationQuery state = new RelationQuery(
                given.oneOf("evidence", words(List.of(Evidence.values()), Evidence::word))
                        .orElse(view.usual()),
                given.oneOf("layer", words(LAYERS, Layer::word)).orElse(Layer.OWN),
                grain,
                window,
                selection(given, grain, window),
                given.ordinal("page"),
                view.asOf());
        if (grain.periods(window).size() > MOST_PERIODS) {
            throw new BadParameterException(
                    "grain", word(grain), "too fine for so many days; write week or month, or choose fewer days");
        }
        return state;
    }

    private void checkAsOf(Parameters given) {
        given.day("asOf").filter(day -> !day.equals(view.asOf())).ifPresent(day -> {
            throw new BadParameterException(
                    "asOf",
                    day.toString(),
                    "this server shows the case as of " + view.asOf() + "; start it with --as-of " + day);
        });
    }

    private Window window(Parameters given) {
        Window all = view.window();
        LocalDate from = given.day("from").orElse(all.from());
        LocalDate to = given.day("to").orElse(all.to());
        within("from", from, all);
        within("to", to, all);
        if (to.isBefore(from)) {
            throw new BadParameterException("to", to.toString(), "write a day that is not before from=" + from);
        }
        return new Window(from, to);
    }

    private static void within(String name, LocalDate day, Window window) {
        if (!window.contains(day)) {
            throw new BadParameterException(name, day.toString(), "write a day within the case, " + window);
        }
    }

    private static Selection selection(Parameters given, Grain grain, Window window) {
        given.day("period").ifPresent(day -> within("period", day, window));
        return new Selection(
                given.day("period").map(day -> grain.period(day, window).from()),
                given.oneOf("flow", words(List.of(Direction.values()), Direction::word)),
                given.oneOf("quad", words(List.of(Quad.values()), RelationParameters::word)));
    }

    /** The word of addresses: {@code verbal-conflict}, {@code month}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> Map<String, T> words(List<T> constants, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        constants.forEach(constant -> words.put(word.apply(constant), constant));
        return words;
    }
}
