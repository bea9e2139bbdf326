package org.entente.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.petrarch.PartyCoder.Found;
import org.entente.petrarch.Unit.Party;

/** Who a noun phrase is when it may be several: actors and agents joined by conjunctions are crossed. */
final class Compounds {
    private final PartyCoder coder;

    Compounds(PartyCoder coder) {
        this.coder = coder;
    }

    List<Party> parties(Tree node) {
        if (node.has("CC")) {
            return joined(node);
        }
        boolean split = NounPhrases.isJoinedWithNoun(node) || NounPhrases.hasOnePreposition(node);
        if (split
                && (joinedIn(node.children().getFirst())
                        || joinedIn(node.children().getLast()))) {
            return crossed(node);
        }
        return coder.parties(node.start(), node.end());
    }

    private static boolean joinedIn(Tree node) {
        return node.has("CC") || node.children().stream().anyMatch(child -> child.is("NP") && child.has("CC"));
    }

    /** "Lawmakers and officials in Fornost and Gondor": each agent of one part with each actor of the other. */
    private List<Party> crossed(Tree node) {
        Tree first = node.children().getFirst();
        int cut = first.end();
        List<Found> heads = found(first, cut);
        List<Found> rest = rest(node, cut);
        boolean headsActors = heads.stream().anyMatch(head -> head.actor().isPresent());
        List<Found> actors = headsActors ? heads : rest;
        List<Found> agents = headsActors ? rest : heads;
        List<Party> parties = new ArrayList<>();
        for (Found agent : agents) {
            for (Found actor : actors) {
                List<AgentCode> both = new ArrayList<>(actor.agents());
                both.addAll(headsActors && agent.actor().isPresent() ? List.of() : agent.agents());
                Found one = new Found(actor.actor(), actor.at(), both);
                parties.addAll(one.isEmpty() ? List.of() : coder.parties(one, node.start(), node.end()));
            }
        }
        return parties.stream().distinct().toList();
    }

    private List<Found> rest(Tree node, int cut) {
        Tree last = node.children().getLast();
        Optional<Tree> inner =
                last.children().stream().filter(child -> child.is("NP")).findFirst();
        return inner.map(tree -> found(tree, tree.end())).orElseGet(() -> List.of(coder.find(cut, node.end())));
    }

    private List<Found> found(Tree node, int end) {
        if (!node.has("CC")) {
            return List.of(coder.find(node.start(), end));
        }
        return segments(node).stream()
                .map(segment -> coder.find(start(segment), end(segment)))
                .toList();
    }

    private List<Party> joined(Tree node) {
        List<List<Tree>> segments = segments(node);
        List<Party> parties = new ArrayList<>();
        for (List<Tree> segment : segments) {
            if (segment.size() == 1 && segment.getFirst().is("NP")) {
                parties.addAll(parties(segment.getFirst()));
                continue;
            }
            parties.addAll(coder.parties(shared(segment, segments), start(segment), end(segment)));
        }
        return parties;
    }

    /** What a segment says, with what it shares: adjectives of the first ("Danish media and government"), the noun of the last. */
    private Found shared(List<Tree> segment, List<List<Tree>> segments) {
        Found own = coder.find(start(segment), end(segment));
        List<Tree> first = segments.getFirst();
        if (own.actor().isEmpty() && !own.agents().isEmpty() && !first.equals(segment)) {
            Found adjectives = coder.find(start(first), adjectivesEnd(first));
            List<AgentCode> agents = new ArrayList<>(adjectives.agents());
            agents.addAll(own.agents());
            return new Found(adjectives.actor(), own.at(), agents);
        }
        List<Tree> last = segments.getLast();
        if (own.actor().isPresent() && own.agents().isEmpty() && adjectivesEnd(segment) == end(segment)) {
            return new Found(
                    own.actor(), own.at(), coder.find(start(last), end(last)).agents());
        }
        return own;
    }

    private static int adjectivesEnd(List<Tree> segment) {
        int end = start(segment);
        for (Tree child : segment) {
            if (child.label().startsWith("JJ")) {
                end = child.end();
            }
        }
        return end;
    }

    private static List<List<Tree>> segments(Tree node) {
        List<List<Tree>> segments = new ArrayList<>();
        List<Tree> segment = new ArrayList<>();
        for (Tree child : node.children()) {
            if (child.is("CC") || child.capitals().equals(",")) {
                segments.add(segment);
                segment = new ArrayList<>();
                continue;
            }
            segment.add(child);
        }
        segments.add(segment);
        return segments.stream().filter(parts -> !parts.isEmpty()).toList();
    }

    private static int start(List<Tree> segment) {
        return segment.getFirst().start();
    }

    private static int end(List<Tree> segment) {
        return segment.getLast().end();
    }
}
