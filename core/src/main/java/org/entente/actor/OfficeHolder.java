package org.entente.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person in an office, for one unbroken time.
 *
 * @param person usual English name
 * @param otherNames other spellings and fuller forms
 * @param surnames the bare names that stand for the person after the first mention; empty for most monarchs
 * @param actor whom the holder acts for: a state with the office as role, or an organisation
 * @param office key of the role
 * @param title English title of the office
 * @param from first day; the first that is possible where only the month or year is known, empty where nothing is
 * @param to last day; the last that is possible, empty while the holder is in office
 */
public record OfficeHolder(
        String person,
        List<String> otherNames,
        List<String> surnames,
        Actor actor,
        String office,
        String title,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    private static final List<String> TOP_TITLES = List.of(
            "President",
            "Prime Minister",
            "Premier",
            "Chancellor",
            "King",
            "Emir",
            "Sultan",
            "Queen",
            "Pope",
            "Supreme Leader",
            "Leader",
            "Head of state",
            "Head",
            "Crown Prince",
            "Acting President",
            "Chief Executive",
            "General Secretary of the Communist Party");

    /** Copies the lists. */
    public OfficeHolder {
        otherNames = List.copyOf(otherNames);
        surnames = List.copyOf(surnames);
    }

    /** True when the person is in this office on that day. */
    public boolean servesOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** True when the time in this office was over by that day. */
    public boolean leftBefore(LocalDate day) {
        return to.map(day::isAfter).orElse(false);
    }

    /** True for ministers whom news far away calls by the bare surname once no one else of the day shares it. */
    public boolean isKnownAbroad() {
        return title.equals("Foreign Minister")
                || (title.equals("Foreign Secretary") && actor.state().equals(Optional.of("GBR")))
                || title.equals("Secretary of State")
                || (office.equals("IGO") && (title.startsWith("Managing") || title.startsWith("High ")));
    }

    /** True for those whom every reader knows by the bare surname: heads of state or government and of great bodies. */
    public boolean isTop() {
        boolean body = office.equals("IGO")
                && (title.startsWith("Secretary") || title.startsWith("President of the European"));
        return body || (office.equals("HOS") && TOP_TITLES.contains(title));
    }
}
