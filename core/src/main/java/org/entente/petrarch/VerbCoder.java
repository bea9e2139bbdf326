package org.entente.petrarch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.petrarch.DictionarySentence.Rule;
import org.entente.petrarch.PatternMatcher.Bound;
import org.entente.petrarch.Unit.Party;

/** Codes what one verb of a sentence says. */
final class VerbCoder {
    private static final String ANY = "Q";

    private final SentenceReading reading;
    private final VerbLexicon verbs;
    private final Settings settings;
    private final PatternMatcher matcher;
    private final Voice voice;
    private final List<String> words;

    VerbCoder(SentenceReading reading, VerbLexicon verbs, Settings settings) {
        this.reading = reading;
        this.verbs = verbs;
        this.settings = settings;
        this.matcher = new PatternMatcher(reading);
        this.voice = new Voice(reading);
        this.words = reading.words();
    }

    /** What was decided for a verb, by which rule. */
    private record Choice(EventCode code, Bound bound, Rule rule) {}

    /** The words on either side of a verb, away from it. */
    private record Sides(List<Integer> before, List<Integer> after) {}

    boolean means(VerbSite site, String meaning) {
        return meaning.equals(ANY)
                || verbs.usesAt(words, site.at()).stream()
                        .anyMatch(use -> use.stem().equals(meaning));
    }

    /** Who stands before a verb. */
    List<String> speakers(VerbSite site) {
        return first(leftmost(sides(site, 0, 0).before()), Optional.empty())
                .map(Unit::codes)
                .orElse(List.of());
    }

    List<PetrarchEvent> code(VerbSite site) {
        Sides sides = sides(site);
        return choice(site, sides).map(choice -> events(choice, site, sides)).orElse(List.of());
    }

    /** The pattern that fits best around a verb, else the verb itself, with its code; empty when neither has one. */
    Optional<Rule> rule(VerbSite site) {
        return choice(site, sides(site)).map(Choice::rule);
    }

    private Sides sides(VerbSite site) {
        List<VerbLexicon.Use> uses = verbs.usesAt(words, site.at());
        if (uses.isEmpty()) {
            return sides(site, 0, 0);
        }
        VerbForm form = uses.getFirst().form();
        return sides(site, form.before().size(), form.after().size());
    }

    private Sides sides(VerbSite site, int wordsBefore, int wordsAfter) {
        List<Integer> before = new ArrayList<>();
        for (int place = site.at() - wordsBefore - 1; place >= site.from(); place--) {
            if (!reading.left().contains(place)) {
                before.add(place);
            }
        }
        List<Integer> after = new ArrayList<>();
        for (int place = site.at() + wordsAfter + 1; place < site.to(); place++) {
            if (!reading.left().contains(place)) {
                after.add(place);
            }
        }
        return new Sides(before, after);
    }

    /** The largest pattern that fits, else the code of the verb. */
    private Optional<Choice> choice(VerbSite site, Sides sides) {
        List<VerbLexicon.Use> uses = verbs.usesAt(words, site.at());
        List<VerbPattern> patterns = uses.stream()
                .flatMap(use -> use.block().patterns().stream())
                .sorted(Comparator.comparingInt(VerbPattern::size).reversed())
                .toList();
        for (VerbPattern pattern : patterns) {
            Optional<Bound> bound = matcher.match(pattern, sides.before(), sides.after());
            if (bound.isPresent()) {
                String rule = words.get(site.at()) + " - " + pattern.text() + " "
                        + pattern.code().text();
                return bound.map(found -> new Choice(pattern.code(), found, new Rule(rule, true)));
            }
        }
        return uses.stream()
                .filter(use -> !use.code().isEmpty())
                .findFirst()
                .map(use -> new Choice(
                        use.code(),
                        Bound.NOBODY,
                        new Rule(use.stem() + " " + use.code().text(), false)));
    }

    private List<PetrarchEvent> events(Choice choice, VerbSite site, Sides sides) {
        boolean passive = voice.passive(site, sides.before());
        Optional<Unit> source = choice.bound().source();
        Optional<Unit> target = choice.bound().target();
        List<Unit> before = leftmost(sides.before());
        List<Unit> after = units(sides.after());
        List<Unit> by = units(sides.after()
                .subList(voice.afterBy(sides.after()), sides.after().size()));
        boolean onlyPassive = choice.code().first().isEmpty() && verbs.grammar() == VerbLexicon.Grammar.PASSIVE;
        if (passive && choice.bound().isEmpty() && (first(by, Optional.empty()).isPresent() || onlyPassive)) {
            source = first(onlyPassive && by.isEmpty() ? after : by, Optional.empty());
            target = subject(before, site, source);
        }
        Optional<Unit> from =
                source.or(() -> subject(before, site, choice.bound().target()));
        Optional<Unit> to = target.or(() -> first(after, from));
        return new Pairs(choice.code(), passive, verbs.grammar(), settings)
                .of(from, to, choice.bound().mutual());
    }

    /** The newer grammar asks for the verb's own subject first, the older one for whoever is named first. */
    private Optional<Unit> subject(List<Unit> before, VerbSite site, Optional<Unit> besides) {
        int begin = switch (verbs.grammar()) {
            case REVERSE_EVENT -> site.from();
            case PASSIVE -> site.clause();
        };
        List<Unit> own = before.stream().filter(unit -> unit.start() >= begin).toList();
        return first(own, besides).filter(Unit::coded).or(() -> first(before, besides));
    }

    /** The first noun phrase with a code, else the first that may stand for an actor without one. */
    private Optional<Unit> first(List<Unit> units, Optional<Unit> besides) {
        List<Unit> others = units.stream()
                .filter(unit -> !Optional.of(unit).equals(besides))
                .toList();
        return others.stream()
                .filter(Unit::coded)
                .findFirst()
                .or(() -> others.stream()
                        .filter(unit -> !settings.requireDyad() || hasNames(unit))
                        .findFirst());
    }

    private static boolean hasNames(Unit unit) {
        return unit.parties().stream().map(Party::known).anyMatch(known -> !known);
    }

    private List<Unit> leftmost(List<Integer> before) {
        return units(before.reversed());
    }

    /** The noun phrases that begin among some places. */
    private List<Unit> units(List<Integer> places) {
        return reading.units().stream()
                .filter(unit -> places.contains(unit.start()))
                .toList();
    }
}
