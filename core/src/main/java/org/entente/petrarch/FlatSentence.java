package org.entente.petrarch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.petrarch.Unit.Party;

/**
 * Makes a reading of a sentence without its tree: every word that is a form of a verb of the dictionary is taken for a verb,
 * and what stands between verbs, auxiliaries, prepositions and punctuation for noun phrases.
 */
final class FlatSentence {
    /** An agent so many places from the words before him is another's. */
    private static final int FAR = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.'’][\\p{L}\\p{N}]+)*\\.?|[,;:]");
    private static final Set<String> BETWEEN = Set.of(
            "IN ON AT BY WITH TO FOR AGAINST BETWEEN AFTER BEFORE DURING ABOUT OVER INTO THAT WHO WHICH WHEN AS IS ARE WAS WERE BE BEEN"
                    .split(" ", -1));
    private static final Set<String> AUXILIARY =
            Set.of("HAS HAVE HAD WILL WOULD MAY MIGHT CAN COULD SHOULD MUST DID DO DOES NOT , ; :".split(" ", -1));
    private static final Set<String> JOINING = Set.of(",", "AND", "OR", "NOR");

    private final Dictionaries dictionaries;
    private final List<Token> tokens = new ArrayList<>();
    private final PartyCoder coder;
    private final List<Unit> units = new ArrayList<>();
    private final List<DictionarySentence.Words> places = new ArrayList<>();
    private final List<DictionarySentence.Named> named = new ArrayList<>();

    private FlatSentence(String text, LocalDate day, Dictionaries dictionaries, Settings settings) {
        this.dictionaries = dictionaries;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            add(
                    matcher.group().toUpperCase(Locale.ROOT),
                    matcher.start(),
                    matcher.end() == text.stripTrailing().length());
        }
        coder = new PartyCoder(dictionaries, tokens, day, settings);
    }

    static FlatSentence read(String text, LocalDate day, Dictionaries dictionaries, Settings settings) {
        FlatSentence sentence = new FlatSentence(text, day, dictionaries, settings);
        sentence.cut();
        return sentence;
    }

    SentenceReading reading() {
        return new SentenceReading(tokens, Set.of(), units, verbs());
    }

    /** The actors that have a code, with their agents, in the order of the sentence. */
    List<DictionarySentence.Named> named() {
        return List.copyOf(named);
    }

    /** Where the word at a place stands in the text. */
    DictionarySentence.Words words(int place) {
        return places.get(place);
    }

    private void add(String word, int start, boolean last) {
        String text = last && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        boolean possessive = text.endsWith("'S") || text.endsWith("’S");
        String bare = possessive ? text.substring(0, text.length() - 2) : text;
        tokens.add(new Token(bare, dictionaries.verbs().has(bare) ? "VB" : "NN"));
        places.add(new DictionarySentence.Words(start, start + bare.length()));
        if (possessive) {
            tokens.add(new Token("'S", "POS"));
            places.add(new DictionarySentence.Words(start + bare.length(), start + text.length()));
        }
    }

    /** Cuts the words into noun phrases; two with codes that only a comma or "and" parts are one. */
    private void cut() {
        int start = 0;
        for (int place = 0; place <= tokens.size(); place++) {
            if (place == tokens.size() || parts(tokens.get(place))) {
                if (place > start) {
                    put(start, place);
                }
                start = place + 1;
            }
        }
    }

    private static boolean parts(Token token) {
        return token.isVerb()
                || BETWEEN.contains(token.text())
                || AUXILIARY.contains(token.text())
                || JOINING.contains(token.text());
    }

    private void put(int start, int end) {
        List<Party> parties = coder.parties(start, end);
        name(start, end);
        boolean joins = !units.isEmpty()
                && units.getLast().coded()
                && !parties.isEmpty()
                && tokens.subList(units.getLast().end(), start).stream()
                        .allMatch(token -> JOINING.contains(token.text()));
        if (!joins) {
            units.add(new Unit(start, end, parties));
            return;
        }
        Unit before = units.removeLast();
        List<Party> both = new ArrayList<>(before.parties());
        both.addAll(parties);
        units.add(new Unit(before.start(), end, both));
    }

    /** Names all actors of a noun phrase: without verbs, where much of a sentence is one, there may be several. */
    private void name(int start, int end) {
        int from = start;
        while (from < end) {
            PartyCoder.Found wide = coder.find(from, end);
            if (wide.actor().isEmpty()) {
                return;
            }
            List<Integer> near = near(wide);
            int first = near.getFirst();
            int last = near.getLast();
            DictionarySentence.Words where = new DictionarySentence.Words(
                    places.get(first).start(), places.get(last).end());
            coder.parties(first, last + 1)
                    .forEach(party -> named.add(new DictionarySentence.Named(where, party.code())));
            from = last + 1;
        }
    }

    /** The places of the actor, and of agents that no more than a word or two part from him. */
    private static List<Integer> near(PartyCoder.Found found) {
        List<Integer> run = new ArrayList<>();
        for (int place : new TreeSet<>(found.places())) {
            boolean far = !run.isEmpty() && place - run.getLast() > FAR;
            if (far && run.getLast() >= found.at()) {
                return run;
            }
            if (far) {
                run.clear();
            }
            run.add(place);
        }
        return run;
    }

    private List<VerbSite> verbs() {
        List<VerbSite> verbs = new ArrayList<>();
        for (int place = 0; place < tokens.size(); place++) {
            if (tokens.get(place).isVerb()) {
                verbs.add(new VerbSite(place, 0, 0, tokens.size(), tokens.size()));
            }
        }
        return verbs;
    }
}
