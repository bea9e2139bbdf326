package org.entente.casefile;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.stake.DatedSeries;
import org.entente.stake.Pressure;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the section {@code pressure}. */
final class PressureSection {
    private final RecordDesk desk;
    private final Set<String> ids = new HashSet<>();

    PressureSection(RecordDesk desk) {
        this.desk = desk;
    }

    Optional<Pressure> read(Section section) {
        Optional<String> id = desk.id(section, "pressure", "soldiers-killed", ids);
        Optional<String> title = section.requiredText("title", "Turkish soldiers killed in Idlib");
        Optional<String> on = desk.side(section, "on");
        Optional<Pressure.Kind> kind = section.oneOf("kind", Pressure.Kind.words(), Pressure.Kind.CASUALTIES.word())
                .flatMap(Pressure.Kind::find);
        Optional<SeriesFile> file = desk.file(section, "pressure.csv");
        Optional<String> name = section.requiredText("series", "soldiers-killed");
        if (id.isEmpty() || title.isEmpty() || on.isEmpty() || kind.isEmpty() || file.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Optional<DatedSeries> series =
                section.at("series") instanceof ScalarNode node ? desk.series(file.get(), node) : Optional.empty();
        return series.map(found -> new Pressure(id.get(), title.get(), on.get(), kind.get(), found));
    }
}
