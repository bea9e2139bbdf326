package org.entente.app.web;

import java.util.List;
import java.util.Optional;

/**
 * What the page of stakes shows.
 *
 * @param frame what surrounds it
 * @param lead what there is, in words
 * @param stakes what has an amount, with each side's share
 * @param channels what can be open or closed
 * @param axis the years under the lanes of channels
 * @param crises what each declared crisis interrupted
 * @param projects what they build, buy or run together
 * @param pressure what presses on the leaders
 * @param aims what each side wants
 * @param issues what each side has declared vital
 * @param principles the ledger of principles
 * @param missing what the case names and nobody knows
 * @param first code of the side that the case names first
 * @param second code of the other
 */
public record StakesModel(
        Frame frame,
        List<String> lead,
        List<Stake> stakes,
        List<Channel> channels,
        List<Tick> axis,
        List<Crisis> crises,
        List<Project> projects,
        List<Pressure> pressure,
        List<Aim> aims,
        List<Issue> issues,
        List<Principle> principles,
        List<String> missing,
        String first,
        String second) {

    /** Copies the lists. */
    public StakesModel {
        lead = List.copyOf(lead);
        stakes = List.copyOf(stakes);
        channels = List.copyOf(channels);
        axis = List.copyOf(axis);
        crises = List.copyOf(crises);
        projects = List.copyOf(projects);
        pressure = List.copyOf(pressure);
        aims = List.copyOf(aims);
        issues = List.copyOf(issues);
        principles = List.copyOf(principles);
        missing = List.copyOf(missing);
    }

    /**
     * A line of evidence.
     *
     * @param day when
     * @param label what it does, in a word; empty where there is nothing to say
     * @param text what happened
     * @param href the incident's page; empty for a document
     * @param said who says so and in which document
     */
    public record Evidence(String day, String label, String text, Optional<String> href, String said) {}

    /** A stake: a line a period. */
    public record Stake(String title, List<String> series, List<StakeLine> lines, List<String> sources) {}

    /** A period of a stake: figures in the order of the series, shares and who depends more. */
    public record StakeLine(String period, List<String> figures, String first, String second, String more) {}

    /** A channel with its lane. */
    public record Channel(
            String title, String kind, String state, String since, List<Bar> bars, String told, List<Evidence> turns) {}

    /** A span of a lane, in the units of its drawing. */
    public record Bar(String kind, double x, double width, String label) {}

    /** The first day of a year on the axis of the lanes. */
    public record Tick(double x, String label) {}

    /** A crisis: what it interrupted and what went on. */
    public record Crisis(String title, String days, List<Interrupted> interrupted, String held, String unknown) {}

    /** An interruption: what, how long, and when it ended. */
    public record Interrupted(String title, String how, Evidence begun, List<Evidence> end, String lasted) {}

    /** A project with its milestones. */
    public record Project(String title, String phase, List<Evidence> steps) {}

    /** A pressure with its values. */
    public record Pressure(String title, String on, String kind, List<Value> values) {}

    /** A dated value. */
    public record Value(String period, String figure, String note, String source, Optional<String> href) {}

    /** An aim with what is said of it. */
    public record Aim(String of, String text, Evidence stated, String standing, List<Evidence> statements) {}

    /** A sensitive issue with its counts and occasions. */
    public record Issue(String title, String of, Evidence declared, List<String> counts, List<Occasion> occasions) {}

    /** An occasion and what the other side did then. */
    public record Occasion(Evidence evidence, boolean reference, List<Evidence> provocations) {}

    /** A principle with what speaks for it and against it. */
    public record Principle(String text, String basis, List<Evidence> supporting, List<Evidence> opposing) {}
}
