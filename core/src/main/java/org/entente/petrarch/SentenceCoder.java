package org.entente.petrarch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Codes events of sentences with a user's dictionaries. Pure: the same sentence, day, dictionaries and settings give the same
 * events. Safe for use by several threads.
 */
public final class SentenceCoder {
    private final Dictionaries dictionaries;
    private final Settings settings;

    SentenceCoder(Dictionaries dictionaries, Settings settings) {
        this.dictionaries = dictionaries;
        this.settings = settings;
    }

    /**
     * The events of a sentence with its parse tree.
     *
     * @param parse the tree in Penn's brackets
     * @param day the day on which codes of actors must hold
     * @return the events; none when the sentence is discarded; empty when the tree cannot be read
     */
    public Optional<Set<PetrarchEvent>> codeTree(String parse, LocalDate day) {
        return TreeReader.read(parse).map(tree -> code(TreeSentence.read(tree, day, dictionaries, settings)));
    }

    /** The events of a sentence of which there is no tree: a flat reading that finds less. */
    public Set<PetrarchEvent> codeText(String text, LocalDate day) {
        return code(FlatSentence.read(text, day, dictionaries, settings).reading());
    }

    /** All that the dictionaries find in a sentence of which there is no tree, with its place. */
    public DictionarySentence readText(String text, LocalDate day) {
        FlatSentence flat = FlatSentence.read(text, day, dictionaries, settings);
        SentenceReading reading = flat.reading();
        Optional<Discards.Scope> discarded = dictionaries.discards().find(reading.words());
        List<DictionarySentence.Coded> coded = new ArrayList<>();
        if (discarded.isEmpty() && flat.named().size() > 1) {
            VerbCoder rules = new VerbCoder(reading, dictionaries.verbs(), settings);
            byVerb(reading)
                    .forEach((site, events) -> events.stream()
                            .map(event -> new DictionarySentence.Coded(
                                    event,
                                    flat.words(site.at()),
                                    rules.rule(site).orElseThrow()))
                            .forEach(coded::add));
        }
        return new DictionarySentence(
                flat.named(), coded, discarded, dictionaries.issues().find(reading.words()));
    }

    private Set<PetrarchEvent> code(SentenceReading reading) {
        if (dictionaries.discards().find(reading.words()).isPresent()) {
            return Set.of();
        }
        Set<PetrarchEvent> events = new LinkedHashSet<>();
        byVerb(reading).values().forEach(events::addAll);
        return events;
    }

    /** The events of each verb that gives any, in the order of the sentence. */
    private Map<VerbSite, List<PetrarchEvent>> byVerb(SentenceReading reading) {
        Map<VerbSite, List<PetrarchEvent>> events = new LinkedHashMap<>();
        VerbCoder coder = new VerbCoder(reading, dictionaries.verbs(), settings);
        int done = 0;
        for (VerbSite site : reading.verbs()) {
            if (site.at() >= done) {
                List<PetrarchEvent> found = transformed(coder, site, reading.verbs())
                        .orElseGet(() -> governing(coder, site, reading.verbs()));
                if (!found.isEmpty()) {
                    events.put(site, found);
                }
                done = found.isEmpty() ? done : site.phraseEnd();
            }
        }
        return events;
    }

    /** The events of a verb, with the code that the first coded verb within its phrase makes of theirs. */
    private List<PetrarchEvent> governing(VerbCoder coder, VerbSite site, List<VerbSite> sites) {
        List<PetrarchEvent> events = coder.code(site);
        if (events.isEmpty() || dictionaries.verbs().grammar() == VerbLexicon.Grammar.REVERSE_EVENT) {
            return events;
        }
        return sites.stream()
                .filter(site::governs)
                .flatMap(inner -> coder.code(inner).stream())
                .findFirst()
                .map(inner -> GoverningVerb.with(events, inner.code()))
                .orElse(events);
    }

    /** What the events within a verb's phrase become under it; empty when no transformation fits. */
    private Optional<List<PetrarchEvent>> transformed(VerbCoder coder, VerbSite site, List<VerbSite> sites) {
        List<PetrarchEvent> events = new ArrayList<>();
        List<Transformation> rules = dictionaries.verbs().transformations().stream()
                .filter(rule -> coder.means(site, rule.outer()))
                .toList();
        for (VerbSite inner : rules.isEmpty() ? List.<VerbSite>of() : sites) {
            if (site.governs(inner)) {
                rules.stream()
                        .filter(rule -> coder.means(inner, rule.inner()))
                        .findFirst()
                        .ifPresent(rule -> coder.speakers(site)
                                .forEach(speaker -> coder.code(inner)
                                        .forEach(event ->
                                                rule.apply(speaker, event).ifPresent(events::add))));
            }
        }
        return events.isEmpty() ? Optional.empty() : Optional.of(events);
    }
}
