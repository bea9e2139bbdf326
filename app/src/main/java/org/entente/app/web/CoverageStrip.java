package org.entente.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.app.text.Texts;
import org.entente.app.web.CoverageModel.Cell;
import org.entente.coverage.SourceCoverage;
import org.entente.coverage.SourceDay;
import org.entente.series.Covered;
import org.entente.series.Window;

/** The days of a month side by side, at the place of their number, so that months stand under each other like a calendar. */
final class CoverageStrip {
    private static final int DAY = 8;
    private static final double HEIGHT = 14;

    private final SourceCoverage source;

    CoverageStrip(SourceCoverage source) {
        this.source = source;
    }

    List<Cell> cells(Window month) {
        List<Cell> cells = new ArrayList<>();
        for (Covered covered : Covered.values()) {
            for (Window run : source.coverage().runs(month, covered)) {
                if (covered == Covered.PARTLY) {
                    run.from().datesUntil(run.to().plusDays(1)).forEach(day -> cells.add(part(day)));
                } else {
                    cells.add(cell(run, covered, HEIGHT, days(run) + ": " + covered.label()));
                }
            }
        }
        cells.sort(Comparator.comparingInt(Cell::x));
        return cells;
    }

    private Cell part(LocalDate day) {
        double filled = Math.round(source.coverage().share(day) * HEIGHT * 10) / 10.0;
        return cell(new Window(day, day), Covered.PARTLY, filled, said(day));
    }

    private static Cell cell(Window run, Covered covered, double filled, String label) {
        int x = (run.from().getDayOfMonth() - 1) * DAY;
        return new Cell(covered.name().toLowerCase(Locale.ROOT), x, (int) run.days() * DAY, filled, label);
    }

    /** A day that is partly covered, in words. */
    String said(LocalDate day) {
        String share = Math.round(source.coverage().share(day) * 100) + " %";
        return source.find(day)
                .flatMap(SourceDay::slots)
                .map(slots -> Texts.text("coverage.strip.slots", day, slots.held(), slots.all(), share))
                .orElseGet(() -> Texts.text("coverage.strip.traffic", day, share));
    }

    private static String days(Window run) {
        return run.days() == 1 ? run.from().toString() : run.toString();
    }
}
