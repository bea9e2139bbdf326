package org.entente.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorDirectory;
import org.entente.stake.DatedSeries;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * What the readers of the record's sections share: where mistakes go, which two states there are, and how ids, sides and
 * claimants are read.
 */
final class RecordDesk {
    private static final List<String> CLAIMANTS = List.of("both", "third-party");

    private final Path folder;
    private final ActorDirectory directory;
    private final Mistakes mistakes;
    private final List<String> sides;
    private final Optional<LocalDate> day;
    private final Map<String, Optional<SeriesFile>> files = new HashMap<>();

    /**
     * @param sides keys of the two states; empty when they could not be read, which is a mistake already
     * @param day the day on which names of actors count; any day when it could not be read
     */
    RecordDesk(Path folder, ActorDirectory directory, Mistakes mistakes, List<String> sides, Optional<LocalDate> day) {
        this.folder = folder;
        this.directory = directory;
        this.mistakes = mistakes;
        this.sides = List.copyOf(sides);
        this.day = day;
    }

    void add(Node node, String message) {
        mistakes.add(node, message);
    }

    /** A key that no other item of its section has. */
    Optional<String> id(Section section, String noun, String example, Set<String> seen) {
        Optional<String> id = section.requiredKey("id", example);
        id.filter(key -> !seen.add(key))
                .ifPresent(key -> mistakes.add(
                        section.at("id"), "the " + noun + " \"" + key + "\" stands twice; ids must differ"));
        return id;
    }

    /** One of the two states. */
    Optional<String> side(Section section, String key) {
        return sides.isEmpty() ? section.text(key) : section.oneOf(key, sides, sides.getFirst());
    }

    /** An actor, {@code both} or {@code third-party}. */
    Optional<String> claimant(Section section, String key) {
        Optional<String> written = section.requiredText(key, "third-party");
        if (written.filter(word -> !CLAIMANTS.contains(word) && !isActor(word)).isPresent()) {
            mistakes.add(
                    section.at(key),
                    "nobody is known as \"" + written.get()
                            + "\"; write an actor such as \"TUR HOS\", both, or third-party");
            return Optional.empty();
        }
        return written;
    }

    private boolean isActor(String word) {
        return day.map(known -> directory.find(word, known).isPresent())
                .orElseGet(() -> !directory.listSpells(word).isEmpty());
    }

    /** The file of series that a section names under "read". */
    Optional<SeriesFile> file(Section section, String example) {
        Optional<String> name = section.requiredText("read", example);
        return name.flatMap(read -> files.computeIfAbsent(read, _ -> open(section, read)));
    }

    private Optional<SeriesFile> open(Section section, String read) {
        return SeriesFile.open(folder, read, section.at("read"), mistakes);
    }

    /** The series of a file that a node names. */
    Optional<DatedSeries> series(SeriesFile file, ScalarNode name) {
        return file.find(name, mistakes);
    }
}
