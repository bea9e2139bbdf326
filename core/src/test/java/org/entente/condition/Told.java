package org.entente.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.event.EventType;
import org.entente.event.EventVocabulary;
import org.entente.event.TypeAndMode;
import org.entente.incident.Incident;
import org.entente.incident.Layer;
import org.entente.provenance.Citation;
import org.entente.provenance.Evidence;
import org.entente.provenance.Provenance;
import org.entente.zone.Location;

/** Incidents for tests, told bit by bit. */
public final class Told {
    private static final ActorDirectory DIRECTORY = new ActorDirectory();
    private static final EventVocabulary VOCABULARY = new EventVocabulary();

    private final String key;
    private final LocalDate day;
    private final Actor source;
    private final Actor target;
    private final TypeAndMode what;
    private Optional<String> place = Optional.empty();
    private Optional<String> theatre = Optional.empty();
    private Optional<Location> location = Optional.empty();
    private Optional<String> text = Optional.empty();
    private Evidence evidence = Evidence.CURATED;
    private List<String> with = List.of();
    private final List<Provenance> reports = new ArrayList<>();

    private Told(String key, LocalDate day, Actor source, Actor target, TypeAndMode what) {
        this.key = key;
        this.day = day;
        this.source = source;
        this.target = target;
        this.what = what;
    }

    /** Who did what to whom, {@code ASSAULT/aerial} for instance. */
    public static Told of(String key, String day, String source, String target, String what) {
        LocalDate on = LocalDate.parse(day);
        int slash = what.indexOf('/');
        String type = slash < 0 ? what : what.substring(0, slash);
        Optional<String> mode = slash < 0 ? Optional.empty() : Optional.of(what.substring(slash + 1));
        return new Told(
                key,
                on,
                DIRECTORY.find(source, on).orElseThrow(),
                DIRECTORY.find(target, on).orElseThrow(),
                new TypeAndMode(EventType.valueOf(type), mode));
    }

    public Told at(String name) {
        place = Optional.of(name);
        return this;
    }

    public Told in(String name) {
        theatre = Optional.of(name);
        return this;
    }

    public Told point(double north, double east, double km) {
        location = Optional.of(new Location(north, east, km));
        return this;
    }

    public Told saying(String words) {
        text = Optional.of(words);
        return this;
    }

    public Told with(String... codes) {
        with = List.of(codes);
        return this;
    }

    public Told byMachine() {
        evidence = Evidence.MACHINE;
        return this;
    }

    /** A report of someone, published so many days later; nobody for an empty word. */
    public Told claimed(String claimant, int daysLater) {
        Citation citation = new Citation(
                Optional.empty(), Optional.empty(), Optional.of(day.plusDays(daysLater)), Optional.empty());
        reports.add(new Provenance(
                evidence,
                Optional.of(claimant).filter(word -> !word.isEmpty()),
                citation,
                "told.csv",
                Optional.of(2L)));
        return this;
    }

    public Incident incident() {
        if (reports.isEmpty()) {
            claimed("", 0);
        }
        return new Incident(
                key,
                day,
                source,
                target,
                with,
                what,
                VOCABULARY.quad(what.type()),
                VOCABULARY.weight(what),
                Layer.OWN,
                Optional.empty(),
                place,
                theatre,
                location,
                text,
                evidence,
                Optional.empty(),
                reports);
    }
}
