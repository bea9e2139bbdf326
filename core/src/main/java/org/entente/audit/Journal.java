package org.entente.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.audit.Change.Correction;
import org.entente.audit.Change.Judgement;
import org.entente.audit.Change.Merge;
import org.entente.audit.Change.ProvisionLevel;
import org.entente.audit.Change.Split;
import org.entente.audit.Change.Undo;

/**
 * Everything that people entered, and what of it stands. Entries are only ever added.
 *
 * @param entries all entries, by number
 */
public record Journal(List<Entry> entries) {

    /** Copies the list. */
    public Journal {
        entries = List.copyOf(entries);
    }

    /** The entries that are not undone, without the undoings themselves. */
    public List<Entry> standing() {
        Set<Long> undone = undone();
        return entries.stream()
                .filter(entry -> !(entry.change() instanceof Undo) && !undone.contains(entry.number()))
                .toList();
    }

    /** The numbers of the entries that an undoing takes back which itself stands. */
    public Set<Long> undone() {
        Set<Long> undone = new HashSet<>();
        for (Entry entry : entries.reversed()) {
            if (entry.change() instanceof Undo(long number) && !undone.contains(entry.number())) {
                undone.add(number);
            }
        }
        return undone;
    }

    /** The undoing that takes an entry back, if one that stands does. */
    public Optional<Entry> undoing(Entry entry) {
        Set<Long> undone = undone();
        return entries.stream()
                .filter(other -> other.change() instanceof Undo(long number) && number == entry.number())
                .filter(other -> !undone.contains(other.number()))
                .findFirst();
    }

    /** The standing corrections, notes among them, in their order. */
    public List<Entry> corrections() {
        return standing().stream()
                .filter(entry -> entry.change() instanceof Correction)
                .toList();
    }

    /** The standing levels of provisions, in their order. */
    public List<Entry> provisionLevels() {
        return standing().stream()
                .filter(entry -> entry.change() instanceof ProvisionLevel)
                .toList();
    }

    /** The standing answers about a sample: of each item the last answer of each coder, by name. */
    public Map<Integer, SortedMap<String, Answer>> answers(Sample sample) {
        Map<Integer, SortedMap<String, Answer>> answers = new LinkedHashMap<>();
        for (Entry entry : standing()) {
            if (entry.change() instanceof Judgement(String of, int item, Answer answer) && of.equals(sample.id())) {
                answers.computeIfAbsent(item, _ -> new TreeMap<>()).put(entry.by(), answer);
            }
        }
        return answers;
    }

    /** The items of a sample that a coder has still to answer, in order. What others answered plays no part. */
    public List<Item> open(Sample sample, String coder) {
        Map<Integer, SortedMap<String, Answer>> answers = answers(sample);
        return sample.items().stream()
                .filter(item ->
                        !answers.getOrDefault(item.number(), new TreeMap<>()).containsKey(coder.strip()))
                .toList();
    }

    /** The coder's own standing answers about a sample, the last first. */
    public List<Entry> own(Sample sample, String coder) {
        List<Entry> own = new ArrayList<>();
        for (Entry entry : standing().reversed()) {
            if (entry.by().equals(coder.strip())
                    && entry.change() instanceof Judgement judged
                    && judged.sample().equals(sample.id())) {
                own.add(entry);
            }
        }
        return own;
    }

    /** The incident to which this one was merged, if it was, at the end of all mergers. */
    public String survivor(String key) {
        Map<String, String> into = new HashMap<>();
        for (Entry entry : standing()) {
            if (entry.change() instanceof Merge merge) {
                into.put(merge.gone(), merge.incident());
            }
        }
        String now = key;
        Set<String> seen = new HashSet<>();
        while (into.containsKey(now) && seen.add(now)) {
            now = into.getOrDefault(now, now);
        }
        return now;
    }

    /** The standing corrections of an incident and of those that were merged into it, in their order. */
    public List<Entry> about(String incident) {
        return corrections().stream()
                .filter(entry -> entry.change() instanceof Correction correction
                        && survivor(correction.incident()).equals(incident))
                .toList();
    }

    /** The incidents that standing corrections changed or remarked on, and those that rows split off became. */
    public Set<String> touched() {
        Set<String> keys = new HashSet<>();
        for (Entry entry : corrections()) {
            if (entry.change() instanceof Correction correction) {
                keys.add(survivor(correction.incident()));
            }
            if (entry.change() instanceof Split split) {
                keys.add(survivor(split.key()));
            }
        }
        return keys;
    }

    /** The entry of this number. */
    public Optional<Entry> find(long number) {
        return entries.stream().filter(entry -> entry.number() == number).findFirst();
    }

    /**
     * Checks that an undoing can be entered: there is such an entry, it stands, and an answer is taken back, and brought back,
     * only by who gave it.
     *
     * @throws AuditException when it cannot
     */
    public void check(Undo undo, String by) {
        Entry entry = find(undo.entry())
                .orElseThrow(() -> new AuditException("there is no entry " + undo.entry() + "; the journal has "
                        + entries.size() + (entries.size() == 1 ? " entry" : " entries")));
        if (undone().contains(entry.number())) {
            throw new AuditException("entry " + entry.number() + " is undone already; undo its undoing instead");
        }
        Entry root = root(entry);
        if (root.change() instanceof Judgement && !root.by().equals(by.strip())) {
            throw new AuditException(
                    "entry " + root.number() + " is another coder's answer; only who gave it undoes it");
        }
    }

    /** What a chain of undoings is about in the end. */
    private Entry root(Entry entry) {
        return entry.change() instanceof Undo(long number)
                ? find(number).map(this::root).orElse(entry)
                : entry;
    }
}
