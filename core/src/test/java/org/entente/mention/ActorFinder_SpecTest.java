package org.entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences and the mentions in them, as a text file that a reader of news can judge. */
class ActorFinder_SpecTest {
    private static final ActorFinder FINDER = new ActorFinder();

    private record Case(LocalDate day, String sentence, List<String> mentions, boolean first) {}

    @TestFactory
    Stream<DynamicTest> findsWhatTheSpecSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        DocumentActors document = FINDER.document(LocalDate.EPOCH);
        for (Case one : cases()) {
            document = one.first() ? FINDER.document(one.day()) : document;
            List<String> found = document.read(one.sentence()).stream()
                    .map(mention -> show(mention, one.sentence()))
                    .toList();
            tests.add(DynamicTest.dynamicTest(
                    one.sentence(), () -> assertThat(found).containsExactlyInAnyOrderElementsOf(one.mentions())));
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    private static String show(Mention mention, String sentence) {
        return mention.in(sentence) + " = " + mention.kind() + " "
                + mention.actor().code()
                + mention.person().map(person -> " " + person).orElse("");
    }

    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        boolean first = true;
        for (String line : lines()) {
            if (line.startsWith("===")) {
                first = true;
            } else if (line.startsWith("  ")) {
                cases.getLast().mentions().add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                List<String> parts = List.of(line.split(" \\| ", 2));
                cases.add(new Case(LocalDate.parse(parts.getFirst()), parts.getLast(), new ArrayList<>(), first));
                first = false;
            }
        }
        return cases;
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(ActorFinder_SpecTest.class.getResourceAsStream("mentions.spec"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
