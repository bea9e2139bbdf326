package org.entente.onset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Covariates of a pair in a month, made of earlier months only. The months must be asked for in order: {@link #advance} takes the
 * next month in and never looks beyond it.
 *
 * <p>Blank counts are missing and add nothing; neither hostility levels nor numbers of disputes are looked at.
 */
final class PanelFeatures {
    /** Names in order, without those of the structure. */
    static final List<String> NAMES = List.of(
            "events of 12 months (ln)",
            "events of 3 months (ln)",
            "months with a row of 12 (ln)",
            "rise of 3 months against 12",
            "a dispute ever",
            "onsets before (faded)",
            "onsets of both states, 2 years (ln)",
            "onsets of both states, 10 years (ln)",
            "disputes of both states last month (ln)",
            "events of both states (ln)",
            "disputes with each other's partners (ln)",
            "capital distance (ln km)",
            "q1",
            "q2",
            "q3",
            "q4",
            "q5");

    private static final double PAIR_FADE = Math.pow(0.5, 1.0 / 60);
    private static final double SHORT_FADE = Math.pow(0.5, 1.0 / 24);
    private static final double LONG_FADE = Math.pow(0.5, 1.0 / 120);
    private static final int QUARTER = 3;
    private static final double FEW_EVENTS = 20;
    private static final double PARTNER_SCALE = 10;
    private static final int ONSET_SCALE = 4;

    private final Panel panel;
    private final double[] distances;
    private final Optional<PairCovariates> structure;
    private final double[] events12;
    private final double[] events3;
    private final int[] rows12;
    private final boolean[] ever;
    private final double[] onsets;
    private final double[] shortOnsets;
    private final double[] longOnsets;
    private final double[] disputes;
    private final double[] stateEvents;
    private final List<List<Integer>> foes = new ArrayList<>();
    private final double[][] traffic;
    private int month;

    /**
     * Structural covariates of a pair.
     *
     * <p>They are those known when a month begins.
     */
    interface PairCovariates {
        /** Names in order. */
        List<String> names();

        /** Values of a pair in a year. */
        double[] of(int pair, int year);
    }

    PanelFeatures(Panel panel, double[] distances, Optional<PairCovariates> structure) {
        this.panel = panel;
        this.distances = distances.clone();
        this.structure = structure;
        int pairs = panel.pairs().size();
        int states = panel.states().size();
        events12 = new double[pairs];
        events3 = new double[pairs];
        rows12 = new int[pairs];
        ever = new boolean[pairs];
        onsets = new double[pairs];
        shortOnsets = new double[states];
        longOnsets = new double[states];
        disputes = new double[states];
        stateEvents = new double[states];
        traffic = new double[states][states];
        for (int s = 0; s < states; s++) {
            foes.add(new ArrayList<>());
        }
    }

    /** Names of all covariates. */
    List<String> names() {
        List<String> names = new ArrayList<>(NAMES);
        structure.ifPresent(more -> names.addAll(more.names()));
        return names;
    }

    /** Takes the current month in; the next is then the one to be told. */
    void advance() {
        int t = month++;
        fade();
        for (int p = 0; p < panel.pairs().size(); p++) {
            window(p, t);
            dispute(p, t);
        }
    }

    private void fade() {
        java.util.Arrays.fill(disputes, 0);
        foes.forEach(List::clear);
        for (int s = 0; s < shortOnsets.length; s++) {
            shortOnsets[s] *= SHORT_FADE;
            longOnsets[s] *= LONG_FADE;
        }
    }

    private void window(int p, int t) {
        double change = panel.events(p, t) - (t >= Panel.YEAR ? panel.events(p, t - Panel.YEAR) : 0);
        events12[p] += change;
        events3[p] += panel.events(p, t) - (t >= QUARTER ? panel.events(p, t - QUARTER) : 0);
        rows12[p] += flag(panel.hasRow(p, t)) - (t >= Panel.YEAR ? flag(panel.hasRow(p, t - Panel.YEAR)) : 0);
        int a = panel.stateOfA(p);
        int b = panel.stateOfB(p);
        stateEvents[a] += change;
        stateEvents[b] += change;
        traffic[a][b] = events12[p];
        traffic[b][a] = events12[p];
    }

    private static double square(double v) {
        return v * v;
    }

    private static int flag(boolean set) {
        return set ? 1 : 0;
    }

    private void dispute(int p, int t) {
        int a = panel.stateOfA(p);
        int b = panel.stateOfB(p);
        onsets[p] *= PAIR_FADE;
        if (panel.begins(p, t)) {
            onsets[p]++;
            for (int s : new int[] {a, b}) {
                shortOnsets[s]++;
                longOnsets[s]++;
            }
        }
        if (panel.inConflict(p, t)) {
            ever[p] = true;
            disputes[a]++;
            disputes[b]++;
        }
        if (recently(p, t)) {
            foes.get(a).add(b);
            foes.get(b).add(a);
        }
    }

    private boolean recently(int p, int t) {
        for (int s = Math.max(0, t - QUARTER + 1); s <= t; s++) {
            if (panel.inConflict(p, s)) {
                return true;
            }
        }
        return false;
    }

    /** Events of the past twelve months. */
    double traffic(int p) {
        return events12[p];
    }

    /** The covariates of a pair for the month that comes next. */
    double[] of(int p) {
        int a = panel.stateOfA(p);
        int b = panel.stateOfB(p);
        double[] own = {
            Math.log1p(events12[p]),
            Math.log1p(events3[p]),
            Math.log1p(rows12[p]),
            Math.log1p(4 * events3[p]) - Math.log1p(events12[p]),
            flag(ever[p]),
            Math.log1p(ONSET_SCALE * onsets[p]),
            Math.log1p(shortOnsets[a]) + Math.log1p(shortOnsets[b]),
            Math.log1p(longOnsets[a]) + Math.log1p(longOnsets[b]),
            Math.log1p(disputes[a]) + Math.log1p(disputes[b]),
            Math.log1p(stateEvents[a]) + Math.log1p(stateEvents[b]),
            Math.log1p(PARTNER_SCALE * (partners(a, b) + partners(b, a))),
            distances[p],
            square(Math.log1p(events12[p])),
            square(Math.log1p(shortOnsets[a]) + Math.log1p(shortOnsets[b])),
            square(Math.log1p(stateEvents[a]) + Math.log1p(stateEvents[b])),
            Math.log1p(events12[p]) * (Math.log1p(shortOnsets[a]) + Math.log1p(shortOnsets[b])),
            Math.log1p(events12[p]) * distances[p]
        };
        return structure
                .map(more -> joined(own, more.of(p, DirectedMonth.year(panel.first() + month))))
                .orElse(own);
    }

    private static double[] joined(double[] own, double[] more) {
        double[] all = java.util.Arrays.copyOf(own, own.length + more.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return all;
    }

    /** How much of the other's traffic is with those that one is in dispute with. */
    private double partners(int one, int other) {
        double sum = 0;
        for (int foe : foes.get(one)) {
            sum += foe == other ? 0 : traffic[other][foe] / (stateEvents[other] + FEW_EVENTS);
        }
        return sum;
    }
}
