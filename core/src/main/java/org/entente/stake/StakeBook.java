package org.entente.stake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.channel.Basis;
import org.entente.channel.Channel;
import org.entente.channel.ChannelHistory;
import org.entente.channel.Interruption;
import org.entente.channel.KnownEvidence;
import org.entente.crisis.Episode;
import org.entente.series.Method;

/**
 * All that ties two states together, as of a day.
 *
 * @param stakes what has an amount
 * @param projects what they build, buy or run together
 * @param channels what can be open or closed
 * @param crises what became of channels and projects in each declared crisis, earliest first
 * @param pressure what presses on the leaders
 * @param aims what each side wants
 * @param missing what the case names and nobody knows, in plain words
 */
public record StakeBook(
        List<StakeReading> stakes,
        List<ProjectCourse> projects,
        List<ChannelHistory> channels,
        List<EpisodeTies> crises,
        List<PressureReading> pressure,
        List<AimReading> aims,
        List<String> missing) {
    /** How it is made. */
    public static final Method METHOD = ChannelHistory.METHOD;

    /** Copies the lists. */
    public StakeBook {
        stakes = List.copyOf(stakes);
        projects = List.copyOf(projects);
        channels = List.copyOf(channels);
        crises = List.copyOf(crises);
        pressure = List.copyOf(pressure);
        aims = List.copyOf(aims);
        missing = List.copyOf(missing);
    }

    /**
     * What a case declares of all this.
     *
     * @param stakes what has an amount
     * @param projects projects with milestones
     * @param channels channels with turns
     * @param pressure series of pressure
     * @param aims aims of either side
     */
    public record Declared(
            List<Stake> stakes,
            List<Project> projects,
            List<Channel> channels,
            List<Pressure> pressure,
            List<Aim> aims) {

        /** Copies the lists. */
        public Declared {
            stakes = List.copyOf(stakes);
            projects = List.copyOf(projects);
            channels = List.copyOf(channels);
            pressure = List.copyOf(pressure);
            aims = List.copyOf(aims);
        }

        /** Everything that projects, channels and aims rest on. */
        public Stream<Basis> bases() {
            return Stream.of(
                            projects.stream()
                                    .flatMap(project -> project.milestones().stream())
                                    .map(Project.Milestone::basis),
                            channels.stream()
                                    .flatMap(channel -> channel.turns().stream())
                                    .map(Channel.Turn::basis),
                            aims.stream().map(Aim::statedBy),
                            aims.stream()
                                    .flatMap(aim -> aim.outcomes().stream())
                                    .map(Aim.Outcome::basis))
                    .flatMap(Function.identity());
        }

        /** The keys of incidents that values of pressure name. */
        public Stream<String> pressureKeys() {
            return pressure.stream()
                    .flatMap(one -> one.series().points().stream())
                    .flatMap(point -> point.incident().stream());
        }
    }

    /** Reads what a case declares as of the day of what is known. */
    public static StakeBook of(Declared declared, Dyad dyad, List<Episode> episodes, KnownEvidence known) {
        List<String> missing = new ArrayList<>();
        List<ChannelHistory> channels = declared.channels().stream()
                .map(channel -> ChannelHistory.of(channel, known, missing))
                .toList();
        List<ProjectCourse> projects = declared.projects().stream()
                .map(project -> ProjectCourse.of(project, known, missing))
                .toList();
        List<Interruption> interruptions = interruptions(channels, projects);
        return new StakeBook(
                declared.stakes().stream()
                        .map(stake -> StakeReading.of(stake, dyad, known.asOf()))
                        .toList(),
                projects,
                channels,
                episodes.stream()
                        .map(episode -> EpisodeTies.of(episode, channels, projects, interruptions, known.asOf()))
                        .toList(),
                declared.pressure().stream()
                        .map(pressure -> PressureReading.of(pressure, known, missing))
                        .toList(),
                declared.aims().stream()
                        .map(aim -> AimReading.of(aim, known, missing))
                        .flatMap(Optional::stream)
                        .toList(),
                missing.stream().distinct().toList());
    }

    private static List<Interruption> interruptions(List<ChannelHistory> channels, List<ProjectCourse> projects) {
        return Stream.concat(
                        channels.stream().flatMap(channel -> channel.interruptions().stream()),
                        projects.stream().flatMap(project -> project.interruptions().stream()))
                .sorted(Comparator.comparing((Interruption one) -> one.begun().day())
                        .thenComparing(Interruption::id))
                .toList();
    }

    /** Every interruption of a channel or project, earliest first. */
    public List<Interruption> interruptions() {
        return interruptions(channels, projects);
    }

    /** True when the case declares none of it. */
    public boolean isEmpty() {
        return stakes.isEmpty() && projects.isEmpty() && channels.isEmpty() && pressure.isEmpty() && aims.isEmpty();
    }
}
