package org.entente.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.CaseView;
import org.entente.app.text.Texts;
import org.entente.app.web.DataModel.Share;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.Table;
import org.entente.export.Tables;
import org.entente.incident.IncidentFilter;
import org.entente.incident.Layer;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Mismatch;
import org.entente.ingest.SetAside;
import org.entente.provenance.Evidence;
import org.entente.series.Coverage;
import org.entente.series.Window;

/** What was read, what was set aside and why, what is missing, and which days are covered. */
final class DataPage implements Page {
    private static final int SHOWN = 200;
    private static final int GAPS_SHOWN = 50;

    private final Desk desk;

    DataPage(Desk desk) {
        this.desk = desk;
    }

    /** What the page shows. */
    @Override
    public DataModel model(Map<String, List<String>> given) {
        new Parameters(given, List.of());
        CaseView view = desk.view();
        List<Window> gaps = coverage().gaps();
        return new DataModel(
                Frame.of(desk, Texts.text("data.title"), Section.DATA, Optional.of(foot())),
                view.advice(desk.pair()),
                sums(view.files()),
                view.files(),
                missing(),
                setAside(SHOWN),
                mismatches().stream().limit(SHOWN).toList(),
                mismatches().size(),
                view.ladder(),
                layers(),
                covered(),
                view.machine() ? longest(gaps) : List.of(),
                gaps.size());
    }

    private Coverage coverage() {
        return desk.observatory().coverage(desk.view().window()).coverage();
    }

    private static List<Window> longest(List<Window> gaps) {
        return gaps.stream()
                .sorted(Comparator.comparingLong(Window::days).reversed())
                .limit(GAPS_SHOWN)
                .sorted(Comparator.comparing(Window::from))
                .toList();
    }

    /**
     * One sum for each evidence that was read and each kind of record: curated and machine records are never added up, nor
     * events and mentions.
     */
    private static List<LoadReport> sums(List<LoadReport> files) {
        return Stream.of(Evidence.values())
                .flatMap(evidence -> files.stream()
                        .filter(file -> file.evidence().equals(evidence.word()))
                        .collect(Collectors.groupingBy(LoadReport::holds, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream())
                .map(DataPage::sum)
                .toList();
    }

    private static LoadReport sum(List<LoadReport> files) {
        return new LoadReport(
                Texts.text("data.files.all"),
                files.getFirst().adapter(),
                files.getFirst().evidence(),
                files.getFirst().holds(),
                files.stream().mapToLong(LoadReport::records).sum(),
                files.stream().mapToLong(LoadReport::accepted).sum(),
                files.stream().mapToLong(LoadReport::setAside).sum());
    }

    private List<Mismatch> mismatches() {
        return desk.observatory().manifest().mismatches();
    }

    private List<SetAside> setAside(int atMost) {
        return desk.observatory().manifest().setAside(atMost);
    }

    private List<String> missing() {
        return desk.view().absent().stream().map(desk.view()::absence).toList();
    }

    private List<Share> layers() {
        List<Share> shares = new ArrayList<>();
        for (Evidence evidence : Evidence.values()) {
            if (desk.view().count(evidence) == 0) {
                continue;
            }
            for (Layer layer : Layer.values()) {
                IncidentFilter filter = new IncidentFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(layer),
                        Optional.of(evidence));
                shares.add(new Share(
                        evidence.word(),
                        layer.label(),
                        desk.observatory().incidents().count(filter)));
            }
        }
        return shares;
    }

    private List<String> covered() {
        CaseView view = desk.view();
        List<String> lines = new ArrayList<>();
        if (view.curated()) {
            lines.add(Texts.text("common.curated-covers-nothing"));
        }
        if (view.machine()) {
            Coverage coverage = coverage();
            long covered = coverage.covered(view.window());
            Window days = view.window();
            lines.add(coverage.before()
                    .map(before -> Texts.text("data.coverage.machine-from", covered, days.days(), days, before))
                    .orElseGet(() -> Texts.text("data.coverage.machine", covered, days.days(), days)));
        } else {
            lines.add(Texts.text("common.no-machine-source"));
        }
        return lines;
    }

    private Frame.Foot foot() {
        Export export = export();
        return Frame.Foot.of(export.citation(), "/data", export.tables());
    }

    private Citing citing() {
        return desk.cite("data read", List.of(), Optional.empty(), "/data", _ -> true);
    }

    /** How the page is cited. */
    @Override
    public Citing citing(Map<String, List<String>> query) {
        new Parameters(query, List.of(Parameter.TABLE));
        return citing();
    }

    /** The same to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        new Parameters(given, List.of(Parameter.TABLE));
        return export();
    }

    private Export export() {
        CaseView view = desk.view();
        List<Window> gaps = view.machine() ? coverage().gaps() : List.of();
        Map<String, Long> figures = new LinkedHashMap<>();
        for (LoadReport sum : sums(view.files())) {
            String what = sum.evidence() + (sum.holds().equals("event") ? "" : "_" + sum.holds());
            figures.put(what + "_records", sum.records());
            figures.put(what + "_accepted", sum.accepted());
            figures.put(what + "_set_aside", sum.setAside());
        }
        List<Table<?>> tables = List.of(
                Tables.files(view.files()),
                Tables.setAside(setAside(SHOWN)),
                Tables.mismatches(mismatches()),
                Tables.ladder(view.ladder()),
                Tables.gaps(gaps));
        return new Export(citing(), covered(), figures, tables);
    }
}
