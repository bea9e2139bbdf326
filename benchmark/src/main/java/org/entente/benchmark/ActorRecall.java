package org.entente.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.mention.ActorFinder;
import org.entente.mention.DocumentActors;
import org.entente.mention.Mention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How often the actors of coded events are among the actors found in the text, and how many sentences one thread reads
 * in a second of processor time. Argument: a file of JSON lines as {@code eval coding} reads them (id, date, text, events). Prints what was missed.
 */
public final class ActorRecall {
    private static final int PASSES = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ActorFinder finder = new ActorFinder();
    private int events;
    private int both;
    private int bothStrong;
    private int source;
    private int target;

    private ActorRecall() {}

    /** Reads the file, prints every miss, then the shares and the speed. */
    public static void main(String[] arguments) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            lines.add(json.readTree(line));
        }
        ActorRecall recall = new ActorRecall();
        lines.forEach(recall::count);
        recall.print();
        recall.time(lines);
    }

    private void count(JsonNode line) {
        String text = line.get("text").asString();
        Set<String> strong = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        List<String> shown = new ArrayList<>();
        for (Mention mention : read(line)) {
            String code =
                    mention.actor().organization().or(mention.actor()::state).orElse("");
            all.add(code);
            if (!mention.kind().isWeak()) {
                strong.add(code);
            }
            shown.add(mention.kind() + " " + mention.actor().code());
        }
        for (JsonNode event : line.get("events")) {
            String from = event.get("source").asString();
            String to = event.get("target").asString();
            events++;
            source += one(all.contains(from));
            target += one(all.contains(to));
            both += one(all.contains(from) && all.contains(to));
            bothStrong += one(strong.contains(from) && strong.contains(to));
            if (!all.contains(from) || !all.contains(to)) {
                System.out.println(line.get("id").asString() + " " + from + ">" + to + "  " + text + "  " + shown);
            }
        }
    }

    private static int one(boolean yes) {
        return yes ? 1 : 0;
    }

    private List<Mention> read(JsonNode line) {
        DocumentActors document =
                finder.document(LocalDate.parse(line.get("date").asString()));
        List<Mention> mentions = new ArrayList<>();
        for (String sentence : line.get("text").asString().split("(?<=[.!?\"])\\s+(?=[A-Z\"])|\n", -1)) {
            mentions.addAll(document.read(sentence));
        }
        return mentions;
    }

    private void print() {
        System.out.printf(
                "events %d source %.3f target %.3f both %.3f both strong %.3f%n",
                events,
                (double) source / events,
                (double) target / events,
                (double) both / events,
                (double) bothStrong / events);
    }

    private void time(List<JsonNode> lines) {
        List<String> sentences = new ArrayList<>();
        lines.forEach(
                line -> sentences.addAll(List.of(line.get("text").asString().split("(?<=[.])\\s+", -1))));
        LocalDate day = LocalDate.of(2016, 6, 1);
        for (int pass = 0; pass < PASSES; pass++) {
            long start = THREADS.getCurrentThreadCpuTime();
            long found = 0;
            for (String sentence : sentences) {
                found += finder.find(sentence, day).size();
            }
            double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
            if (pass == PASSES - 1) {
                System.out.printf(
                        "%d sentences, %d mentions, %.0f sentences a second of processor time%n",
                        sentences.size(), found, sentences.size() / seconds);
            }
        }
    }
}
