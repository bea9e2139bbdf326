package org.entente.coding;

import java.util.List;
import java.util.function.Predicate;
import org.entente.mention.Mention;

/** What a sentence with several actors says about two of them: {@link RelationFeatures}, and how the others stand around them. */
final class EventFeatures {
    private static final int MOST_OTHERS = 3;
    private static final int MOST_MENTIONS = 6;
    private static final int MOST_NEAR = 2;

    private final ActorPair pair;
    private final PairView view;
    private final Features features;

    private EventFeatures(ActorPair pair, PairView view, Features features) {
        this.pair = pair;
        this.view = view;
        this.features = features;
    }

    /** Tells the features of a pair, with repetitions. */
    static void tell(ActorPair pair, Triggers triggers, Features features) {
        PairView view = PairView.of(pair.marked(), pair.sentence().seenBy(pair.marked()));
        List<Triggers.Hit> hits = triggers.hits(view.tokens());
        EventFeatures event = new EventFeatures(pair, view, features);
        RelationFeatures.tell(view, hits, features);
        event.actors();
        event.others();
        hits.forEach(event::nearness);
        PairFrame.tell(view, hits, features);
    }

    private void actors() {
        if (pair.source().isEmpty() || pair.target().isEmpty()) {
            return;
        }
        Mention source = pair.source().get();
        Mention target = pair.target().get();
        features.add("source kind ", source.kind().name());
        features.add("target kind ", target.kind().name());
        features.add("kinds ", source.kind().name(), " ", target.kind().name());
        features.add("source role ", source.actor().role().orElse("-"));
        features.add("target role ", target.actor().role().orElse("-"));
    }

    private void others() {
        String order = view.order();
        features.add("others before ", String.valueOf(Math.min(MOST_OTHERS, others("before"::equals))), " ", order);
        features.add("others between ", String.valueOf(Math.min(MOST_OTHERS, others("between"::equals))), " ", order);
        features.add(
                "mentions ",
                String.valueOf(
                        Math.min(MOST_MENTIONS, pair.sentence().mentions().size())));
    }

    private int others(Predicate<String> zone) {
        int count = 0;
        for (int place = 0; place < view.tokens().size(); place++) {
            if (isOther(place) && zone.test(view.zone(place))) {
                count++;
            }
        }
        return count;
    }

    private boolean isOther(int place) {
        return view.tokens().get(place).tag().equals(Token.OTHER);
    }

    /** How many actors stand nearer to the word of an event than source and target do. */
    private void nearness(Triggers.Hit hit) {
        String place = Math.min(MOST_NEAR, othersBetween(hit.place(), view.source()))
                + " "
                + Math.min(MOST_NEAR, othersBetween(hit.place(), view.target()))
                + " "
                + (hit.place() > view.source())
                + " "
                + (hit.place() > view.target());
        features.add("near ", hit.type().name(), " ", place);
        features.add("near ", place);
    }

    private int othersBetween(int one, int other) {
        int count = 0;
        for (int place = Math.min(one, other); place < Math.max(one, other); place++) {
            if (isOther(place)) {
                count++;
            }
        }
        return count;
    }
}
