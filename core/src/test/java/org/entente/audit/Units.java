package org.entente.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.series.Window;

/** Frames and samples for tests. */
final class Units {
    static final LocalDate DAY = LocalDate.of(2020, 3, 5);

    private Units() {}

    static Cell cell(String source, Quad quad) {
        return new Cell(Optional.of("RUS-TUR"), Optional.of(quad), source, Evidence.MACHINE);
    }

    /** So many units of one cell. */
    static List<Unit> of(Cell cell, int count) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            units.add(new Unit(cell.label() + " " + i, cell, Optional.of(EventType.ASSAULT)));
        }
        return units;
    }

    /** Cells of very different sizes. */
    static List<Unit> uneven() {
        List<Unit> units = new ArrayList<>();
        units.addAll(of(cell("gdelt", Quad.MATERIAL_CONFLICT), 700));
        units.addAll(of(cell("gdelt", Quad.VERBAL_CONFLICT), 210));
        units.addAll(of(cell("icews", Quad.VERBAL_COOPERATION), 41));
        units.addAll(of(cell("icews", Quad.MATERIAL_COOPERATION), 3));
        units.addAll(of(cell("icews", Quad.VERBAL_CONFLICT), 1));
        return units;
    }

    static Sample sample(List<Unit> units, int size, long seed) {
        SampleFrame frame = new SampleFrame(
                SampleKind.INCIDENTS, Optional.of(Layer.OWN), Optional.empty(), new Window(DAY, DAY), DAY, "v");
        return new Sample("s1", frame, DAY, "Ada", seed, Drawing.of(units, size, seed));
    }
}
