package org.entente.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.situation.DayPhrase.Link;
import org.entente.situation.DayPhrase.Sight;
import org.entente.situation.EventDay.Assumed;

/**
 * Tells the day of an event from its sentence. The phrase of time nearest to the word of the event counts; pauses and clauses
 * make a way longer, and no way leads past a stop or a word such as "after".
 */
public final class EventDays {
    /** What is farther from an event than this has nothing to do with it. */
    private static final int FARTHEST = 60;
    /** The day on which something was said is a poor guess for what was said. */
    private static final int SAID = 6;

    private static final Set<String> ARTICLES = Set.of("the", "a", "its", "his", "her", "their");

    private final Words words;
    private final LocalDate day;
    private final int act;
    private final Tense tense;
    private final Clauses clauses;

    private EventDays(Words words, LocalDate day, int act) {
        this.words = words;
        this.day = day;
        this.act = act;
        this.tense = new Tense(words, act);
        this.clauses = new Clauses(words);
    }

    /** A phrase with its days, as far as they are known, and how far it is from the event. */
    private record Candidate(DayPhrase phrase, Span span, int distance) {}

    /**
     * The day of an event. Never fails, whatever the text; time is linear in its length.
     *
     * @param sentence the sentence
     * @param position where the word of the event stands in it; the word at or before it is taken
     * @param day the document's day
     */
    public static EventDay find(String sentence, int position, LocalDate day) {
        Words words = Words.of(sentence);
        if (words.size() == 0) {
            return new Assumed(day, Horizon.RECENT);
        }
        List<DayPhrase> phrases = DayPhrases.in(sentence, words);
        if (phrases.isEmpty()) {
            return assumed(day, new Tense(words, words.indexAt(position)));
        }
        int body = Dateline.of(sentence).map(Dateline::end).orElse(0);
        return new EventDays(words, day, words.indexAt(position)).find(phrases, body);
    }

    private EventDay find(List<DayPhrase> phrases, int body) {
        Optional<Candidate> best = Optional.empty();
        for (Candidate candidate : candidates(phrases, body)) {
            if (best.isEmpty() || candidate.distance() < best.get().distance()) {
                best = Optional.of(candidate);
            }
        }
        return best.map(this::answer).orElseGet(() -> assumed(day, tense));
    }

    private static EventDay assumed(LocalDate day, Tense tense) {
        return new Assumed(day, tense.isToCome() ? Horizon.FUTURE : Horizon.RECENT);
    }

    private EventDay answer(Candidate found) {
        int start = words.get(found.phrase().first()).start();
        int end = words.get(found.phrase().last()).end();
        Span span = found.span();
        boolean toCome = tense.isToCome() && last(span).isAfter(day);
        Horizon horizon = toCome ? Horizon.FUTURE : Horizon.of(span, day);
        return span.precision() == Precision.DAY
                ? new EventDay.OnDay(span.days().from(), horizon, start, end)
                : new EventDay.Within(span.days(), span.precision(), horizon, start, end);
    }

    private List<Candidate> candidates(List<DayPhrase> phrases, int body) {
        List<Candidate> candidates = new ArrayList<>();
        Optional<Span> before = Optional.empty();
        for (int i = 0; i < phrases.size(); i++) {
            DayPhrase phrase = phrases.get(i);
            if (words.get(phrase.first()).start() < body) {
                continue;
            }
            Optional<DayPhrase> next = i + 1 < phrases.size() ? Optional.of(phrases.get(i + 1)) : Optional.empty();
            Bearing bearing = Bearing.of(words, phrase);
            Sight sight = new Sight(day, tense.isToCome(phrase, bearing));
            Optional<Span> days = days(phrase, sight, before, next);
            Optional<Span> joined = days.flatMap(span -> joined(phrase, span, next, sight));
            DayPhrase whole = joined.isPresent() ? phrase.through(next.orElseThrow()) : phrase;
            joined.or(() -> days.flatMap(span -> bearing.apply(span, sight)))
                    .filter(span -> fits(whole, span, bearing))
                    .ifPresent(span -> candidates.add(new Candidate(whole, span, distance(whole))));
            before = joined.or(() -> days);
            i += joined.isPresent() ? 1 : 0;
        }
        return candidates;
    }

    /** The days of a phrase, counted from where it counts. */
    private static Optional<Span> days(DayPhrase phrase, Sight sight, Optional<Span> before, Optional<DayPhrase> next) {
        Optional<LocalDate> from = switch (phrase.link()) {
            case NONE -> Optional.of(sight.day());
            case BEFORE -> Optional.of(before.map(EventDays::last).orElse(sight.day()));
            case BEFORE_ONLY -> before.map(EventDays::last);
            case NEXT ->
                next.filter(other -> other.link() == Link.NONE && other.first() - phrase.last() <= 3)
                        .flatMap(other -> other.meaning().from(sight))
                        .map(EventDays::last);
        };
        return from.flatMap(anchor -> phrase.meaning().from(new Sight(anchor, sight.toCome())));
    }

    private static LocalDate last(Span span) {
        return span.days().to();
    }

    /** "From Monday to Thursday", "between 27 February and 3 March": from the first day of one to the last of the other. */
    private Optional<Span> joined(DayPhrase phrase, Span span, Optional<DayPhrase> next, Sight sight) {
        boolean opens = words.key(phrase.first() - 1).equals("from")
                || words.key(phrase.first() - 1).equals("between");
        return next.filter(other -> opens && other.first() == phrase.last() + 2)
                .filter(_ -> words.isAny(phrase.last() + 1, Set.of("to", "and", "until", "till", "through")))
                .flatMap(other -> other.meaning().from(sight))
                .filter(other -> !last(other).isBefore(span.days().from()))
                .map(other -> Span.between(span.days().from(), last(other), widest(span, other)));
    }

    private static Precision widest(Span one, Span other) {
        Precision wider = one.precision().compareTo(other.precision()) > 0 ? one.precision() : other.precision();
        return wider == Precision.DAY ? Precision.DAYS : wider;
    }

    private boolean fits(DayPhrase phrase, Span span, Bearing bearing) {
        boolean past = last(span).isBefore(day) && bearing != Bearing.UNTIL;
        boolean another = act < phrase.first() && isOfAnother(phrase);
        return !clauses.areParted(act, nearest(phrase))
                && !another
                && !(past && tense.isToCome())
                && distance(phrase) <= FARTHEST;
    }

    /** True when the phrase tells the day of the word behind it: "the Feb. 27 attack", "Monday's talks". */
    private boolean isOfAnother(DayPhrase phrase) {
        boolean article = words.isAny(phrase.first() - 1, ARTICLES) && words.isCapital(phrase.first());
        boolean named = words.follows(phrase.last() + 1) && !words.isCapital(phrase.last() + 1);
        return words.get(phrase.last()).possessive() || (article && named);
    }

    private int distance(DayPhrase phrase) {
        int said = tense.isSaid(phrase) && !tense.isActSaying() ? SAID : 0;
        return clauses.between(act, nearest(phrase)) + said;
    }

    /** The word of a phrase that is nearest to the event. */
    private int nearest(DayPhrase phrase) {
        return Math.clamp(act, phrase.first(), phrase.last());
    }
}
