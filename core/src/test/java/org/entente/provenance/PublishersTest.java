package org.entente.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.States;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishersTest {
    private final Publishers publishers = Publishers.shipped();

    @ParameterizedTest
    @CsvSource({
        "TASS, TASS",
        "itar-tass.com, TASS",
        "ITAR Tass, TASS",
        "tass.RU, TASS",
        "aa.com.tr, Anadolu Agency",
        "Anadolu, Anadolu Agency",
        "REUTERS.COM, Reuters",
        "' BBC News ', BBC",
        "Hürriyet, Hurriyet"
    })
    void areFoundByAnyNameOrDomain(String name, String publisher) {
        assertThat(publishers.find(name).map(Publisher::name)).contains(publisher);
    }

    @Test
    void anUnknownNameIsEmpty() {
        assertThat(publishers.find("The Daily Nothing")).isEmpty();
        assertThat(publishers.find("")).isEmpty();
    }

    @Test
    void statePublishersHaveASideAndPrivateOnesHaveNone() {
        assertThat(publishers.find("TASS").flatMap(Publisher::side)).contains("RUS");
        assertThat(publishers.find("Anadolu").flatMap(Publisher::side)).contains("TUR");
        assertThat(publishers.find("Interfax")).isPresent();
        assertThat(publishers.find("Interfax").flatMap(Publisher::side)).isEmpty();
        assertThat(publishers.find("BBC").flatMap(Publisher::side)).isEmpty();
    }

    @Test
    void noSpellingStandsForTwoPublishers() {
        List<String> names = publishers.list().stream()
                .flatMap(publisher -> Stream.concat(Stream.of(publisher.name()), publisher.otherNames().stream())
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .distinct())
                .toList();
        assertThat(names).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }

    @Test
    void everySideIsAState() {
        States states = States.shipped();
        assertThat(publishers.list())
                .allSatisfy(publisher -> publisher
                        .side()
                        .ifPresent(side -> assertThat(states.getState(side).existsOn(LocalDate.of(2020, 1, 1)))
                                .isTrue()));
    }

    @Test
    void independentAreThoseOfDifferentOwnersAndSides() {
        Publisher one = publisher("one", "A", "RUS");
        assertThat(one.independentOf(publisher("two", "B", "TUR"))).isTrue();
        assertThat(one.independentOf(publisher("two", "B", null))).isTrue();
        assertThat(one.independentOf(publisher("two", "A", "TUR")))
                .as("the same owner")
                .isFalse();
        assertThat(one.independentOf(publisher("two", "B", "RUS")))
                .as("the same side")
                .isFalse();
        assertThat(one.independentOf(publisher("two", null, "TUR")))
                .as("an unknown owner")
                .isFalse();
        assertThat(one.independentOf(one)).isFalse();
    }

    @Test
    void independenceIsMutual() {
        for (Publisher one : publishers.list().subList(0, 60)) {
            for (Publisher other : publishers.list()) {
                assertThat(one.independentOf(other)).isEqualTo(other.independentOf(one));
            }
        }
    }

    @Test
    void theShippedTableKnowsWhoIsIndependent() {
        Publisher tass = publishers.find("TASS").orElseThrow();
        assertThat(tass.independentOf(publishers.find("RIA Novosti").orElseThrow()))
                .isFalse();
        assertThat(tass.independentOf(publishers.find("Anadolu").orElseThrow())).isTrue();
        assertThat(tass.independentOf(publishers.find("Reuters").orElseThrow())).isTrue();
    }

    private static Publisher publisher(String name, @Nullable String owner, @Nullable String side) {
        return new Publisher(
                name,
                List.of(),
                Optional.ofNullable(owner),
                Optional.empty(),
                Optional.ofNullable(side),
                Optional.empty());
    }
}
