package org.entente.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.coding.CodingFileException;
import org.entente.petrarch.PetrarchEvent;
import org.entente.petrarch.Settings;

/**
 * PETRARCH's unit records: sentences with date, parse tree and the events that are right. A {@code Config} between records
 * sets an option for those below it.
 */
public final class PetrarchRecords {
    private final Path file;
    private final XMLStreamReader xml;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Set<PetrarchEvent> events = new LinkedHashSet<>();
    private Settings settings = Settings.DEFAULT;
    private String id = "";
    private String date = "";
    private String text = "";
    private String parse = "";

    private PetrarchRecords(Path file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /**
     * A record.
     *
     * @param id its id; the data that are known have some twice
     * @param day its date
     * @param text the sentence
     * @param parse its parse tree in Penn's brackets; empty when there is none
     * @param settings the options set above it
     * @param events the right events; none when there is nothing to code
     */
    public record Sentence(
            String id, LocalDate day, String text, String parse, Settings settings, Set<PetrarchEvent> events) {
        /** Keeps the order of the events. */
        public Sentence {
            events = Collections.unmodifiableSet(new LinkedHashSet<>(events));
        }
    }

    /** Reads a file. @throws CodingFileException when it is no XML or a date is none */
    public static List<Sentence> read(Path file) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(file)) {
            PetrarchRecords records = new PetrarchRecords(file, factory.createXMLStreamReader(in));
            records.readAll();
            return records.sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new CodingFileException(
                    file,
                    e.getLocation().getLineNumber(),
                    "records are XML: " + String.valueOf(e.getMessage()).replace('\n', ' '));
        }
    }

    private void readAll() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.getLocalName());
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("Sentence")) {
                sentences.add(new Sentence(id, day(), text, parse, settings, events));
            }
        }
    }

    private void start(String element) throws XMLStreamException {
        switch (element) {
            case "Sentence" -> {
                id = attribute("id");
                date = attribute("date");
                text = "";
                parse = "";
                events.clear();
            }
            case "Config" ->
                settings =
                        settings.with(attribute("option"), attribute("value")).orElse(settings);
            case "EventCoding" -> event();
            case "Text" -> text = xml.getElementText().strip().replaceAll("\\s+", " ");
            case "Parse" -> parse = xml.getElementText().strip();
            default -> {
                // Every other element tells PETRARCH how to run; there is nothing in it for us.
            }
        }
    }

    /** An element without codes says that there is no event. */
    private void event() {
        String code = attribute("eventcode");
        if (!code.isEmpty()) {
            events.add(new PetrarchEvent(attribute("sourcecode"), attribute("targetcode"), code));
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException _) {
            throw new CodingFileException(
                    file, xml.getLocation().getLineNumber(), "the date of " + id + " must be YYYYMMDD, is " + date);
        }
    }
}
