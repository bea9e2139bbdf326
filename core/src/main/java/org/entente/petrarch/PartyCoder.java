package org.entente.petrarch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.petrarch.Unit.Party;

/** Finds who the words of a noun phrase are: the first actor with a code on the day, and the agents with him. */
final class PartyCoder {
    /** As in TABARI, a former agent of any kind is one of the elite. */
    private static final String FORMER = "FORMER";

    private static final AgentCode ELITE = new AgentCode("ELI", false);

    private static final int GROUP = 3;

    private final Dictionaries dictionaries;
    private final List<Token> tokens;
    private final List<String> words;
    private final LocalDate day;
    private final Settings settings;

    PartyCoder(Dictionaries dictionaries, List<Token> tokens, LocalDate day, Settings settings) {
        this.dictionaries = dictionaries;
        this.tokens = tokens;
        this.words = tokens.stream().map(Token::text).toList();
        this.day = day;
        this.settings = settings;
    }

    /**
     * What stands in some words.
     *
     * @param actor the code of the first actor
     * @param at the place of the actor's first word, else the first place
     * @param agents the agents in order
     * @param places the places of the words that are the actor's or an agent's; empty where phrases were joined
     */
    record Found(Optional<String> actor, int at, List<AgentCode> agents, Set<Integer> places) {
        Found(Optional<String> actor, int at, List<AgentCode> agents) {
            this(actor, at, agents, Set.of());
        }

        boolean isEmpty() {
            return actor.isEmpty() && agents.isEmpty();
        }

        Found withActor(Optional<String> other) {
            return new Found(other, at, agents, places);
        }

        /** The code with its agents; three dashes stand for an actor who is not known. */
        String code() {
            StringBuilder code = new StringBuilder(actor.orElse(PetrarchEvent.NOBODY));
            for (AgentCode agent : agents) {
                if (!aligned(code, agent.code())) {
                    code.insert(agent.before() ? 0 : code.length(), agent.code());
                }
            }
            return code.toString();
        }

        /** Whether a code holds another already, at a place where one of its groups of three letters begins. */
        private static boolean aligned(CharSequence code, String part) {
            for (int at = 0; at + part.length() <= code.length(); at += GROUP) {
                if (part.contentEquals(code.subSequence(at, at + part.length()))) {
                    return true;
                }
            }
            return false;
        }
    }

    List<Party> parties(int start, int end) {
        return parties(find(start, end), start, end);
    }

    /** The parties of what was found; an actor's code may be several with strokes between them. */
    List<Party> parties(Found found, int start, int end) {
        if (found.isEmpty()) {
            return named(start, end).map(List::of).orElse(List.of());
        }
        List<Party> parties = new ArrayList<>();
        for (String actor : found.actor().orElse("").split("/", -1)) {
            Optional<String> one = Optional.of(actor).filter(code -> !code.isEmpty());
            parties.add(new Party(found.withActor(one).code(), found.at(), true));
        }
        return parties;
    }

    Found find(int start, int end) {
        Optional<String> actor = Optional.empty();
        int at = -1;
        int agentsEnd = end;
        Set<Integer> taken = new HashSet<>();
        Set<Integer> own = new TreeSet<>();
        int place = start;
        while (place < end) {
            Optional<PhraseTable.Hit<ActorCodes>> hit = dictionaries.actors().find(words, place, end);
            Optional<String> code = hit.flatMap(found -> found.value().on(day));
            if (code.isPresent() && actor.isPresent() && !code.equals(actor)) {
                agentsEnd = place;
                break;
            }
            if (code.isPresent() && actor.isEmpty()) {
                actor = code;
                at = place;
                hit.ifPresent(found -> own.addAll(found.places()));
            }
            hit.ifPresent(found -> taken.addAll(found.places()));
            place = hit.map(PhraseTable.Hit::end).orElse(place + 1);
        }
        List<AgentCode> agents = agents(start, agentsEnd, taken, own);
        boolean former = !agents.isEmpty() && words.subList(start, agentsEnd).contains(FORMER);
        return new Found(actor, at < 0 ? start : at, former ? List.of(ELITE) : agents, own);
    }

    /** @param own takes the places of their words */
    private List<AgentCode> agents(int start, int end, Set<Integer> taken, Set<Integer> own) {
        List<AgentCode> agents = new ArrayList<>();
        int place = start;
        while (place < end) {
            Optional<PhraseTable.Hit<AgentCode>> hit = taken.contains(place)
                    ? Optional.empty()
                    : dictionaries.agents().find(words, place, end);
            hit.ifPresent(found -> {
                agents.add(found.value());
                own.addAll(found.places());
            });
            place = hit.map(PhraseTable.Hit::end).orElse(place + 1);
        }
        return agents;
    }

    /** The words themselves, where so many may stand for an actor. */
    private Optional<Party> named(int start, int end) {
        List<String> named = tokens.subList(start, end).stream()
                .filter(token -> token.isWord() && !token.tag().equals("POS"))
                .map(Token::text)
                .toList();
        boolean takes = !named.isEmpty() && named.size() <= settings.newActorLength();
        return takes ? Optional.of(new Party("\"" + String.join(" ", named) + "\"", start, false)) : Optional.empty();
    }
}
