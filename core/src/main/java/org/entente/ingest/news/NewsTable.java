package org.entente.ingest.news;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.coding.CodedDocument;
import org.entente.coding.CodedEvent;
import org.entente.document.BadDocument;
import org.entente.document.Document;
import org.entente.situation.EventPlace;
import org.entente.situation.Place;

/** Writes the events of one file as a table, and beside it the documents that could not be used. */
final class NewsTable implements AutoCloseable {
    private static final List<String> SET_ASIDE = List.of("line", "reason", "remedy");

    /** So many bytes of a hash tell documents apart. */
    private static final int HASH_BYTES = 8;

    private final String file;
    private final CsvWriter events;
    private final CsvWriter setAside;

    /** @param file name of the file of documents */
    NewsTable(String file, Path events, Path setAside) throws IOException {
        this.file = file;
        this.events = CsvWriter.builder().build(Files.newBufferedWriter(events));
        this.setAside = CsvWriter.builder().build(Files.newBufferedWriter(setAside));
        this.events.writeRecord(NewsColumn.words());
        this.setAside.writeRecord(SET_ASIDE);
    }

    /** Adds what a document tells that happened. */
    void add(CodedDocument coded, long line) {
        List<CodedEvent> realised =
                coded.events().stream().filter(CodedEvent::isRealised).toList();
        if (realised.isEmpty()) {
            return;
        }
        Map<NewsColumn, String> shared = document(coded.document(), line);
        String key = hash(coded.document());
        for (CodedEvent event : realised) {
            Map<NewsColumn, String> cells = new EnumMap<>(shared);
            cells.put(NewsColumn.ID, key + "-" + act(event));
            event(event, cells);
            events.writeRecord(Stream.of(NewsColumn.values())
                    .map(column -> plain(cells.getOrDefault(column, "")))
                    .toList());
        }
    }

    void setAside(BadDocument bad) {
        setAside.writeRecord(String.valueOf(bad.line()), plain(bad.reason()), plain(bad.right()));
    }

    private Map<NewsColumn, String> document(Document document, long line) {
        Map<NewsColumn, String> cells = new EnumMap<>(NewsColumn.class);
        cells.put(NewsColumn.LINE, String.valueOf(line));
        cells.put(NewsColumn.PUBLISHED, document.date().toString());
        cells.put(NewsColumn.TITLE, document.title());
        document.publisher().ifPresent(name -> cells.put(NewsColumn.PUBLISHER, name));
        document.url().ifPresent(address -> cells.put(NewsColumn.URL, address));
        cells.put(NewsColumn.STORY, file + " " + document.id());
        return cells;
    }

    private static void event(CodedEvent event, Map<NewsColumn, String> cells) {
        cells.put(NewsColumn.DAY, event.when().days().from().toString());
        actor(event.source(), NewsColumn.SOURCE_STATE, NewsColumn.SOURCE_BODY, NewsColumn.SOURCE_ROLE, cells);
        actor(event.target(), NewsColumn.TARGET_STATE, NewsColumn.TARGET_BODY, NewsColumn.TARGET_ROLE, cells);
        event.sourceName().ifPresent(name -> cells.put(NewsColumn.SOURCE_NAME, name));
        event.targetName().ifPresent(name -> cells.put(NewsColumn.TARGET_NAME, name));
        cells.put(NewsColumn.TYPE, event.what().type().name());
        event.what().mode().ifPresent(mode -> cells.put(NewsColumn.MODE, mode));
        event.claimant().ifPresent(claimant -> cells.put(NewsColumn.CLAIMANT, claimant.code()));
        cells.put(NewsColumn.TEXT, event.sentence().text());
        if (event.where() instanceof EventPlace.Named named) {
            place(named.place(), named.state(), cells);
        }
    }

    /** Whom the coder counts an actor for: an organisation, else a state with a role. */
    private static void actor(
            Actor actor, NewsColumn state, NewsColumn body, NewsColumn role, Map<NewsColumn, String> cells) {
        if (actor.organization().isPresent()) {
            cells.put(body, actor.organization().get());
            return;
        }
        cells.put(state, actor.state().orElseThrow());
        actor.role().ifPresent(code -> cells.put(role, code));
    }

    /** What only a dateline names is where the report was sent from, and no place of the event. */
    private static void place(Place place, Optional<String> state, Map<NewsColumn, String> cells) {
        cells.put(NewsColumn.PLACE, place.name());
        cells.put(NewsColumn.PLACE_KIND, place.kind().name().toLowerCase(Locale.ROOT));
        state.ifPresent(code -> cells.put(NewsColumn.COUNTRY, code));
        place.point().ifPresent(point -> {
            cells.put(NewsColumn.LATITUDE, String.valueOf(point.latitude()));
            cells.put(NewsColumn.LONGITUDE, String.valueOf(point.longitude()));
        });
    }

    /** Names the act within its document: the sentence and who did what to whom. */
    private static String act(CodedEvent event) {
        return event.number() + "-" + code(event.source()) + "-" + code(event.target()) + "-"
                + event.what().type();
    }

    private static String code(Actor actor) {
        return actor.code().replace(' ', '.');
    }

    /** The same document has one hash in whichever file it lies. */
    private static String hash(Document document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.of(
                            document.url().orElse(""),
                            document.publisher().orElse(""),
                            document.date().toString(),
                            document.title(),
                            document.text())
                    .forEach(part -> digest.update((part + "\0").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A cell on one line. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    @Override
    public void close() throws IOException {
        try (setAside) {
            events.close();
        }
    }
}
