package org.entente.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.stake.DatedSeries;
import org.entente.stake.Point;
import org.entente.stake.Stake;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the section {@code stakes}. */
final class StakeSection {
    private final RecordDesk desk;
    private final Set<String> ids = new HashSet<>();

    StakeSection(RecordDesk desk) {
        this.desk = desk;
    }

    Optional<Stake> read(Section section) {
        Optional<String> id = desk.id(section, "stake", "trade", ids);
        Optional<String> title = section.requiredText("title", "Trade in goods");
        Optional<SeriesFile> file = desk.file(section, "stakes.csv");
        List<ScalarNode> names = section.texts("series");
        if (names.isEmpty()) {
            desk.add(section.at("series"), "a stake lacks \"series\"; name one at least, for instance series: [trade]");
        }
        Set<String> sides = new HashSet<>();
        List<Stake.Dependence> dependence = section.sections("dependence", item -> dependence(item, file, sides));
        if (id.isEmpty() || title.isEmpty() || file.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Stake(
                id.get(),
                title.get(),
                names.stream()
                        .flatMap(name -> desk.series(file.get(), name).stream())
                        .toList(),
                dependence));
    }

    private Optional<Stake.Dependence> dependence(Section item, Optional<SeriesFile> file, Set<String> sides) {
        Optional<String> side = desk.side(item, "side");
        side.filter(key -> !sides.add(key))
                .ifPresent(key -> desk.add(item.at("side"), "the dependence of " + key + " stands twice; keep one"));
        Optional<DatedSeries> amount = series(item, "amount", "turkish-gas-from-russia", file);
        Optional<DatedSeries> total = series(item, "total", "turkish-gas", file);
        if (side.isEmpty() || amount.isEmpty() || total.isEmpty() || !sameUnit(item, amount.get(), total.get())) {
            return Optional.empty();
        }
        return Optional.of(new Stake.Dependence(side.get(), amount.get(), total.get()));
    }

    private Optional<DatedSeries> series(Section item, String key, String example, Optional<SeriesFile> file) {
        Optional<String> name = item.requiredText(key, example);
        return name.isPresent() && file.isPresent() && item.at(key) instanceof ScalarNode node
                ? desk.series(file.get(), node)
                : Optional.empty();
    }

    private boolean sameUnit(Section item, DatedSeries amount, DatedSeries total) {
        String one = unit(amount);
        String other = unit(total);
        if (!one.equals(other)) {
            desk.add(
                    item.at("total"),
                    "\"" + amount.name() + "\" is in " + one + " and \"" + total.name() + "\" in " + other
                            + "; a share needs one unit");
        }
        return one.equals(other);
    }

    private static String unit(DatedSeries series) {
        return series.points().stream().map(Point::unit).findFirst().orElse("");
    }
}
