package org.entente.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.CodeSystem;

/** The registers that Entente can read, with the columns that it takes from each. */
public enum RegisterKind {
    /** PA-X, version 10. */
    PAX(
            "pax",
            "Bell, C. and S. Badanjak (2019), Introducing PA-X, Journal of Peace Research 56(3): 452-466",
            "AgtId",
            "Dat",
            "Agt",
            "Part",
            "Loc1ISO Loc2ISO",
            CodeSystem.ISO3),
    /** UCDP's peace agreements, version 22.1. */
    UCDP_AGREEMENTS(
            "ucdp-agreements",
            "Pettersson, Högbladh and Öberg (2019), Organized violence, 1989-2018, Journal of Peace Research 56(4): 589-603",
            "paid",
            "pa_date",
            "pa_name",
            "actor_name",
            "gwno",
            CodeSystem.GW);

    private final String word;
    private final String citation;
    private final String id;
    private final String day;
    private final String title;
    private final String parties;
    private final String places;
    private final CodeSystem codes;

    RegisterKind(
            String word,
            String citation,
            String id,
            String day,
            String title,
            String parties,
            String places,
            CodeSystem codes) {
        this.word = word;
        this.citation = citation;
        this.id = id;
        this.day = day;
        this.title = title;
        this.parties = parties;
        this.places = places;
        this.codes = codes;
    }

    /** The word of case files. */
    public String word() {
        return word;
    }

    /** How it wants to be cited. */
    public String citation() {
        return citation;
    }

    String id() {
        return id;
    }

    String day() {
        return day;
    }

    String title() {
        return title;
    }

    String parties() {
        return parties;
    }

    List<String> places() {
        return List.of(places.split(" "));
    }

    CodeSystem codes() {
        return codes;
    }

    /** The columns without which a file is no such register. */
    List<String> columns() {
        return Stream.concat(Stream.of(id, day, title, parties), places().stream())
                .toList();
    }

    /** The kind of a word. */
    public static Optional<RegisterKind> find(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
