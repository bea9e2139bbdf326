package org.entente.casefile;

import static org.entente.casefile.SchemaWords.condition;
import static org.entente.casefile.SchemaWords.day;
import static org.entente.casefile.SchemaWords.key;
import static org.entente.casefile.SchemaWords.keys;
import static org.entente.casefile.SchemaWords.list;
import static org.entente.casefile.SchemaWords.match;
import static org.entente.casefile.SchemaWords.number;
import static org.entente.casefile.SchemaWords.object;
import static org.entente.casefile.SchemaWords.oneOf;
import static org.entente.casefile.SchemaWords.period;
import static org.entente.casefile.SchemaWords.text;
import static org.entente.casefile.SchemaWords.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.agreement.ProvisionKind;
import org.entente.agreement.Sign;
import org.entente.channel.ChannelKind;
import org.entente.channel.TurnKind;
import org.entente.register.RegisterKind;
import org.entente.stake.Aim;
import org.entente.stake.Pressure;
import org.entente.stake.Step;
import org.entente.tie.TieKind;

/** The sections of a case file that say more than its events, as JSON Schema. */
final class RecordSchema {
    private RecordSchema() {}

    static void addTo(Map<String, Object> sections) {
        sections.put("redLines", list("lines that were drawn", redLine()));
        sections.put("agreements", list("what was agreed", agreement()));
        sections.put(
                "registers",
                list(
                        "registers of agreements that others keep",
                        table(words(RegisterKind.values(), RegisterKind::word))));
        sections.put("tieTables", list("ties that others have counted", table(TieKind.words())));
        sections.put("documents", list("where contacts and words are read", documents()));
        sections.put("polls", list("opinion polls", object(List.of("read"), keys("read", text("CSV file")))));
        sections.put("stakes", list("what the two have in each other that has an amount", stake()));
        sections.put("projects", list("joint projects", project()));
        sections.put("channels", list("what can be open or closed between them", channel()));
        sections.put("pressure", list("what presses on the leaders", pressure()));
        sections.put("aims", list("what each side wants", aim()));
        sections.put("sensitiveIssues", list("what a side has declared vital to it", issue()));
        sections.put("principles", list("what somebody says holds in the relation", principle()));
    }

    private static Map<String, Object> table(List<String> kinds) {
        return object(List.of("read", "as"), keys("read", text("path"), "as", oneOf("what the file is", kinds)));
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    private static Map<String, Object> redLine() {
        return object(
                List.of("id", "declaredBy", "declaredOn", "words", "source", "crossedBy"),
                keys(
                        "id", key("key of the line"),
                        "title", text("its name"),
                        "declaredBy", text("code of who drew it"),
                        "declaredOn", day("when"),
                        "words", text("what was said"),
                        "source", text("the document that says so"),
                        "incident", text("key of the incident that reports it"),
                        "from", day("first day on which an act crosses it; the day after it was drawn if left out"),
                        "to", day("last day"),
                        "crossedBy", match(),
                        "approachedBy", approach(),
                        "consequence", consequence()));
    }

    private static Map<String, Object> approach() {
        return object(
                List.of("match", "window", "when"),
                keys(
                        "match", condition(),
                        "window", period("how far to look back from each incident, such as P7D"),
                        "when", text("CEL over the window: window.count, window.perWeek, daysSinceLast")));
    }

    private static Map<String, Object> consequence() {
        return object(
                List.of("announced", "match"),
                keys(
                        "announced", text("what was announced"),
                        "match", condition(),
                        "within", period("how long after the crossing it counts, such as P14D")));
    }

    private static Map<String, Object> agreement() {
        return object(
                List.of("id", "signed", "basis"),
                keys(
                        "id", key("key of the agreement"),
                        "title", text("its name"),
                        "signed", day("the day of its signing"),
                        "signing", text("key of the incident that reports the signing"),
                        "parties", texts("codes of those who agreed; the pair if left out"),
                        "basis", text("the document, and where it can be read"),
                        "reasons",
                                list(
                                        "what it leaves open",
                                        object(
                                                List.of("text"),
                                                keys("text", text("the reason, in words"), "settledBy", match()))),
                        "collapsedBy", match(),
                        "provisions", list("its promises", provision())));
    }

    private static Map<String, Object> provision() {
        Map<String, Object> keys = keys(
                "id", key("key within the agreement"),
                "title", text("its name"),
                "kind", oneOf("what kind of obligation", words(ProvisionKind.values(), ProvisionKind::word)),
                "obligors", texts("who is bound: RUS, or RUS/SYR where RUS answers for SYR"),
                "act", text("what is to be done or left"),
                "place", text("where, in words"),
                "from", text("first day, or time with its offset"),
                "deadline", text("last day, or time with its offset"),
                "to", text("day after which it no longer binds"),
                "every", text("how often, such as P7D, or unstated"),
                "within", period("how long after the beginning or the condition, such as P7D"),
                "verification", text("who or what is to verify it"),
                "accounts", list("what one claimant says of an incident", account()),
                "levels", list("how far it was carried out, as a person judges it", level()),
                "weight", number("what it counts for in the weighted score"));
        Stream.of(Sign.values()).forEach(sign -> keys.put(sign.key(), match()));
        return object(List.of("id", "kind", "obligors"), keys);
    }

    private static Map<String, Object> account() {
        List<String> says = Stream.of(Sign.values())
                .filter(sign -> sign != Sign.TRIGGERED)
                .map(Sign::label)
                .toList();
        return object(
                List.of("incident", "by", "says", "basis"),
                keys(
                        "incident", text("key of the incident"),
                        "by", text("who says so, such as RUS DEF or third-party"),
                        "says", oneOf("what", says),
                        "on", day("when it was said"),
                        "share", number("how much of the act was done, above 0 and below 1"),
                        "basis", text("the document that says so")));
    }

    private static Map<String, Object> level() {
        Map<String, Object> grade =
                number("0 not begun, 1 little, 2 much, 3 done, as the Peace Accords Matrix has them");
        grade.put("enum", List.of(0, 1, 2, 3));
        return object(
                List.of("on", "level", "by", "basis"),
                keys("on", day("when"), "level", grade, "by", text("who judged"), "basis", text("why")));
    }

    private static Map<String, Object> documents() {
        return object(
                List.of("read"),
                keys(
                        "read", text("path of a collection of documents"),
                        "side", text("code of the state whose office publishes it"),
                        "months", text("CSV file that tells which months the collection covers")));
    }

    private static Map<String, Object> stake() {
        return object(
                List.of("id", "title", "read", "series"),
                keys(
                        "id", key("key of the stake"),
                        "title", text("its name"),
                        "read", text("CSV file of series"),
                        "series", texts("names of series in the file"),
                        "dependence", list("how much one side depends", dependence())));
    }

    private static Map<String, Object> dependence() {
        return object(
                List.of("side", "amount", "total"),
                keys(
                        "side", text("code of the side that depends"),
                        "amount", text("series of what it has with the other"),
                        "total", text("series of what it has with all, in the same unit")));
    }

    private static Map<String, Object> project() {
        return object(
                List.of("id", "title", "milestones"),
                keys(
                        "id", key("key of the project"),
                        "title", text("its name"),
                        "milestones", list("its steps", step(Step.words()))));
    }

    private static Map<String, Object> channel() {
        Map<String, Object> before = object(
                List.of("is", "basis"),
                keys("is", oneOf("state", List.of("open", "restricted", "closed")), "basis", text("why this is said")));
        return object(
                List.of("id", "title", "kind", "turns"),
                keys(
                        "id", key("key of the channel"),
                        "title", text("its name"),
                        "kind", oneOf("what kind", ChannelKind.words()),
                        "before", before,
                        "turns", list("how it changed", step(TurnKind.words()))));
    }

    private static Map<String, Object> pressure() {
        return object(
                List.of("id", "title", "on", "kind", "read", "series"),
                keys(
                        "id", key("key of the pressure"),
                        "title", text("its name"),
                        "on", text("code of the side"),
                        "kind", oneOf("what kind", Pressure.Kind.words()),
                        "read", text("CSV file of series"),
                        "series", text("name of a series in the file")));
    }

    private static Map<String, Object> aim() {
        Map<String, Object> outcome = step(Aim.Verdict.words(), "saidBy", text("who says so"));
        return object(
                List.of("id", "of", "text", "statedBy"),
                keys(
                        "id", key("key of the aim"),
                        "of", text("code of the side"),
                        "text", text("what it wants"),
                        "statedBy", basis(),
                        "outcomes", list("what became of it", outcome)));
    }

    private static Map<String, Object> issue() {
        Map<String, Object> opportunity = basis("provokedBy", texts("keys of incidents that provoked on it"));
        return object(
                List.of("id", "title", "of", "declaredBy", "reference"),
                keys(
                        "id", key("key of the issue"),
                        "title", text("its name"),
                        "of", text("code of the side to which it is vital"),
                        "declaredBy", basis(),
                        "reference",
                                object(List.of("from", "to"), keys("from", day("first day"), "to", day("last day"))),
                        "opportunities", list("occasions on which the other could have provoked", opportunity)));
    }

    private static Map<String, Object> principle() {
        return object(
                List.of("id", "text", "basis"),
                keys(
                        "id", key("key of the principle"),
                        "text", text("what is said to hold"),
                        "basis", text("who says so, and where"),
                        "for",
                                texts(
                                        "what speaks for it: keys of incidents, or channel:key, provision:agreement/key, red-line:key"),
                        "against", texts("what speaks against it")));
    }

    private static Map<String, Object> step(List<String> words, Object... more) {
        Map<String, Object> keys = keys(more);
        keys.put("is", oneOf("what happened", words));
        keys.putAll(basisKeys());
        return object(List.of("is"), keys);
    }

    private static Map<String, Object> basis(Object... more) {
        Map<String, Object> keys = keys(more);
        keys.putAll(basisKeys());
        return object(List.of(), keys);
    }

    /** What something rests on: an incident, or a day and a source. */
    private static Map<String, Object> basisKeys() {
        return keys(
                "incident", text("key of the incident"),
                "day", day("when, where no incident reports it"),
                "text", text("what"),
                "basis", text("the document that says so"),
                "knownBy", day("by when it was known; the day itself if left out"));
    }
}
