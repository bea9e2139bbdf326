package org.entente.stake;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.channel.ChannelHistory;
import org.entente.channel.ChannelState;
import org.entente.channel.Interruption;
import org.entente.crisis.Episode;

/**
 * What became of channels and projects in one declared crisis.
 *
 * @param episode the crisis
 * @param interrupted what was closed, narrowed or suspended from its first day to its last, earliest first
 * @param held what was open or under way when it began and was not interrupted in it, by name
 * @param unknown what nobody knows of, by name
 */
public record EpisodeTies(Episode episode, List<Interruption> interrupted, List<String> held, List<String> unknown) {

    /** Copies the lists. */
    public EpisodeTies {
        interrupted = List.copyOf(interrupted);
        held = List.copyOf(held);
        unknown = List.copyOf(unknown);
    }

    static EpisodeTies of(
            Episode episode,
            List<ChannelHistory> channels,
            List<ProjectCourse> projects,
            List<Interruption> interruptions,
            LocalDate asOf) {
        LocalDate end = episode.end().orElse(asOf);
        List<Interruption> within = interruptions.stream()
                .filter(one -> !one.begun().day().isBefore(episode.onset())
                        && !one.begun().day().isAfter(end))
                .toList();
        LocalDate eve = episode.onset().minusDays(1);
        List<String> touched = within.stream().map(Interruption::id).toList();
        Stream<String> openChannels = channels.stream()
                .filter(history -> history.on(eve) == ChannelState.OPEN)
                .filter(history -> !touched.contains(history.channel().id()))
                .map(history -> history.channel().title());
        Stream<String> runningProjects = projects.stream()
                .filter(course -> goesOn(course.on(eve)))
                .filter(course -> !touched.contains(course.project().id()))
                .map(course -> course.project().title());
        return new EpisodeTies(
                episode,
                within,
                Stream.concat(openChannels, runningProjects).sorted().toList(),
                unknown(channels, eve, touched));
    }

    private static List<String> unknown(List<ChannelHistory> channels, LocalDate eve, List<String> touched) {
        return channels.stream()
                .filter(history -> history.on(eve) == ChannelState.UNKNOWN)
                .filter(history -> !touched.contains(history.channel().id()))
                .map(history -> history.channel().title())
                .sorted()
                .toList();
    }

    private static boolean goesOn(Step.Phase phase) {
        return switch (phase) {
            case AGREED, UNDER_WAY -> true;
            case ANNOUNCED, SUSPENDED, COMPLETE, ABANDONED, UNKNOWN -> false;
        };
    }
}
