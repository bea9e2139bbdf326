package org.entente.crisis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.crisis.CrisisState.Calm;
import org.entente.crisis.CrisisState.InCrisis;
import org.entente.crisis.CrisisState.Unknown;
import org.entente.provenance.Publishers;

/** Keeps watch from day to day: what is usual, what is elevated, which spell is under way. */
final class CrisisWatch {
    private final CrisisRules rules;
    private final Publishers publishers;
    private final Feed feed;
    private final Map<LocalDate, Double> deviations = new HashMap<>();
    private final List<SpellUnderWay> crises = new ArrayList<>();
    private final List<SpellUnderWay> near = new ArrayList<>();
    private Optional<SpellUnderWay> crisis = Optional.empty();
    private Optional<SpellUnderWay> spike = Optional.empty();

    CrisisWatch(CrisisRules rules, Publishers publishers) {
        this.rules = rules;
        this.publishers = publishers;
        this.feed = new Feed(rules);
    }

    /** Takes the next day and tells its state. */
    CrisisState next(CrisisDay day) {
        feed.add(day);
        if (!feed.covered(day)) {
            return gap();
        }
        if (crisis.isPresent()) {
            goOn(crisis.get(), day);
            return state();
        }
        List<CrisisDay> past = feed.past(rules.baselineDays(), this::usual);
        if (past.size() < rules.historyDays()) {
            return new Unknown("only " + past.size() + " covered days without crisis lie before, " + rules.historyDays()
                    + " are needed");
        }
        lookForOnset(Baseline.of(past, rules), day);
        return state();
    }

    private CrisisState state() {
        return crisis.<CrisisState>map(open -> new InCrisis(open.onset())).orElseGet(Calm::new);
    }

    /** The state of a day that no source covers. */
    CrisisState gap() {
        return new Unknown("no source covers this day"
                + crisis.map(open -> "; in crisis since " + open.onset() + " on the last day that is covered")
                        .orElse(""));
    }

    /** Days of crises say nothing of what is usual. */
    private boolean usual(LocalDate day) {
        for (SpellUnderWay one : crises) {
            if (one.holds(day)) {
                return false;
            }
        }
        return true;
    }

    /** What is usual stays, while a crisis lasts, what it was when the crisis was recognized. */
    private void goOn(SpellUnderWay open, CrisisDay day) {
        if (open.goOn(day, rules)) {
            crisis = Optional.empty();
        }
    }

    private void lookForOnset(Baseline baseline, CrisisDay day) {
        deviations.put(day.day(), baseline.z(day));
        List<CrisisDay> window = feed.window(rules.windowDays()).stream()
                .filter(one -> usual(one.day()))
                .toList();
        List<CrisisDay> elevated =
                window.stream().filter(one -> deviation(one) >= rules.zOn()).toList();
        if (elevated.size() < rules.elevatedDays()) {
            spike.ifPresent(before -> before.fade(day.day()));
            spike = Optional.empty();
            return;
        }
        if (deviation(day) < rules.zOn()) {
            spike.ifPresent(before -> before.see(day, deviation(day), rules));
            return;
        }
        List<Reporter> reporters = reporters(elevated);
        List<Finding> findings = new Conditions(rules, baseline).of(window, elevated, reporters);
        SpellUnderWay found = new SpellUnderWay(day.day(), baseline, findings, reporters);
        elevated.forEach(one -> found.see(one, deviation(one), rules));
        settle(found, day);
    }

    private double deviation(CrisisDay day) {
        return deviations.getOrDefault(day.day(), Double.NEGATIVE_INFINITY);
    }

    private void settle(SpellUnderWay found, CrisisDay day) {
        if (found.crisis()) {
            spike.ifPresent(near::remove);
            spike = Optional.empty();
            crisis = Optional.of(found);
            crises.add(found);
            return;
        }
        if (spike.isPresent() && !found.lacksLessThan(spike.get())) {
            spike.get().see(day, deviation(day), rules);
            return;
        }
        spike.ifPresent(before -> {
            found.beginWith(before);
            near.remove(before);
        });
        spike = Optional.of(found);
        near.add(found);
    }

    private List<Reporter> reporters(List<CrisisDay> days) {
        return days.stream()
                .map(CrisisDay::sources)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .map(name -> Reporter.of(name, publishers))
                .toList();
    }

    List<Spell> crises() {
        return crises.stream().map(SpellUnderWay::spell).toList();
    }

    List<Spell> near() {
        return near.stream().map(SpellUnderWay::spell).toList();
    }
}
