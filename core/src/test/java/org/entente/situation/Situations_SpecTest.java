package org.entente.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences with the day and the place of an event, as a text file that a reader of news can judge. */
class Situations_SpecTest {
    private static final EventPlaces PLACES = new EventPlaces(Places.shipped());
    private static final int ENOUGH = 120;

    @TestFactory
    Stream<DynamicTest> tellsWhatTheSpecSays() throws IOException {
        List<String> cases = lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(cases).hasSizeGreaterThan(ENOUGH);
        return cases.stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        LocalDate day = LocalDate.parse(line.substring(0, 10));
        List<String> parts = List.of(line.substring(line.indexOf('|') + 2).split(" = "));
        int act = parts.getFirst().indexOf('[');
        String sentence = parts.getFirst().replace("[", "").replace("]", "");
        String found = show(EventDays.find(sentence, act, day)) + " = "
                + show(PLACES.find(sentence, act, day, Optional.empty()));
        assertThat(found).isEqualTo(parts.get(1) + " = " + parts.get(2));
    }

    private static String show(EventDay day) {
        return switch (day) {
            case EventDay.OnDay on -> on.day() + " " + on.horizon();
            case EventDay.Within span -> span.days() + " " + span.precision() + " " + span.horizon();
            case EventDay.Assumed assumed -> "? " + assumed.horizon();
        };
    }

    private static String show(EventPlace place) {
        return switch (place) {
            case EventPlace.Named named ->
                named.place().name() + " " + named.state().orElse("-");
            case EventPlace.FromDateline line ->
                "dateline " + line.place().name() + " " + line.state().orElse("-");
            case EventPlace.Unknown _ -> "?";
        };
    }

    private static List<String> lines() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Situations_SpecTest.class.getResourceAsStream("situations.spec"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
