package org.entente.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.event.TypeAndMode;
import org.entente.incident.Direction;
import org.entente.incident.Incident;
import org.entente.incident.Layer;
import org.entente.provenance.Citation;
import org.entente.provenance.Evidence;
import org.entente.provenance.Provenance;
import org.junit.jupiter.api.Test;

class EpisodesTest {
    private static final Map<String, Incident> INCIDENTS = Stream.of(
                    incident("shot", "2015-11-24"), incident("letter", "2016-06-27"), incident("strike", "2020-02-27"))
            .collect(Collectors.toMap(Incident::key, Function.identity()));

    @Test
    void areDatedByTheirIncidents() {
        Episodes episodes = Episodes.of(List.of(episode("jet", "shot", "letter")), INCIDENTS, Set.of());
        assertThat(episodes.missing()).isEmpty();
        assertThat(episodes.known()).singleElement().satisfies(jet -> {
            assertThat(jet.onset()).isEqualTo("2015-11-24");
            assertThat(jet.end()).contains(LocalDate.of(2016, 6, 27));
            assertThat(jet.trigger().key()).isEqualTo("shot");
        });
    }

    @Test
    void comeInTheOrderOfTheirBeginning() {
        Episodes episodes = Episodes.of(
                List.of(episode("late", "strike", null), episode("early", "shot", null)), INCIDENTS, Set.of());
        assertThat(episodes.known())
                .extracting(episode -> episode.declared().id())
                .containsExactly("early", "late");
    }

    @Test
    void anEpisodeWithoutItsTriggerDoesNotExist() {
        Episodes episodes = Episodes.of(List.of(episode("jet", "none", "letter")), INCIDENTS, Set.of());
        assertThat(episodes.known()).isEmpty();
        assertThat(episodes.missing()).containsExactly("the episode \"jet\": its trigger none is not known");
    }

    @Test
    void anEpisodeWithoutItsEndingIsOpen() {
        Episodes episodes = Episodes.of(List.of(episode("jet", "shot", "none")), INCIDENTS, Set.of());
        assertThat(episodes.known()).singleElement().satisfies(jet -> {
            assertThat(jet.end()).isEmpty();
            assertThat(jet.phase()).isEqualTo(Episode.Phase.OPEN);
        });
        assertThat(episodes.missing()).containsExactly("the end of the episode \"jet\": none is not known");
    }

    @Test
    void anEndingBeforeTheTriggerIsNone() {
        Episodes episodes = Episodes.of(List.of(episode("jet", "letter", "shot")), INCIDENTS, Set.of());
        assertThat(episodes.known())
                .singleElement()
                .satisfies(jet -> assertThat(jet.phase()).isEqualTo(Episode.Phase.OPEN));
        assertThat(episodes.missing())
                .containsExactly(
                        "the end of the episode \"jet\": shot (2015-11-24) lies before its trigger (2016-06-27)");
    }

    @Test
    void phasesFollowFromEndingAndOpenIssues() {
        assertThat(phase(episode("jet", "shot", null))).isEqualTo(Episode.Phase.OPEN);
        assertThat(phase(episode("jet", "shot", "letter"))).isEqualTo(Episode.Phase.RESOLVED);
        assertThat(phase(new DeclaredEpisode("jet", "jet", "shot", Optional.of("letter"), List.of("patronage"))))
                .isEqualTo(Episode.Phase.ON_HOLD);
        assertThat(Episode.Phase.ON_HOLD.label()).isEqualTo("on hold");
    }

    @Test
    void whatRestsOnLaterKnowledgeIsPassedOverInSilence() {
        Episodes episodes = Episodes.of(
                List.of(episode("jet", "shot", "call"), episode("clash", "raid", null)),
                INCIDENTS,
                Set.of("call", "raid"));
        assertThat(episodes.known())
                .singleElement()
                .satisfies(jet -> assertThat(jet.end()).isEmpty());
        assertThat(episodes.later()).isEqualTo(1);
        assertThat(episodes.missing()).isEmpty();
    }

    private static Episode.Phase phase(DeclaredEpisode declared) {
        return Episodes.of(List.of(declared), INCIDENTS, Set.of())
                .known()
                .getFirst()
                .phase();
    }

    private static DeclaredEpisode episode(
            String id, String trigger, @org.jspecify.annotations.Nullable String ending) {
        return new DeclaredEpisode(id, id, trigger, Optional.ofNullable(ending), List.of());
    }

    private static Incident incident(String key, String day) {
        Citation citation = new Citation(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Incident(
                key,
                LocalDate.parse(day),
                Actor.ofState("TUR"),
                Actor.ofState("RUS"),
                List.of(),
                new TypeAndMode(EventType.ASSAULT, Optional.empty()),
                Quad.MATERIAL_CONFLICT,
                -9,
                Layer.OWN,
                Optional.of(Direction.BACKWARD),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Evidence.CURATED,
                Optional.empty(),
                List.of(new Provenance(
                        Evidence.CURATED, Optional.empty(), citation, "chronicle.csv", Optional.of(2L))));
    }
}
