package org.entente.provenance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.wordlist.Entry;
import org.entente.wordlist.WordList;

/** The publishers that Entente knows, by any of their names. Unchanging; safe for use by several threads. */
public final class Publishers {
    private final List<Publisher> all;
    private final Map<String, Publisher> byName = new HashMap<>();

    private Publishers(List<Publisher> all) {
        this.all = all;
        for (Publisher publisher : all) {
            byName.putIfAbsent(key(publisher.name()), publisher);
            publisher.otherNames().forEach(name -> byName.putIfAbsent(key(name), publisher));
        }
    }

    /** The publishers of the shipped table. */
    public static Publishers shipped() {
        return new Publishers(WordList.read(Publishers.class, "publishers.tsv").entries().stream()
                .map(Publishers::publisher)
                .toList());
    }

    private static Publisher publisher(Entry entry) {
        return new Publisher(
                entry.get("name"),
                entry.list("altNames"),
                entry.find("owner"),
                entry.find("ownerKind"),
                entry.find("side"),
                entry.find("basis"));
    }

    /** The publisher of that name, domain or other spelling, whatever its case. */
    public Optional<Publisher> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** All publishers, in the order of the table. */
    public List<Publisher> list() {
        return all;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
