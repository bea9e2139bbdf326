package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.evaluation.PetrarchRecords;
import org.entente.evaluation.PetrarchScores;
import org.entente.petrarch.Dictionaries;
import org.entente.petrarch.PetrarchEvent;
import org.entente.petrarch.SentenceCoder;
import tools.jackson.databind.json.JsonMapper;

/** Scores events coded with a user's dictionaries. */
final class PetrarchEval {
    private final Console console;

    PetrarchEval(Console console) {
        this.console = console;
    }

    void run(Path folder, Path records, Optional<Path> predictions) {
        Dictionaries dictionaries = Dictionaries.read(folder);
        dictionaries.setAside().forEach(aside -> console.print("set aside: " + aside));
        dictionaries.counts().forEach((what, count) -> console.print("%s: %d", what, count));
        List<PetrarchScores.Answer> answers = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (PetrarchRecords.Sentence sentence : PetrarchRecords.read(records)) {
            Set<PetrarchEvent> events = events(dictionaries.coder(sentence.settings()), sentence);
            answers.add(new PetrarchScores.Answer(sentence.events(), events));
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", sentence.id());
            line.put("events", events);
            lines.add(JsonMapper.shared().writeValueAsString(line));
        }
        predictions.ifPresent(out -> write(out, lines));
        console.print(json(PetrarchScores.of(answers)));
    }

    /** A record without a tree is read from its text; one whose tree cannot be read has no events. */
    private Set<PetrarchEvent> events(SentenceCoder coder, PetrarchRecords.Sentence sentence) {
        if (sentence.parse().isEmpty()) {
            return coder.codeText(sentence.text(), sentence.day());
        }
        Optional<Set<PetrarchEvent>> events = coder.codeTree(sentence.parse(), sentence.day());
        if (events.isEmpty()) {
            console.print("no tree: %s: every ( of a tree has its )", sentence.id());
        }
        return events.orElse(Set.of());
    }

    private static String json(PetrarchScores scores) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("n", scores.n());
        fields.put("exact", scores.exact());
        fields.put("events_tp", scores.truePositives());
        fields.put("events_fp", scores.falsePositives());
        fields.put("events_fn", scores.falseNegatives());
        return JsonMapper.shared().writeValueAsString(fields);
    }

    private static void write(Path out, List<String> lines) {
        try {
            Files.write(out, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
