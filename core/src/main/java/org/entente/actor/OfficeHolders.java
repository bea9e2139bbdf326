package org.entente.actor;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.wordlist.Entry;
import org.entente.wordlist.WordList;

/**
 * Who held which office when, by name on a day. Names are compared without regard to case, accents, hyphens and
 * apostrophes. Unchanging; safe for use by several threads.
 */
public final class OfficeHolders {
    private final List<OfficeHolder> all;
    private final Map<String, List<OfficeHolder>> byName = new HashMap<>();
    private final Map<String, List<OfficeHolder>> bySurname = new HashMap<>();

    private OfficeHolders(List<OfficeHolder> all) {
        this.all = List.copyOf(all);
        all.forEach(holder -> {
            names(holder).distinct().forEach(name -> add(byName, name, holder));
            holder.surnames().stream().map(NameKey::of).distinct().forEach(surname -> add(bySurname, surname, holder));
        });
    }

    private static Stream<String> names(OfficeHolder holder) {
        return Stream.concat(Stream.of(holder.person()), holder.otherNames().stream())
                .map(NameKey::of);
    }

    private static void add(Map<String, List<OfficeHolder>> index, String key, OfficeHolder holder) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(holder);
    }

    /** The holders of the shipped table. */
    public static OfficeHolders shipped() {
        return new OfficeHolders(WordList.read(OfficeHolders.class, "office-holders.tsv").entries().stream()
                .map(OfficeHolders::holder)
                .toList());
    }

    private static OfficeHolder holder(Entry entry) {
        String office = entry.get("office");
        Actor actor = entry.find("organization")
                .map(code -> new Actor(Optional.empty(), Optional.of(code), Optional.empty()))
                .orElseGet(() -> new Actor(Optional.of(entry.get("state")), Optional.empty(), Optional.of(office)));
        return new OfficeHolder(
                entry.get("person"),
                entry.list("altNames"),
                entry.list("surname"),
                actor,
                office,
                entry.get("title"),
                entry.find("from").map(OfficeHolders::firstDay),
                entry.find("to").map(OfficeHolders::lastDay));
    }

    private static LocalDate firstDay(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atDay(1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    /** The offices that the person of this full name holds on that day, in the order of the table. */
    public List<OfficeHolder> findByName(String name, LocalDate day) {
        return byName.getOrDefault(NameKey.of(name), List.of()).stream()
                .filter(holder -> holder.servesOn(day))
                .toList();
    }

    /** All offices that a person of this full name ever held. */
    public List<OfficeHolder> listByName(String name) {
        return byName.getOrDefault(NameKey.of(name), List.of());
    }

    /** Everyone in office on that day who is called by this bare surname. Often more than one person. */
    public List<OfficeHolder> findBySurname(String surname, LocalDate day) {
        return bySurname.getOrDefault(NameKey.of(surname), List.of()).stream()
                .filter(holder -> holder.servesOn(day))
                .toList();
    }

    /** All persons by their full names, each with all their offices. */
    public Map<String, List<OfficeHolder>> persons() {
        Map<String, List<OfficeHolder>> persons = new LinkedHashMap<>();
        all.forEach(holder ->
                persons.computeIfAbsent(holder.person(), _ -> new ArrayList<>()).add(holder));
        return persons;
    }

    /** All rows, in the order of the table. */
    public List<OfficeHolder> list() {
        return all;
    }
}
