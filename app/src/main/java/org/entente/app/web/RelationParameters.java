package org.entente.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final int MOST_PERIODS = 4000;

    /** Between the two, and with those they answer for: what others do among themselves is no relation of the pair. */
    static final List<Layer> LAYERS = List.of(Layer.OWN, Layer.ANSWERED_FOR);

    static final Map<String, Evidence> EVIDENCE = words(List.of(Evidence.values()), Evidence::word);
    static final Map<String, Direction> FLOWS = words(List.of(Direction.values()), Direction::word);
    static final Map<String, Quad> QUADS = words(List.of(Quad.values()), RelationParameters::word);
    private static final Map<String, Grain> GRAINS = words(List.of(Grain.values()), RelationParameters::word);
    private static final Map<String, Layer> LAYER_WORDS = words(LAYERS, Layer::word);

    /** All that the page of the relation takes. */
    List<Parameter> all() {
        List<Parameter> all = new ArrayList<>(ofSeries());
        all.add(
                1,
                Parameter.words("layer", "between the two, or with those they answer for", LAYER_WORDS.keySet())
                        .usually(Layer.OWN.word()));
        all.add(Parameter.day("period", "narrows the incidents to the period that holds this day"));
        all.add(Parameter.words(
                "flow", "narrows the incidents to a direction; mutual ones are in each", FLOWS.keySet()));
        all.add(Parameter.words("quad", "narrows the incidents to a quad class", QUADS.keySet()));
        all.add(Parameter.ordinal("page", "which page of the list of incidents is shown; exports hold all of them")
                .usually(1));
        return all;
    }

    /** What any series takes. */
    List<Parameter> ofSeries() {
        return List.of(
                Parameter.words("evidence", "which evidence counts; the two are never mixed", EVIDENCE.keySet())
                        .usually(view.usual().word()),
                Parameter.words("grain", "the length of a period", GRAINS.keySet())
                        .usually(word(Grain.MONTH)),
                Parameter.day("from", "the first day, within the case")
                        .usually(view.window().from()),
                Parameter.day("to", "the last day, included, within the case")
                        .usually(view.window().to()),
                asOf());
    }

    /** The day that a server is started for. */
    Parameter asOf() {
        return Parameter.day("asOf", "the day whose knowledge counts; a server holds one and refuses any other")
                .usually(view.asOf());
    }

    /** The state. @throws BadParameterException when a value is of no use */
    RelationQuery read(Map<String, List<String>> query) {
        List<Parameter> known = new ArrayList<>(all());
        known.add(Parameter.TABLE);
        Parameters given = new Parameters(query, known);
        checkAsOf(given);
        Grain grain = given.oneOf("grain", GRAINS).orElse(Grain.MONTH);
        Window window = window(given);
        RelationQuery state = new RelationQuery(
                given.oneOf("evidence", EVIDENCE).orElse(view.usual()),
                given.oneOf("layer", LAYER_WORDS).orElse(Layer.OWN),
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

    void checkAsOf(Parameters given) {
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
                given.oneOf("flow", FLOWS),
                given.oneOf("quad", QUADS));
    }

    /** The word of addresses: {@code verbal-conflict}, {@code month}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <T> Map<String, T> words(List<T> constants, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        constants.forEach(constant -> words.put(word.apply(constant), constant));
        return words;
    }
}
