package org.entente.corroboration;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.event.EventType;
import org.entente.incident.Incident;
import org.entente.situation.WrittenDates;

/**
 * What a curated incident claims, made comparable.
 *
 * @param incident the incident
 * @param source who acted
 * @param target towards whom
 * @param with the words that name the others who took part
 * @param places the words of its place, without generic ones and articles
 * @param content stems of the words of its text that carry meaning, without names of the parties, places and dates
 */
record Claim(
        Incident incident,
        Party source,
        Party target,
        List<Names.Mention> with,
        Set<String> places,
        Set<String> content) {
    private static final Set<String> GENERIC_PLACES = Set.of(
            "province",
            "governorate",
            "highway",
            "border",
            "near",
            "off",
            "the",
            "and",
            "sea",
            "air",
            "base",
            "of",
            "north",
            "st",
            "turkish",
            "syrian",
            "russian",
            "united",
            "states",
            "black");

    private static final List<String> WIDE = List.of(
            "province", "governorate", "border", "highway", "sea", "states", "idlib", "moscow", "ankara", "and");

    /** Copies the collections. */
    Claim {
        with = List.copyOf(with);
        places = Set.copyOf(places);
        content = Set.copyOf(content);
    }

    /**
     * One side of an incident.
     *
     * @param actor who
     * @param side the state it is, or belongs to
     * @param mention the words that name it
     */
    record Party(Actor actor, Optional<String> side, Names.Mention mention) {
        /** Key of the state or organisation. */
        String whole() {
            return actor.state().or(actor::organization).orElse("");
        }

        /** True for a head of state or government. */
        boolean head() {
            return actor.role().equals(Optional.of("HOS"));
        }

        boolean isState(String state) {
            return actor.state().equals(Optional.of(state));
        }
    }

    static Claim of(Incident incident, Names names) {
        Set<String> places = incident.place()
                .map(place -> Text.of(place).withoutArticles().list().stream()
                        .filter(word -> !GENERIC_PLACES.contains(word) && word.length() >= 2)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        Party source = party(incident.source(), incident.day(), names, places);
        Party target = party(incident.target(), incident.day(), names, places);
        Set<String> placeStems = places.stream().map(Words::stem).collect(Collectors.toSet());
        Text text = Text.of(WrittenDates.without(incident.text().orElse("")));
        Set<String> content = text.list().stream()
                .filter(Words::carriesMeaning)
                .filter(word -> !names.isPerson(word))
                .filter(word ->
                        !source.mention().isNamedBy(word) && !target.mention().isNamedBy(word))
                .map(Words::stem)
                .filter(stem -> !placeStems.contains(stem))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Claim(incident, source, target, names.listOf(incident.with(), incident.day()), places, content);
    }

    private static Party party(Actor actor, LocalDate day, Names names, Set<String> places) {
        Optional<String> side = actor.state().or(() -> names.stateOf(actor));
        return new Party(actor, side, names.of(actor, day).at(places));
    }

    LocalDate day() {
        return incident.day();
    }

    EventType type() {
        return incident.what().type();
    }

    boolean hasMode(String... modes) {
        return incident.what()
                .mode()
                .filter(mode -> List.of(modes).contains(mode))
                .isPresent();
    }

    boolean publishedBy(String publisher) {
        return incident.reports().stream()
                .anyMatch(report -> report.citation().publisher().equals(Optional.of(publisher)));
    }

    /** True when the text names the place of the incident by at least one of its words. */
    boolean placeIn(Text text) {
        Text bare = text.withoutArticles();
        return places.stream().anyMatch(bare::has);
    }

    /** True when the place is a town or smaller, so that it tells more than a province would. */
    boolean inTown() {
        return incident.place()
                .map(Text::of)
                .filter(place -> WIDE.stream().noneMatch(place::has))
                .isPresent();
    }

    /** The stems that the text shares with the incident, sorted. */
    List<String> shared(Set<String> stems) {
        return content.stream().filter(stems::contains).sorted().toList();
    }
}
