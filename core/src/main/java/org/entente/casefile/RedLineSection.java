package org.entente.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.condition.Condition;
import org.entente.condition.WindowCondition;
import org.entente.redline.RedLine;
import org.entente.redline.RedLine.Approach;
import org.entente.redline.RedLine.Consequence;
import org.entente.redline.RedLine.Declaration;

/** Reads the red lines of a case. */
final class RedLineSection {
    /** A period that leads beyond all days from here is a slip. */
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final RecordDesk desk;
    private final ActorDirectory directory;
    private final ConditionSection conditions;
    private final Mistakes mistakes;
    private final Set<String> ids = new HashSet<>();

    RedLineSection(RecordDesk desk, ActorDirectory directory, ConditionSection conditions, Mistakes mistakes) {
        this.desk = desk;
        this.directory = directory;
        this.conditions = conditions;
        this.mistakes = mistakes;
    }

    List<RedLine> read(Section top) {
        return top.sections("redLines", this::line);
    }

    /** The ids of all lines that were read, those with mistakes among them. */
    Set<String> ids() {
        return ids;
    }

    private Optional<RedLine> line(Section section) {
        Optional<String> id = desk.id(section, "red line", "turkish-posts", ids);
        Optional<String> title = section.text("title");
        Optional<Declaration> declaration = declaration(section);
        Optional<LocalDate> from = section.day("from");
        Optional<LocalDate> to = section.day("to");
        Optional<LocalDate> drawn = declaration.map(Declaration::on);
        boolean ordered = section.inOrder("the red line", from.or(() -> drawn), to);
        if (drawn.isPresent() && from.filter(drawn.get()::isAfter).isPresent()) {
            desk.add(
                    section.at("from"),
                    "from " + from.get() + " lies before the line was drawn on " + drawn.get() + "; write a day from "
                            + drawn.get() + " on");
            ordered = false;
        }
        Optional<Condition> crossed = match(section, "crossedBy");
        Optional<Approach> approach = section.section("approachedBy").flatMap(this::approach);
        Optional<Consequence> consequence = section.section("consequence").flatMap(this::consequence);
        if (id.isEmpty() || declaration.isEmpty() || crossed.isEmpty() || !ordered) {
            return Optional.empty();
        }
        return Optional.of(new RedLine(
                id.get(),
                title.orElse(id.get()),
                declaration.get(),
                from.orElse(declaration.get().on().plusDays(1)),
                to,
                crossed.get(),
                approach,
                consequence));
    }

    private Optional<Declaration> declaration(Section section) {
        Optional<LocalDate> on = section.requiredDay("declaredOn", "2020-02-05");
        Optional<String> by =
                section.requiredText("declaredBy", "TUR").flatMap(word -> actor(section, "declaredBy", word, on));
        Optional<String> words = section.requiredText("words", "what was said");
        Optional<String> source = section.requiredText("source", "the document that says so");
        Optional<String> incident = section.text("incident");
        if (on.isEmpty() || by.isEmpty() || words.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Declaration(by.get(), on.get(), words.get(), source.get(), incident));
    }

    private Optional<String> actor(Section section, String key, String word, Optional<LocalDate> on) {
        Optional<String> code = on.flatMap(day -> directory.find(word, day)).map(Actor::code);
        if (code.isEmpty() && on.isPresent()) {
            mistakes.add(section.at(key), "no state or organisation is known as \"" + word + "\" on " + on.get());
        }
        return code;
    }

    private Optional<Condition> match(Section section, String key) {
        if (!section.has(key)) {
            return section.requiredText(key, "{match: incident.type == ASSAULT}")
                    .flatMap(_ -> Optional.empty());
        }
        return conditions.under(section, key);
    }

    private Optional<Approach> approach(Section section) {
        Optional<Condition> match = conditions.required(section, "match");
        Optional<Period> window =
                section.requiredText("window", "P7D").flatMap(text -> period(section, "window", text));
        Optional<WindowCondition> when = conditions.requiredWindow(section, "when");
        section.close();
        return match.isEmpty() || window.isEmpty() || when.isEmpty()
                ? Optional.empty()
                : Optional.of(new Approach(match.get(), window.get(), when.get()));
    }

    private Optional<Consequence> consequence(Section section) {
        Optional<String> announced = section.requiredText("announced", "what was announced");
        Optional<Condition> match = conditions.required(section, "match");
        Optional<Period> within = section.text("within").flatMap(text -> period(section, "within", text));
        section.close();
        return announced.isEmpty() || match.isEmpty()
                ? Optional.empty()
                : Optional.of(new Consequence(announced.get(), match.get(), within));
    }

    private Optional<Period> period(Section section, String key, String text) {
        try {
            Period period = Period.parse(text);
            if (!period.isNegative() && FAR.plus(period).isAfter(FAR)) {
                return Optional.of(period);
            }
        } catch (DateTimeException _) {
            // told below, as an empty period is
        }
        mistakes.add(section.at(key), key + " must be a period such as P7D, P2W or P1M, not \"" + text + "\"");
        return Optional.empty();
    }
}
