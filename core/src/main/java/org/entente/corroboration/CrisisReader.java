package org.entente.corroboration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.actor.ActorDirectory;
import org.entente.actor.State;
import org.entente.event.EventType;
import org.entente.situation.WrittenDates;

/**
 * Reads ICB's actor level. Each row whose two states are known gives the beginning of that state's crisis; the latest
 * termination of a pair within a crisis gives its end.
 */
final class CrisisReader implements ReportReader {
    private static final Set<EventType> ENDINGS =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.CONCEDE, EventType.RETREAT);

    private final ActorDirectory directory;

    CrisisReader(ActorDirectory directory) {
        this.directory = directory;
    }

    /** One row: a crisis as one state saw it. */
    private record Row(
            String number,
            String crisis,
            String actor,
            String other,
            LocalDate began,
            Optional<LocalDate> ended,
            String trigger) {
        String pair() {
            return number + " " + (actor.compareTo(other) < 0 ? actor + "-" + other : other + "-" + actor);
        }
    }

    @Override
    public void read(ReferenceFile file, Consumer<Report> reports) {
        List<Row> rows = new ArrayList<>();
        file.rows(record -> row(record).ifPresent(rows::add));
        rows.forEach(row -> reports.accept(beginning(row)));
        Map<String, Row> last = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.ended().isPresent())
                .forEach(row -> last.merge(row.pair(), row, CrisisReader::later));
        last.values().forEach(row -> ending(row).ifPresent(reports));
    }

    private static Row later(Row one, Row other) {
        return one.ended().orElse(LocalDate.MIN).isBefore(other.ended().orElse(LocalDate.MIN)) ? other : one;
    }

    private Optional<Row> row(NamedCsvRecord record) {
        Optional<LocalDate> began = day(ReferenceFile.cell(record, "trigger_date"));
        if (began.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> actor = state(ReferenceFile.cell(record, "actorname"), began.get());
        Optional<String> other = state(ReferenceFile.cell(record, "triggername"), began.get())
                .or(() -> state(ReferenceFile.cell(record, "threatname"), began.get()));
        return actor.flatMap(one -> other.filter(state -> !state.equals(one))
                .map(state -> new Row(
                        ReferenceFile.cell(record, "crisno"),
                        ReferenceFile.cell(record, "crisname"),
                        one,
                        state,
                        began.get(),
                        day(ReferenceFile.cell(record, "termination_date")),
                        ReferenceFile.cell(record, "trigger"))));
    }

    private Optional<String> state(String name, LocalDate day) {
        return directory.states().findByName(name, day).map(State::code);
    }

    private static Optional<LocalDate> day(String cell) {
        return WrittenDates.in(cell).stream()
                .filter(date -> date.year().isPresent())
                .findFirst()
                .flatMap(date -> date.first(date.year().getAsInt()));
    }

    private static Report beginning(Row row) {
        return new Report.CrisisTurn(
                row.number() + " " + row.actor(),
                Report.on(row.began()),
                row.crisis() + ": begins for " + row.actor() + ", set off by " + row.other(),
                true,
                row.actor(),
                row.other(),
                types(row.trigger()),
                Text.of(row.crisis()));
    }

    private static Optional<Report> ending(Row row) {
        return row.ended()
                .map(day -> new Report.CrisisTurn(
                        row.number() + " " + row.actor(),
                        Report.on(day),
                        row.crisis() + ": ends for " + row.actor(),
                        false,
                        row.actor(),
                        row.other(),
                        ENDINGS,
                        Text.of(row.crisis())));
    }

    /** The incident types that ICB's kinds of trigger can be. */
    private static Set<EventType> types(String trigger) {
        return switch (trigger.toLowerCase(Locale.ROOT)) {
            case "violent act" -> Set.of(EventType.ASSAULT);
            case "non-violent military act" -> Set.of(EventType.MOBILIZE, EventType.COERCE);
            case "verbal act" -> Set.of(EventType.THREATEN, EventType.ACCUSE);
            case "political act" -> Set.of(EventType.SANCTION, EventType.REJECT, EventType.THREATEN);
            case "economic act" -> Set.of(EventType.SANCTION);
            case "other non-violent act" -> Set.of(EventType.COERCE, EventType.MOBILIZE);
            default -> Set.of();
        };
    }
}
