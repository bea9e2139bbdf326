package org.entente.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.zone.GeoJson;
import org.entente.zone.Zone;
import org.entente.zone.ZoneException;
import org.entente.zone.Zones;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the zones of a case. */
final class ZoneSection {
    /** A wider corridor or circle is no zone. */
    private static final double MOST_KM = 1000;

    private static final String BUFFER = "bufferKm";
    private static final String RADIUS = "radiusKm";

    private final Path folder;
    private final Mistakes mistakes;
    private final Set<String> ids = new HashSet<>();
    private final List<Zone> zones = new ArrayList<>();

    ZoneSection(Path folder, Mistakes mistakes) {
        this.folder = folder;
        this.mistakes = mistakes;
    }

    Zones read(Section top) {
        top.sections("zones", section -> {
            zone(section).ifPresent(zones::add);
            return Optional.empty();
        });
        return new Zones(zones);
    }

    /** The ids as written, those of zones with mistakes among them. */
    Set<String> ids() {
        return ids;
    }

    private Optional<Zone> zone(Section section) {
        Optional<String> id = section.requiredKey("id", "m4-corridor");
        Optional<String> title = section.text("title");
        List<String> names =
                section.texts("names").stream().map(ScalarNode::getValue).toList();
        boolean first = id.map(ids::add).orElse(true);
        if (!first) {
            mistakes.add(section.at("id"), "the zone \"" + id.orElse("") + "\" stands twice; ids must differ");
        }
        List<GeoJson.Kind> kinds = Arrays.stream(GeoJson.Kind.values())
                .filter(kind -> section.text(kind.word()).isPresent())
                .toList();
        OptionalDouble buffer = km(section, BUFFER);
        OptionalDouble radius = km(section, RADIUS);
        if (kinds.size() != 1) {
            mistakes.add(
                    section.at("id"),
                    "a zone is drawn as one of polygon, line and point, not as "
                            + (kinds.isEmpty()
                                    ? "none of them"
                                    : kinds.stream().map(GeoJson.Kind::word).collect(Collectors.joining(" and "))));
            return Optional.empty();
        }
        GeoJson.Kind kind = kinds.getFirst();
        boolean line = fits(section, kind, GeoJson.Kind.LINE, BUFFER);
        boolean point = fits(section, kind, GeoJson.Kind.POINT, RADIUS);
        if (!line || !point || !first || id.isEmpty()) {
            return Optional.empty();
        }
        double margin = buffer.orElse(radius.orElse(0));
        return shape(section, kind, margin, id.get(), title.orElse(id.get()), names);
    }

    private Optional<Zone> shape(
            Section section, GeoJson.Kind kind, double marginKm, String id, String title, List<String> names) {
        String name = section.text(kind.word()).orElseThrow();
        Path file = folder.resolve(name);
        try {
            return Optional.of(Zone.of(id, title, names, GeoJson.read(file, kind, marginKm)));
        } catch (ZoneException e) {
            mistakes.add(section.at(kind.word()), name + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    /** A margin belongs to one kind of zone, which needs it. */
    private boolean fits(Section section, GeoJson.Kind kind, GeoJson.Kind owner, String margin) {
        if (kind == owner && !section.has(margin)) {
            mistakes.add(
                    section.at(kind.word()),
                    "a zone drawn as a " + owner.word() + " needs \"" + margin + "\"; write for instance " + margin
                            + ": 6");
            return false;
        }
        if (kind != owner && section.has(margin)) {
            mistakes.add(
                    section.keyNode(margin),
                    margin + " belongs to a zone drawn as a " + owner.word() + ", and this one is drawn as a "
                            + kind.word() + "; remove it");
            return false;
        }
        return true;
    }

    private OptionalDouble km(Section section, String key) {
        Optional<String> text = section.text(key);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double km = Double.parseDouble(text.get());
            if (km > 0 && km <= MOST_KM) {
                return OptionalDouble.of(km);
            }
        } catch (NumberFormatException _) {
            // told below, as a number out of range is
        }
        mistakes.add(section.at(key), key + " must be kilometres above 0 and up to 1000, not \"" + text.get() + "\"");
        return OptionalDouble.empty();
    }
}
