package org.entente.casefile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.zone.Control;

/** Reads who controlled which place from when: a table with the columns place, controller, from and basis. */
final class ControlSection {
    private static final List<String> COLUMNS = List.of("place", "controller", "from", "basis");

    private final Path folder;
    private final ActorDirectory directory;
    private final Mistakes mistakes;
    private final Map<String, Long> lines = new HashMap<>();

    ControlSection(Path folder, ActorDirectory directory, Mistakes mistakes) {
        this.folder = folder;
        this.directory = directory;
        this.mistakes = mistakes;
    }

    Control read(Section top) {
        Optional<String> name = top.text("control");
        if (name.isEmpty()) {
            return Control.NONE;
        }
        Path file = folder.resolve(name.get());
        if (!Files.isRegularFile(file)) {
            mistakes.add(top.at("control"), "the file " + name.get() + " is not there");
            return Control.NONE;
        }
        return CaseText.read(file, name.get(), mistakes).map(this::table).orElse(Control.NONE);
    }

    private Control table(CaseText text) {
        if (text.hasOpenQuote(mistakes)) {
            return Control.NONE;
        }
        List<Control.Change> changes = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text.content())) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().equals(COLUMNS)) {
                    mistakes.add(
                            text.name(),
                            1,
                            1,
                            "the columns must be place,controller,from,basis, not "
                                    + String.join(",", row.getHeader()));
                    return Control.NONE;
                }
                change(text.name(), row).ifPresent(changes::add);
            }
        } catch (CsvParseException e) {
            mistakes.add(text.name(), 1, 1, "this is not a table: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Control(changes);
    }

    private Optional<Control.Change> change(String file, NamedCsvRecord row) {
        Optional<LocalDate> from = day(file, row);
        Optional<String> controller = from.flatMap(day -> controller(file, row, day));
        List<String> empty =
                COLUMNS.stream().filter(name -> field(row, name).isEmpty()).toList();
        if (!empty.isEmpty()) {
            mistake(file, row, "\"" + empty.getFirst() + "\" is empty; fill it or remove the row");
        }
        if (controller.isEmpty() || !empty.isEmpty()) {
            return Optional.empty();
        }
        Long before = lines.putIfAbsent(field(row, "place") + from.get(), row.getStartingLineNumber());
        if (before != null) {
            mistake(
                    file,
                    row,
                    field(row, "place") + " has another controller from " + from.get() + " in line " + before
                            + "; keep one");
            return Optional.empty();
        }
        return Optional.of(new Control.Change(field(row, "place"), controller.get(), from.get(), field(row, "basis")));
    }

    private Optional<LocalDate> day(String file, NamedCsvRecord row) {
        try {
            return Optional.of(LocalDate.parse(field(row, "from")));
        } catch (DateTimeException _) {
            if (!field(row, "from").isEmpty()) {
                mistake(file, row, "from must be a day such as 2020-03-05, not \"" + field(row, "from") + "\"");
            }
            return Optional.empty();
        }
    }

    private Optional<String> controller(String file, NamedCsvRecord row, LocalDate day) {
        String word = field(row, "controller");
        Optional<String> code = directory.find(word, day).map(Actor::code);
        if (code.isEmpty() && !word.isEmpty()) {
            mistake(file, row, "no state or organisation is known as \"" + word + "\" on " + day);
        }
        return code;
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("").strip();
    }

    private void mistake(String file, NamedCsvRecord row, String message) {
        mistakes.add(file, (int) row.getStartingLineNumber(), 1, message);
    }
}
