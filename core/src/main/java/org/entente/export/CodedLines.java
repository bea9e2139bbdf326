package org.entente.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.coding.CodedEvent;
import org.entente.document.Document;
import org.entente.event.EventVocabulary;
import org.entente.situation.EventDay;
import org.entente.situation.EventPlace;
import org.entente.situation.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes coded events, one a line. */
public final class CodedLines {
    private static final String NAMES = "id date source target type mode cameo quad status claimant confidence"
            + " day last_day day_told place place_country latitude longitude place_told"
            + " part sentence start end source_start source_end target_start target_end trigger_start trigger_end"
            + " publisher url";

    private static final String THEIRS = " source_code target_code event_code issues";
    private static final String EXPLAINED = " source_text target_text trigger_text text rule";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.BASIC_ISO_DATE;
    private static final double PLACES = 1e3;

    private final Format format;
    private final boolean explain;
    private final boolean theirs;
    private final EventVocabulary vocabulary;

    /** How lines are written. */
    public enum Format {
        /** One JSON object a line. */
        JSONL,
        /** RFC 4180 with a header. */
        CSV,
        /** The columns of PETRARCH, separated by tabs: date, source, target, CAMEO code, issues, id, url, publisher. */
        PETRARCH
    }

    /**
     * Lines of one format.
     *
     * @param explain adds the sentence, the words that were taken for actors and act, and what decided
     * @param theirs adds what the user's dictionaries say; PETRARCH's columns hold it anyway, where there is any
     */
    public CodedLines(Format format, boolean explain, boolean theirs, EventVocabulary vocabulary) {
        this.format = format;
        this.explain = explain;
        this.theirs = theirs;
        this.vocabulary = vocabulary;
    }

    /** The line before the first one; empty where a format has none. */
    public Optional<String> header() {
        return switch (format) {
            case JSONL, PETRARCH -> Optional.empty();
            case CSV -> Optional.of(csv(names()));
        };
    }

    /** The names of the columns, in order; of JSON, of its fields. */
    public List<String> names() {
        return List.of((NAMES + (theirs ? THEIRS : "") + (explain ? EXPLAINED : "")).split(" ", -1));
    }

    /** The line of an event. */
    public String line(Document document, CodedEvent event) {
        return switch (format) {
            case JSONL -> JSON.writeValueAsString(fields(document, event));
            case CSV ->
                csv(fields(document, event).values().stream()
                        .map(value -> Objects.toString(value, ""))
                        .toList());
            case PETRARCH -> petrarch(document, event);
        };
    }

    private static String csv(Collection<String> cells) {
        StringWriter line = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.PLATFORM).build(line)) {
            csv.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString().stripTrailing();
    }

    private Map<String, @Nullable Object> fields(Document document, CodedEvent event) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", document.id());
        fields.put("date", document.date().toString());
        fields.put("source", event.source().code());
        fields.put("target", event.target().code());
        fields.put("type", event.what().type().name());
        fields.put("mode", event.what().mode().orElse(null));
        fields.put("cameo", vocabulary.cameo(event.what()));
        fields.put("quad", vocabulary.quad(event.what().type()).number());
        fields.put("status", event.status().word());
        fields.put("claimant", event.claimant().map(Actor::code).orElse(null));
        fields.put("confidence", Math.round(event.confidence() * PLACES) / PLACES);
        when(fields, event.when());
        where(fields, event.where());
        spans(fields, event);
        fields.put("publisher", document.publisher().orElse(null));
        fields.put("url", document.url().orElse(null));
        if (theirs) {
            fields.put("source_code", event.codes().source().orElse(null));
            fields.put("target_code", event.codes().target().orElse(null));
            fields.put("event_code", event.codes().event().orElse(null));
            fields.put("issues", event.codes().issues().isEmpty() ? null : issues(event));
        }
        if (explain) {
            explain(fields, event);
        }
        return fields;
    }

    private static void when(Map<String, @Nullable Object> fields, EventDay when) {
        fields.put("day", when.days().from().toString());
        fields.put("last_day", when.days().to().toString());
        fields.put(
                "day_told",
                switch (when) {
                    case EventDay.OnDay _ -> "day";
                    case EventDay.Within within -> within.precision().name().toLowerCase(Locale.ROOT);
                    case EventDay.Assumed _ -> "assumed";
                });
    }

    private static void where(Map<String, @Nullable Object> fields, EventPlace where) {
        switch (where) {
            case EventPlace.Named named -> where(fields, named.place(), named.state(), "sentence");
            case EventPlace.FromDateline sent -> where(fields, sent.place(), sent.state(), "dateline");
            case EventPlace.Unknown _ ->
                List.of("place", "place_country", "latitude", "longitude", "place_told")
                        .forEach(name -> fields.put(name, null));
        }
    }

    private static void where(Map<String, @Nullable Object> fields, Place place, Optional<String> state, String told) {
        fields.put("place", place.name());
        fields.put("place_country", state.orElse(null));
        fields.put("latitude", place.point().map(Place.Point::latitude).orElse(null));
        fields.put("longitude", place.point().map(Place.Point::longitude).orElse(null));
        fields.put("place_told", told);
    }

    /** Characters are counted from 0 in the headline or the text, as the part says. */
    private static void spans(Map<String, @Nullable Object> fields, CodedEvent event) {
        int start = event.sentence().start();
        fields.put("part", event.sentence().part().name().toLowerCase(Locale.ROOT));
        fields.put("sentence", event.number());
        fields.put("start", start);
        fields.put("end", event.sentence().end());
        fields.put("source_start", start + event.sourceSpan().start());
        fields.put("source_end", start + event.sourceSpan().end());
        fields.put("target_start", start + event.targetSpan().start());
        fields.put("target_end", start + event.targetSpan().end());
        fields.put(
                "trigger_start",
                event.trigger().map(span -> start + span.start()).orElse(null));
        fields.put(
                "trigger_end", event.trigger().map(span -> start + span.end()).orElse(null));
    }

    private static void explain(Map<String, @Nullable Object> fields, CodedEvent event) {
        String text = event.sentence().text();
        fields.put("source_text", event.sourceSpan().in(text));
        fields.put("target_text", event.targetSpan().in(text));
        fields.put("trigger_text", event.trigger().map(span -> span.in(text)).orElse(null));
        fields.put("text", text);
        fields.put("rule", event.rule());
    }

    /** Each issue with how often it is named, as PETRARCH writes them: {@code ARMS_CONTROL,2;TRADE,1}. */
    private static String issues(CodedEvent event) {
        return event.codes().issues().entrySet().stream()
                .map(issue -> issue.getKey() + "," + issue.getValue())
                .collect(Collectors.joining(";"));
    }

    private String petrarch(Document document, CodedEvent event) {
        return String.join(
                "\t",
                DIGITS.format(document.date()),
                event.codes().source().orElseGet(() -> event.source().code().replace(" ", "")),
                event.codes().target().orElseGet(() -> event.target().code().replace(" ", "")),
                event.codes().event().orElseGet(() -> vocabulary.cameo(event.what())),
                issues(event),
                cell(document.id() + "_" + event.number()),
                cell(document.url().orElse("")),
                cell(document.publisher().orElse("")));
    }

    /** No tab and no line end stands within a column. */
    private static String cell(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
