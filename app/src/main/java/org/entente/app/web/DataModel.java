package org.entente.app.web;

import java.util.List;
import java.util.Optional;
import org.entente.Advice;
import org.entente.incident.LadderStep;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Mismatch;
import org.entente.ingest.SetAside;
import org.entente.series.Window;

/**
 * The page of what was read and what became of it.
 *
 * @param frame what surrounds it
 * @param advice what to do when the case shows nothing
 * @param sums the figures of all files of one evidence and kind of record together
 * @param files the files
 * @param missing the sources for which no file is there, in words
 * @param setAside records that did not become events, the first of them
 * @param mismatches where accepted records differ from our tables, the first of them
 * @param allMismatches how many such lines there are
 * @param ladder the steps from events to incidents
 * @param layers how many incidents each layer has
 * @param coverage what is covered, in words
 * @param gaps the longest runs of days that no machine-coded source covers, earliest first
 * @param allGaps how many such runs there are
 */
public record DataModel(
        Frame frame,
        Optional<Advice> advice,
        List<LoadReport> sums,
        List<LoadReport> files,
        List<String> missing,
        List<SetAside> setAside,
        List<Mismatch> mismatches,
        int allMismatches,
        List<LadderStep> ladder,
        List<Share> layers,
        List<String> coverage,
        List<Window> gaps,
        int allGaps) {

    /** Copies the lists. */
    public DataModel {
        sums = List.copyOf(sums);
        files = List.copyOf(files);
        missing = List.copyOf(missing);
        setAside = List.copyOf(setAside);
        mismatches = List.copyOf(mismatches);
        ladder = List.copyOf(ladder);
        layers = List.copyOf(layers);
        coverage = List.copyOf(coverage);
        gaps = List.copyOf(gaps);
    }

    /** The incidents of one evidence and layer. */
    public record Share(String evidence, String layer, long incidents) {}
}
