package org.entente.wordlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.actor.ActorDirectory;
import org.entente.event.EventType;
import org.entente.event.EventVocabulary;
import org.junit.jupiter.api.Test;

/** The tables that are shipped for case writers and readers of data: what they name exists in the other tables. */
class ShippedTablesTest {
    private final ActorDirectory directory = new ActorDirectory();
    private final EventVocabulary events = new EventVocabulary();

    @Test
    void whoAnswersForWhomNamesActorsOfTheDay() {
        for (Entry entry : rows(ActorDirectory.class, "answers-for.tsv")) {
            LocalDate day = entry.day("from").or(() -> entry.day("to")).orElse(LocalDate.of(2020, 1, 1));
            assertThat(directory.find(entry.get("patron"), day))
                    .as(entry.get("patron"))
                    .isPresent();
            assertThat(directory.find(entry.get("client"), day))
                    .as(entry.get("client"))
                    .isPresent();
            assertThat(entry.find("basis")).isPresent();
        }
    }

    @Test
    void territoriesAreAdministeredByStates() {
        for (Entry entry : rows(ActorDirectory.class, "territories.tsv")) {
            assertThat(entry.find("name")).isPresent();
            entry.find("administeredBy")
                    .ifPresent(state -> assertThat(
                                    directory.states().getState(state).code())
                            .isEqualTo(state));
        }
    }

    @Test
    void theWayBackToCameoNamesTypesModesAndCodes() {
        for (Entry entry : rows(EventVocabulary.class, "plover-to-cameo.tsv")) {
            EventType type = EventType.valueOf(entry.get("type"));
            entry.find("mode").ifPresent(mode -> assertThat(events.modes(type)).contains(mode));
            assertThat(events.findCameoLabel(entry.get("cameo")))
                    .as(entry.get("cameo"))
                    .isPresent();
        }
    }

    @Test
    void contextsHaveOneRowEach() {
        assertThat(rows(EventVocabulary.class, "contexts.tsv"))
                .extracting(entry -> entry.get("name"))
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates();
    }

    @Test
    void theFingerprintChangesWithTheTablesAndNotWithTheDay() {
        assertThat(directory.fingerprint())
                .isEqualTo(new ActorDirectory().fingerprint())
                .matches("[0-9a-f]{8}");
        assertThat(events.fingerprint()).isNotEqualTo(directory.fingerprint());
        assertThat(WordList.fingerprint(ActorDirectory.class, "states.tsv")).isNotEqualTo(directory.fingerprint());
    }

    private static List<Entry> rows(Class<?> owner, String name) {
        return WordList.read(owner, name).entries();
    }
}
