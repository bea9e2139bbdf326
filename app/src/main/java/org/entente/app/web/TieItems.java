package org.entente.app.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.text.Texts;
import org.entente.channel.ChannelHistory;
import org.entente.channel.ChannelSpan;
import org.entente.channel.ChannelState;
import org.entente.channel.Cited;
import org.entente.channel.Interruption;
import org.entente.channel.IssueReading;
import org.entente.principle.Exhibit;
import org.entente.principle.PrincipleLedger;
import org.entente.series.Window;
import org.entente.stake.AimReading;
import org.entente.stake.EpisodeTies;
import org.entente.stake.ProjectCourse;

/** Turns channels, projects, crises, aims, issues and principles into what the page shows. */
final class TieItems {
    /** The width of a lane, in the units of its drawing. */
    static final double WIDTH = 480;

    private final Desk desk;
    private final StakeItems items;

    TieItems(Desk desk, StakeItems items) {
        this.desk = desk;
        this.items = items;
    }

    private Window window() {
        return desk.view().window();
    }

    private double x(LocalDate day) {
        double at = ChronoUnit.DAYS.between(window().from(), day) * WIDTH / window().days();
        return Math.round(Math.clamp(at, 0, WIDTH) * 10) / 10.0;
    }

    List<StakesModel.Tick> axis() {
        return Stream.iterate(window().from().withDayOfYear(1).plusYears(1), day -> day.plusYears(1))
                .takeWhile(day -> !day.isAfter(window().to()))
                .map(day -> new StakesModel.Tick(x(day), String.valueOf(day.getYear())))
                .toList();
    }

    StakesModel.Channel channel(ChannelHistory history) {
        ChannelSpan latest = history.latest();
        return new StakesModel.Channel(
                history.channel().title(),
                history.channel().kind().label(),
                latest.state().word(),
                latest.from()
                        .map(day -> Texts.text("stakes.channels.since", day))
                        .or(latest::note)
                        .orElse(""),
                history.spans().stream().flatMap(span -> bar(span).stream()).toList(),
                told(history),
                history.turns().stream()
                        .map(turn -> items.evidence(
                                turn.evidence(), turn.kind().word().replace('-', ' ')))
                        .toList());
    }

    private static String told(ChannelHistory history) {
        ChannelSpan first = history.spans().getFirst();
        Optional<String> before = first.note()
                .filter(_ -> first.from().isEmpty())
                .map(note -> first.state() == ChannelState.UNKNOWN
                        ? note
                        : Texts.text("stakes.channels.before", first.state().word(), note));
        return Stream.concat(before.stream(), Stream.of(history.told()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private Optional<StakesModel.Bar> bar(ChannelSpan span) {
        LocalDate from = span.from().filter(day -> day.isAfter(window().from())).orElse(window().from());
        LocalDate to = span.to().filter(day -> day.isBefore(window().to())).orElse(window().to());
        if (to.isBefore(from)) {
            return Optional.empty();
        }
        double begin = x(from);
        return Optional.of(new StakesModel.Bar(
                span.state().word(),
                begin,
                Math.max(1, Math.round((x(to.plusDays(1)) - begin) * 10) / 10.0),
                new Window(from, to) + ": " + span.state().word()));
    }

    StakesModel.Crisis crisis(EpisodeTies crisis) {
        return new StakesModel.Crisis(
                crisis.episode().declared().title(),
                Texts.text(
                        "common.range",
                        crisis.episode().onset(),
                        crisis.episode().end().map(LocalDate::toString).orElseGet(() -> Texts.text("common.now"))),
                crisis.interrupted().stream()
                        .map(one -> interrupted(one, crisis.episode().end()))
                        .toList(),
                String.join(", ", crisis.held()),
                String.join(", ", crisis.unknown()));
    }

    private StakesModel.Interrupted interrupted(Interruption one, Optional<LocalDate> crisisEnd) {
        List<StakesModel.Evidence> end = new ArrayList<>();
        one.eased().forEach(eased -> end.add(items.evidence(eased, Texts.text("stakes.crisis.in-part"))));
        one.resumed().ifPresent(resumed -> end.add(items.evidence(resumed, Texts.text("stakes.crisis.again"))));
        return new StakesModel.Interrupted(
                one.title(),
                one.closed() ? Texts.text("stakes.crisis.stopped") : Texts.text("stakes.crisis.narrowed"),
                items.evidence(one.begun(), ""),
                end,
                lasted(one, crisisEnd));
    }

    private static String lasted(Interruption one, Optional<LocalDate> crisisEnd) {
        if (one.abandoned()) {
            return Texts.text("stakes.crisis.given-up");
        }
        return one.days()
                .map(days -> crisisEnd
                        .flatMap(one::resumedAfter)
                        .map(after -> afterEnd(days, after))
                        .orElse(Words.days(days)))
                .orElseGet(() -> Texts.text("stakes.crisis.not-taken-up"));
    }

    private static String afterEnd(long lasted, long after) {
        return after < 0
                ? Texts.text("stakes.crisis.before-end", Words.days(lasted), Words.days(-after))
                : Texts.text("stakes.crisis.after-end", Words.days(lasted), Words.days(after));
    }

    StakesModel.Project project(ProjectCourse course) {
        return new StakesModel.Project(
                course.project().title(),
                course.phase().label(),
                course.steps().stream()
                        .map(step -> items.evidence(step.evidence(), step.step().word()))
                        .toList());
    }

    StakesModel.Aim aim(AimReading reading) {
        String standing = reading.statements().isEmpty()
                ? Texts.text("stakes.aims.unknown")
                : reading.latest().stream()
                        .map(last -> Texts.text(
                                "stakes.aims.by-word",
                                last.verdict().label(),
                                who(last.saidBy(), last.evidence().day())))
                        .reduce((one, other) -> one + "; " + other)
                        .orElse("");
        return new StakesModel.Aim(
                desk.words().state(reading.aim().of()),
                reading.aim().text(),
                items.evidence(reading.stated(), Texts.text("stakes.aims.stated")),
                standing,
                reading.statements().stream()
                        .map(statement -> items.evidence(
                                statement.evidence(),
                                Texts.text(
                                        "stakes.aims.says",
                                        statement.verdict().label(),
                                        who(
                                                statement.saidBy(),
                                                statement.evidence().day()))))
                        .toList());
    }

    private String who(String claimant, LocalDate day) {
        return desk.words().claimant(Optional.of(claimant), day).orElse(claimant);
    }

    StakesModel.Issue issue(IssueReading reading) {
        return new StakesModel.Issue(
                reading.issue().title(),
                desk.words().state(reading.issue().of()),
                items.evidence(reading.declared(), Texts.text("stakes.issues.declared")),
                List.of(
                        Texts.text(
                                "stakes.issues.in-reference",
                                reading.issue().reference(),
                                count(reading.inReference())),
                        Texts.text("stakes.issues.before", count(reading.beforeReference())),
                        Texts.text("stakes.issues.after", count(reading.afterReference()))),
                reading.occasions().stream()
                        .map(occasion -> new StakesModel.Occasion(
                                items.evidence(occasion.evidence(), ""),
                                reading.isReference(occasion),
                                occasion.provocations().stream()
                                        .map(cited -> items.evidence(cited, Texts.text("stakes.issues.provocation")))
                                        .toList()))
                        .toList());
    }

    private static String count(IssueReading.Count count) {
        return Texts.text(
                "stakes.issues.count",
                Words.count(
                        count.opportunities(),
                        Texts.text("stakes.issues.opportunity"),
                        Texts.text("stakes.issues.opportunities")),
                count.provoked());
    }

    StakesModel.Principle principle(PrincipleLedger.Entry entry) {
        return new StakesModel.Principle(
                entry.principle().text(),
                entry.principle().basis(),
                entry.supporting().stream().map(this::exhibit).toList(),
                entry.opposing().stream().map(this::exhibit).toList());
    }

    private StakesModel.Evidence exhibit(Exhibit exhibit) {
        Cited first = exhibit.evidence().getFirst();
        StakesModel.Evidence item = items.evidence(first, exhibit.name().kind().label());
        return new StakesModel.Evidence(
                item.day(), item.label(), exhibit.text(), board(exhibit).or(item::href), item.said());
    }

    /** Where all the evidence of a provision or a red line stands; other things open to their own first. */
    private static Optional<String> board(Exhibit exhibit) {
        String key = exhibit.name().key();
        return switch (exhibit.name().kind()) {
            case PROVISION -> Optional.of("/agreements#agreement-" + key.substring(0, key.indexOf('/')));
            case RED_LINE -> Optional.of("/lines#line-" + key);
            case INCIDENT, CHANNEL -> Optional.empty();
        };
    }
}
