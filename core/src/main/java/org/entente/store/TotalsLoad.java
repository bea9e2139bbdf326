package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.actor.ActorSpell;
import org.entente.fetch.Exposure;
import org.entente.fetch.FetchException;
import org.entente.fetch.Manifest;
import org.entente.fetch.SlotRecord;
import org.entente.ingest.BrokenFileException;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Progress;
import org.entente.ingest.SourceFile;
import org.entente.ingest.gdelt.FetchedTotals;
import org.jdbi.v3.core.Handle;

/** Reads what a fetch wrote beside its rows: totals of a day, or which slots were held. Runs inside the caller's transaction. */
final class TotalsLoad {
    /** How these files are called in reports: neither curated nor machine, as their lines are no events. */
    private static final String EVIDENCE = "totals";

    private final Handle handle;
    private final SourceFile file;
    private final Progress progress;
    private final int fileId;

    TotalsLoad(Handle handle, SourceFile file, Progress progress) {
        this.handle = handle;
        this.file = file;
        this.progress = progress;
        this.fileId = TableLoad.nextFileId(handle);
    }

    /** @param words CAMEO country codes with what they mean when */
    LoadReport run(Map<String, List<ActorSpell>> words) {
        String name = file.state().name();
        progress.advanced(name, 0, file.state().bytes());
        try {
            long accepted = FetchedTotals.isManifest(file.path()) ? slots() : exposure(words);
            LoadReport report =
                    TableLoad.report(handle, fileId, file, FetchedTotals.label(), EVIDENCE, "total", accepted);
            progress.advanced(name, file.state().bytes(), file.state().bytes());
            return report;
        } catch (FetchException e) {
            throw new BrokenFileException(String.valueOf(e.getMessage()));
        }
    }

    private long slots() {
        List<SlotRecord> slots = Manifest.read(file.path().resolveSibling("")).list();
        String text = slots.stream()
                .map(slot -> slot.slot().name() + " " + slot.state().word())
                .collect(Collectors.joining(","));
        handle.execute("""
                INSERT INTO slot
                SELECT ?, strptime(split_part(word, ' ', 1), '%Y%m%d%H%M%S'), split_part(word, ' ', 2)
                FROM (SELECT unnest(string_split(?, ',')) AS word) WHERE word <> '' ORDER BY ALL""", fileId, text);
        return slots.size();
    }

    /** Two codes of one state are added up; a code that nobody knows is set aside; regions and territories are no states. */
    private long exposure(Map<String, List<ActorSpell>> words) {
        Exposure.OfDay told = Exposure.OfDay.read(file.path());
        Map<String, Long> states = new TreeMap<>();
        long accepted = 0;
        for (Map.Entry<String, Long> country : told.exposure().byCountry().entrySet()) {
            Optional<Actor> actor = actor(words.getOrDefault(country.getKey(), List.of()), told.day());
            actor.flatMap(Actor::state).ifPresent(state -> states.merge(state, country.getValue(), Long::sum));
            accepted += actor.isPresent() ? 1 : 0;
            if (actor.isEmpty()) {
                setAside(country.getKey());
            }
        }
        insert(told, states);
        return accepted;
    }

    private static Optional<Actor> actor(List<ActorSpell> spells, LocalDate day) {
        return spells.stream()
                .filter(spell -> !day.isBefore(spell.from()) && !day.isAfter(spell.to()))
                .map(ActorSpell::actor)
                .findFirst();
    }

    private void insert(Exposure.OfDay told, Map<String, Long> states) {
        List<String> lines = new ArrayList<>(List.of(" " + told.exposure().total()));
        states.forEach((state, rows) -> lines.add(state + " " + rows));
        handle.execute("""
                INSERT INTO exposure
                SELECT ?, ?::DATE, ?::DATE, nullif(split_part(line, ' ', 1), ''), split_part(line, ' ', 2)::BIGINT
                FROM (SELECT unnest(string_split(?, ',')) AS line)""", fileId, told.day(), told.day(), String.join(",", lines));
    }

    private void setAside(String code) {
        handle.execute(
                "INSERT INTO set_aside VALUES (?, NULL, NULL, 'country', ?,"
                        + " 'no state is known by this on that day', 'mend it, or tell us what it means', NULL)",
                fileId,
                code);
    }
}
