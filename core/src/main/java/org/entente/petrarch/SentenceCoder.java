package org.entente.petrarch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
        return code(FlatSentence.read(text, day, dictionaries, settings));
    }

    private Set<PetrarchEvent> code(SentenceReading reading) {
        Set<PetrarchEvent> events = new LinkedHashSet<>();
        if (dictionaries.discards().find(reading.words()).isPresent()) {
            return events;
        }
        VerbCoder coder = new VerbCoder(reading, dictionaries.verbs(), settings);
        int done = 0;
        for (VerbSite site : reading.verbs()) {
            if (site.at() >= done) {
                List<PetrarchEvent> found = transformed(coder, site, reading.verbs())
                        .orElseGet(() -> governing(coder, site, reading.verbs()));
                events.addAll(found);
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
