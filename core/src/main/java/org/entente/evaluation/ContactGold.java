package org.entente.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.CodeSystem;
import org.entente.actor.OfficeHolder;
import org.entente.actor.OfficeHolders;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.coding.CodingFileException;
import org.entente.contact.ContactKind;

/**
 * Right contacts by document: columns {@code id, counterpart, kind}, separated by tabs. A counterpart is a state's code, else its
 * English name or the name of one of its heads. A row with neither counterpart nor kind names a document that reports no contact.
 *
 * @param documents the contacts of each document that the file names
 * @param notes counterparts that are no state; they stay as they are and no answer can equal them
 */
public record ContactGold(Map<String, Set<ContactAnswer>> documents, List<String> notes) {
    private static final List<String> COLUMNS = List.of("id", "counterpart", "kind");

    /** Reads a file. @throws CodingFileException when a line is not as it must be */
    public static ContactGold read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> header =
                lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("\t", -1));
        if (!header.containsAll(COLUMNS)) {
            throw new CodingFileException(
                    file, 1, "the header must have the columns " + String.join(", ", COLUMNS) + ", separated by tabs");
        }
        Counterparts counterparts = new Counterparts();
        Map<String, Set<ContactAnswer>> documents = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                row(file, i + 1, header, lines.get(i).split("\t", -1), counterparts, documents);
            }
        }
        return new ContactGold(documents, counterparts.notes);
    }

    private static void row(
            Path file,
            int number,
            List<String> header,
            String[] cells,
            Counterparts counterparts,
            Map<String, Set<ContactAnswer>> documents) {
        if (cells.length != header.size()) {
            throw new CodingFileException(file, number, cells.length + " columns, the header has " + header.size());
        }
        String id = cells[header.indexOf("id")].strip();
        String counterpart = cells[header.indexOf("counterpart")].strip();
        String kind = cells[header.indexOf("kind")].strip();
        Set<ContactAnswer> contacts = documents.computeIfAbsent(id, _ -> new LinkedHashSet<>());
        if (counterpart.isEmpty() && kind.isEmpty()) {
            return;
        }
        ContactKind known = ContactKind.find(kind)
                .orElseThrow(() ->
                        new CodingFileException(file, number, "the kind must be meeting or call, is \"" + kind + "\""));
        contacts.add(new ContactAnswer(id, counterparts.code(counterpart, number), known));
    }

    /** Names of counterparts to codes of states. */
    private static final class Counterparts {
        private final States states = States.shipped();
        private final OfficeHolders holders = OfficeHolders.shipped();
        private final List<String> notes = new ArrayList<>();

        String code(String counterpart, int line) {
            if (!states.listByCode(CodeSystem.ISO3, counterpart).isEmpty()) {
                return counterpart;
            }
            Optional<String> code = states.listByName(counterpart).stream()
                    .map(State::code)
                    .reduce((_, last) -> last)
                    .or(() -> ofPerson(counterpart));
            if (code.isEmpty()) {
                notes.add("line " + line + ": no state has the code or name \"" + counterpart
                        + "\"; right would be a code such as TUR. It counts as missed");
            }
            return code.orElse(counterpart);
        }

        private Optional<String> ofPerson(String name) {
            return holders.listByName(name).stream()
                    .map(OfficeHolder::actor)
                    .flatMap(actor -> actor.state().stream())
                    .findFirst();
        }
    }
}
