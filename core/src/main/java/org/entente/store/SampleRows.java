package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.audit.Cell;
import org.entente.audit.Drawing;
import org.entente.audit.Item;
import org.entente.audit.Sample;
import org.entente.audit.SampleFrame;
import org.entente.audit.SampleKind;
import org.entente.audit.Stratum;
import org.entente.audit.Unit;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.incident.IncidentFilter;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.series.Window;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Samples between SQL and Java. */
final class SampleRows {
    private SampleRows() {}

    /** The source of an incident is that of the row which gives it its name. */
    static List<Unit> units(Handle handle, SampleFrame frame) {
        List<Object> parameters = new ArrayList<>();
        String where = IncidentRow.where(
                new IncidentFilter(
                        Optional.of(frame.window()),
                        Optional.empty(),
                        Optional.empty(),
                        frame.layer(),
                        frame.evidence()),
                parameters);
        return handle.select("""
                        SELECT i.incident_key AS unit, i.pair, i.quad, i.evidence, i.type, min(coalesce(f.source, f.name)) AS source
                        FROM (SELECT * FROM incident WHERE %s) i
                        JOIN incident_event x ON x.incident_key = i.incident_key AND x.step IS NULL
                        JOIN source_file f USING (file_id)
                        GROUP BY ALL ORDER BY unit""".formatted(where), parameters.toArray())
                .map((row, _) -> unit(row))
                .list();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getString("unit"),
                cell(row),
                Optional.ofNullable(row.getString("type")).map(EventType::valueOf));
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                Optional.ofNullable(row.getString("pair")),
                Optional.ofNullable(row.getString("quad")).map(Quad::valueOf),
                row.getString("source"),
                IncidentRow.evidence(row.getString("evidence")));
    }

    static List<Sample> list(Handle handle) {
        return handle.select("SELECT * FROM audit_sample ORDER BY length(sample), sample")
                .map((row, _) -> sample(handle, row))
                .list();
    }

    private static Sample sample(Handle handle, ResultSet row) throws SQLException {
        String id = row.getString("sample");
        SampleFrame frame = new SampleFrame(
                SampleKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("layer")).map(Layer::valueOf),
                Optional.ofNullable(row.getString("evidence")).map(IncidentRow::evidence),
                new Window(row.getObject("window_from", LocalDate.class), row.getObject("window_to", LocalDate.class)),
                row.getObject("as_of", LocalDate.class),
                row.getString("vintage"));
        return new Sample(
                id,
                frame,
                row.getObject("drawn_on", LocalDate.class),
                row.getString("drawn_by"),
                row.getLong("seed"),
                drawing(handle, id));
    }

    private static Drawing drawing(Handle handle, String id) {
        Map<Integer, SortedMap<Cell, Long>> cells = new TreeMap<>();
        handle.select("SELECT * FROM audit_cell WHERE sample = ?", id)
                .map((row, _) -> cells.computeIfAbsent(row.getInt("stratum"), _ -> new TreeMap<>())
                        .put(cell(row), row.getLong("population")))
                .list();
        Map<Integer, Integer> drawn = new TreeMap<>();
        handle.select("SELECT stratum, count(*)::INTEGER AS n FROM audit_item WHERE sample = ? GROUP BY ALL", id)
                .map((row, _) -> drawn.put(row.getInt("stratum"), row.getInt("n")))
                .list();
        Map<Integer, Stratum> strata = new TreeMap<>();
        cells.forEach((number, of) -> strata.put(number, new Stratum(number, of, drawn.getOrDefault(number, 0))));
        List<Item> items = handle.select("SELECT * FROM audit_item WHERE sample = ? ORDER BY number", id)
                .map((row, _) -> {
                    Stratum stratum = Optional.ofNullable(strata.get(row.getInt("stratum")))
                            .orElseThrow();
                    return new Item(
                            row.getInt("number"), unit(row), stratum.number(), stratum.weight(), row.getString("text"));
                })
                .list();
        return new Drawing(List.copyOf(strata.values()), items);
    }

    static void insert(Handle handle, Sample sample) {
        SampleFrame frame = sample.frame();
        handle.execute(
                "INSERT INTO audit_sample VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                sample.id(),
                frame.kind().name(),
                frame.layer().map(Layer::name).orElse(null),
                frame.evidence().map(Evidence::word).orElse(null),
                frame.window().from(),
                frame.window().to(),
                frame.asOf(),
                frame.vintage(),
                sample.drawnOn(),
                sample.drawnBy(),
                sample.seed());
        PreparedBatch cells = handle.prepareBatch("INSERT INTO audit_cell VALUES (?, ?, ?, ?, ?, ?, ?)");
        sample.strata()
                .forEach(stratum -> stratum.cells()
                        .forEach((cell, population) -> cells.add(
                                sample.id(),
                                stratum.number(),
                                cell.pair().orElse(null),
                                cell.quad().map(Quad::name).orElse(null),
                                cell.source(),
                                cell.evidence().word(),
                                population)));
        cells.execute();
        PreparedBatch items = handle.prepareBatch("INSERT INTO audit_item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        sample.items().forEach(item -> add(items, sample.id(), item));
        items.execute();
    }

    private static void add(PreparedBatch items, String sample, Item item) {
        Cell cell = item.unit().cell();
        items.add(
                sample,
                item.number(),
                item.unit().key(),
                item.stratum(),
                cell.pair().orElse(null),
                cell.quad().map(Quad::name).orElse(null),
                cell.source(),
                cell.evidence().word(),
                item.unit().type().map(EventType::name).orElse(null),
                item.text());
    }
}
