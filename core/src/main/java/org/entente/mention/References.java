package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.actor.Actor;

/**
 * Guesses whom words without a name of their own stand for, from the nearest fitting mention before them. Not safe for use by
 * several threads.
 */
final class References {
    private static final int MEMORY = 24;
    private static final Set<String> PERSON_WORDS = Set.of("he", "she", "him");
    private static final Set<String> GROUP_WORDS = Set.of("they", "them");
    private static final Set<String> PAIR_WORDS = Set.of(
            "leaders",
            "presidents",
            "sides",
            "countries",
            "ministers",
            "nations",
            "governments",
            "neighbours",
            "neighbors",
            "capitals",
            "states",
            "men",
            "armies",
            "parties",
            "allies",
            "rivals",
            "premiers",
            "powers");
    private static final Set<String> PERSON_ROLES =
            Set.of("HOS", "MFA", "DEF", "INM", "FNC", "ENY", "JUM", "NSC", "GOV", "LEG", "IGO", "ELI", "MIL", "OPP");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "his", "her", "s");
    private static final Set<String> KEPT_ROLES = Set.of("CVL", "BUS", "EDU", "MED", "REL", "AGR", "HLH", "ENV", "LAB");

    private final List<Mention> before = new ArrayList<>();
    private List<Actor> lastTwo = List.of();
    private int sinceTwo;

    /** The weak mentions of a sentence whose strong ones are known; then remembers these. */
    List<Mention> read(SentenceReading reading, List<Mention> strong, List<Item.RoleItem> alone) {
        List<Mention> found = new ArrayList<>();
        List<Token> tokens = reading.tokens();
        Taken taken = new Taken(strong);
        for (int at = 0; at < tokens.size(); at++) {
            if (!taken.covers(tokens.get(at))) {
                word(tokens, at, strong, found);
            }
        }
        for (Item.RoleItem role : alone) {
            boolean pair = role.first() > 0
                    && isTwo(tokens.get(role.first() - 1).key())
                    && PAIR_WORDS.contains(tokens.get(role.first()).key());
            if (!pair && !isAdjective(reading, role)) {
                role(reading, role, strong, found);
            }
        }
        remember(strong);
        return found;
    }

    private void word(List<Token> tokens, int at, List<Mention> strong, List<Mention> found) {
        Token token = tokens.get(at);
        String key = token.key();
        if (PERSON_WORDS.contains(key)) {
            nearest(token.start(), strong, References::isPerson)
                    .ifPresent(mention -> found.add(weak(token, token, mention.actor(), mention.person())));
        } else if (GROUP_WORDS.contains(key)) {
            group(token, strong).forEach(actor -> found.add(weak(token, token, actor, Optional.empty())));
        } else if (at > 0
                && PAIR_WORDS.contains(key)
                && isTwo(tokens.get(at - 1).key())) {
            lastTwo = pair(token.start(), strong);
            sinceTwo = 0;
            lastTwo.forEach(actor -> found.add(weak(tokens.get(at - 1), token, actor, Optional.empty())));
        } else if (at > 0 && tokens.get(at - 1).key().equals("the") && token.isCapital()) {
            korea(key, strong).ifPresent(actor -> found.add(weak(tokens.get(at - 1), token, actor, Optional.empty())));
        }
    }

    /** Whom "they" stands for: the two that the sentence or the one before it named together, else the group named last; a state is no group. */
    private List<Actor> group(Token token, List<Mention> strong) {
        if (sinceTwo <= 1 && !lastTwo.isEmpty()) {
            return lastTwo;
        }
        return nearest(token.start(), strong, mention -> !isPerson(mention))
                .filter(mention -> mention.kind() != MentionKind.STATE && mention.kind() != MentionKind.PLACE)
                .map(mention -> List.of(mention.actor()))
                .orElse(List.of());
    }

    private static boolean isTwo(String key) {
        return key.equals("two") || key.equals("both");
    }

    private static boolean isPerson(Mention mention) {
        return mention.kind() == MentionKind.PERSON
                || mention.kind() == MentionKind.SURNAME
                || (mention.kind() == MentionKind.ROLE
                        && mention.actor().role().map(PERSON_ROLES::contains).orElse(false));
    }

    /** The two states or bodies named last. */
    private List<Actor> pair(int start, List<Mention> strong) {
        List<Actor> actors = new ArrayList<>();
        for (Mention mention : backwards(start, strong)) {
            Actor whole = whole(mention.actor());
            if (mention.kind() != MentionKind.PLACE && !actors.contains(whole) && actors.size() < 2) {
                actors.add(whole);
            }
        }
        return actors.size() == 2 ? actors : List.of();
    }

    private static Actor whole(Actor actor) {
        return actor.organization().isPresent()
                ? actor
                : actor.state().map(Actor::ofState).orElse(actor);
    }

    /** "The North" and "the South" are Koreas where one of them was named. */
    private Optional<Actor> korea(String key, List<Mention> strong) {
        boolean named = backwards(Integer.MAX_VALUE, strong).stream()
                .flatMap(mention -> mention.actor().state().stream())
                .anyMatch(state -> state.equals("KOR") || state.equals("PRK"));
        return switch (key) {
            case "north" -> named ? Optional.of(Actor.ofState("PRK")) : Optional.empty();
            case "south" -> named ? Optional.of(Actor.ofState("KOR")) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "The foreign minister" is the one named before; "the army" belongs to the state named before. */
    private void role(SentenceReading reading, Item.RoleItem role, List<Mention> strong, List<Mention> found) {
        Token first = reading.token(role.first());
        Token last = reading.token(role.last());
        Optional<String> code = role.role();
        nearest(
                        first.start(),
                        strong,
                        mention ->
                                code.isPresent() && code.equals(mention.actor().role()))
                .map(Mention::actor)
                .or(() -> nearest(first.start(), strong, mention -> mention.kind() != MentionKind.PLACE)
                        .flatMap(mention -> mention.actor().state())
                        .map(state -> new Actor(Optional.of(state), Optional.empty(), code)))
                .filter(_ -> code.map(known -> !KEPT_ROLES.contains(known)).orElse(false))
                .ifPresent(actor -> found.add(weak(first, last, actor, Optional.empty())));
    }

    /** "The military" may act; in "a joint military patrol" nobody is named. */
    private static boolean isAdjective(SentenceReading reading, Item.RoleItem role) {
        boolean military =
                role.first() == role.last() && reading.token(role.first()).key().equals("military");
        return military
                && (role.first() == 0
                        || !DETERMINERS.contains(reading.token(role.first() - 1).key()));
    }

    private Optional<Mention> nearest(int start, List<Mention> strong, Predicate<Mention> fits) {
        for (Mention mention : backwards(start, strong)) {
            if (fits.test(mention)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** The mentions before that place, the nearest first, no more than are worth a look. */
    private List<Mention> backwards(int start, List<Mention> strong) {
        List<Mention> order = new ArrayList<>(MEMORY);
        for (int i = lastBefore(start, strong); i >= 0 && order.size() < MEMORY; i--) {
            order.add(strong.get(i));
        }
        for (int i = before.size() - 1; i >= 0 && order.size() < MEMORY; i--) {
            order.add(before.get(i));
        }
        return order;
    }

    /** Number of the last mention that ends there or before; they stand in order and do not overlap. */
    private static int lastBefore(int start, List<Mention> strong) {
        int low = 0;
        int high = strong.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (strong.get(middle).end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private void remember(List<Mention> strong) {
        sinceTwo++;
        before.addAll(strong.subList(Math.max(0, strong.size() - MEMORY), strong.size()));
        if (before.size() > MEMORY) {
            before.subList(0, before.size() - MEMORY).clear();
        }
    }

    private static Mention weak(Token first, Token last, Actor actor, Optional<String> person) {
        return new Mention(first.start(), last.end(), MentionKind.REFERENCE, actor, person);
    }
}
