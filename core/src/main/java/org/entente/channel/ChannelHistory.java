package org.entente.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.series.Method;

/**
 * A channel over time, as of a day.
 *
 * @param channel what the case declares
 * @param turns what is known to have opened and closed it, and what announced so, earliest first
 * @param spans how it stood, without a break, earliest first; at least one
 */
public record ChannelHistory(Channel channel, List<ChannelTurn> turns, List<ChannelSpan> spans) {
    /** How spans follow from turns. */
    public static final Method METHOD = new Method("stakes", 1);

    private static final String CONTRADICTION = "the turns of one day contradict each other";
    private static final String NOTHING = "nothing known says how it stood";

    /** Copies the lists. @throws IllegalArgumentException when there is no span */
    public ChannelHistory {
        turns = List.copyOf(turns);
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a channel has a state at any time, and be it unknown");
        }
    }

    /**
     * Dates a channel by its evidence. The same turns in any order give the same.
     *
     * @param missing where it is told what the case names and nobody knows
     */
    public static ChannelHistory of(Channel channel, KnownEvidence known, List<String> missing) {
        String what = "the channel \"" + channel.id() + "\"";
        List<ChannelTurn> turns = channel.turns().stream()
                .flatMap(turn ->
                        known
                                .cite(turn.basis(), what, missing)
                                .map(cited -> new ChannelTurn(turn.kind(), cited))
                                .stream())
                .sorted(ChannelTurn.ORDER)
                .toList();
        return new ChannelHistory(channel, turns, spans(channel, turns));
    }

    private static List<ChannelSpan> spans(Channel channel, List<ChannelTurn> turns) {
        Map<LocalDate, List<ChannelTurn>> byDay = turns.stream()
                .filter(turn -> turn.kind().state().isPresent())
                .collect(Collectors.groupingBy(turn -> turn.evidence().day(), TreeMap::new, Collectors.toList()));
        List<ChannelSpan> spans = new ArrayList<>();
        spans.add(before(channel));
        byDay.forEach((day, changes) -> {
            ChannelSpan last = spans.removeLast();
            spans.add(until(last, day.minusDays(1)));
            spans.add(from(day, changes));
        });
        return joined(spans);
    }

    private static ChannelSpan before(Channel channel) {
        return new ChannelSpan(
                channel.before().map(Channel.Before::state).orElse(ChannelState.UNKNOWN),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                channel.before().map(Channel.Before::basis).or(() -> Optional.of(NOTHING)));
    }

    private static ChannelSpan until(ChannelSpan span, LocalDate last) {
        return new ChannelSpan(span.state(), span.from(), Optional.of(last), span.evidence(), span.note());
    }

    private static ChannelSpan from(LocalDate day, List<ChannelTurn> changes) {
        List<ChannelState> states = changes.stream()
                .flatMap(turn -> turn.kind().state().stream())
                .distinct()
                .toList();
        boolean clear = states.size() == 1;
        return new ChannelSpan(
                clear ? states.getFirst() : ChannelState.UNKNOWN,
                Optional.of(day),
                Optional.empty(),
                changes.stream().map(ChannelTurn::evidence).toList(),
                clear ? Optional.empty() : Optional.of(CONTRADICTION));
    }

    /** A span that goes on in the state of the one before is the same span, resting on more. */
    private static List<ChannelSpan> joined(List<ChannelSpan> spans) {
        List<ChannelSpan> joined = new ArrayList<>();
        for (ChannelSpan span : spans) {
            if (joined.isEmpty() || joined.getLast().state() != span.state()) {
                joined.add(span);
            } else {
                joined.add(together(joined.removeLast(), span));
            }
        }
        return joined;
    }

    private static ChannelSpan together(ChannelSpan first, ChannelSpan second) {
        List<Cited> evidence = new ArrayList<>(first.evidence());
        evidence.addAll(second.evidence());
        return new ChannelSpan(
                first.state(), first.from(), second.to(), evidence, first.note().or(second::note));
    }

    /** How it stands at the end of what is known. */
    public ChannelSpan latest() {
        return spans.getLast();
    }

    /** Its dated spans in words, such as "closed from 2015-11-28, open from 2016-08-28"; empty when no turn is known. */
    public String told() {
        return spans.stream()
                .flatMap(span -> span.from().map(day -> span.state().word() + " from " + day).stream())
                .collect(Collectors.joining(", "));
    }

    /** How it stood on a day. */
    public ChannelState on(LocalDate day) {
        return spans.stream()
                .filter(span -> span.holds(day))
                .findFirst()
                .map(ChannelSpan::state)
                .orElse(ChannelState.UNKNOWN);
    }

    /** The times over which it stood still or was narrowed, from a dated turn on; earliest first. */
    public List<Interruption> interruptions() {
        List<Interruption> interruptions = new ArrayList<>();
        int at = 0;
        while (at < spans.size()) {
            int end = at;
            while (end < spans.size() && stops(spans.get(end))) {
                end++;
            }
            if (end > at && spans.get(at - 1).state() != ChannelState.CLOSED) {
                interruptions.add(interruption(
                        spans.subList(at, end), spans.stream().skip(end).findFirst()));
            }
            at = end + 1;
        }
        return interruptions;
    }

    /** Dated, and closed or narrowed. */
    private static boolean stops(ChannelSpan span) {
        return span.from().isPresent()
                && (span.state() == ChannelState.CLOSED || span.state() == ChannelState.RESTRICTED);
    }

    private Interruption interruption(List<ChannelSpan> run, Optional<ChannelSpan> next) {
        List<Cited> eased = run.stream()
                .skip(1)
                .filter(span -> span.state() == ChannelState.RESTRICTED)
                .flatMap(span -> span.evidence().stream())
                .toList();
        return new Interruption(
                channel.id(),
                channel.title(),
                run.stream().anyMatch(span -> span.state() == ChannelState.CLOSED),
                run.getFirst().evidence().getFirst(),
                eased,
                next.filter(span -> span.state() == ChannelState.OPEN)
                        .map(span -> span.evidence().getFirst()),
                false);
    }
}
