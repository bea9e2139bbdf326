package org.entente.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.incident.Incident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

class IncidentTableTest {
    private static final List<String> ACTORS = List.of("RUS", "RUS MIL", "TUR", "TUR MIL", "TUR HOS", "SYR MIL", "HTS");
    private static final List<String> WHAT =
            List.of("ASSAULT/aerial", "ASSAULT", "COOPERATE", "CONSULT/phone", "THREATEN/violence", "COERCE/seize");
    private static final List<String> FACTS = List.of(
            "incident.type == ASSAULT",
            "incident.type in [CONSULT, COOPERATE]",
            "incident.mode == \"aerial\"",
            "incident.realised",
            "incident.curated",
            "incident.source.is(\"RUS\")",
            "incident.target.is(\"TUR MIL\")",
            "incident.involves(\"HTS\")",
            "incident.byObligor",
            "incident.place == \"Idlib\"",
            "incident.mentions(\"patrol\")",
            "incident.claimedBy(\"TUR\")",
            "incident.day < day(\"2020-01-20\")",
            "incident.inside(\"nowhere\")",
            "true");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void manyConditionsOverManyIncidentsAnswerAsOneByOne(long seed) throws Exception {
        Random random = new Random(seed);
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            incidents.add(any(random, i));
        }
        IncidentTable table = new IncidentTable(incidents);
        ConditionContext context = ConditionContext.EMPTY.withObligors(List.of(Actor.ofState("RUS")));
        for (int i = 0; i < 60; i++) {
            Condition condition = Condition.compile(condition(random, 3));
            IncidentTable.Matches matches = table.match(condition, context, 0);
            assertThat(list(table, matches.yes()))
                    .as(condition.text())
                    .isEqualTo(those(incidents, condition, context, Answer.YES));
            assertThat(list(table, matches.unknown()))
                    .as(condition.text())
                    .isEqualTo(those(incidents, condition, context, Answer.UNKNOWN));
        }
    }

    private static List<Incident> those(
            List<Incident> incidents, Condition condition, ConditionContext context, Answer answer) {
        return incidents.stream()
                .filter(incident -> condition.answer(incident, context) == answer)
                .toList();
    }

    @Test
    void theOrderOfIncidentsDoesNotMatter() throws Exception {
        Random random = new Random(7);
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            incidents.add(any(random, i));
        }
        List<Incident> shuffled = new ArrayList<>(incidents);
        Collections.shuffle(shuffled, random);
        Condition condition = Condition.compile("incident.type == ASSAULT && incident.target.is(\"TUR MIL\")");

        assertThat(keys(new IncidentTable(shuffled), condition))
                .isEqualTo(keys(new IncidentTable(incidents), condition));
    }

    private static Set<String> keys(IncidentTable table, Condition condition) {
        return list(table, table.match(condition, ConditionContext.EMPTY, 0).yes()).stream()
                .map(Incident::key)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void ofTypesThatCannotMatterTheAnswerIsNo(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Condition condition = Condition.compile(condition(random, 3));
            Incident incident = any(random, i);
            if (!condition.types().contains(incident.what().type())) {
                assertThat(condition.answer(incident, ConditionContext.EMPTY))
                        .as(condition.text())
                        .isEqualTo(Answer.NO);
            }
        }
    }

    private static Incident any(Random random, int number) {
        Told told = Told.of(
                "i" + number,
                "2020-01-" + (10 + random.nextInt(20)),
                one(random, ACTORS),
                one(random, ACTORS),
                one(random, WHAT));
        if (random.nextBoolean()) {
            told.at(one(random, List.of("Idlib", "Moscow")));
        }
        if (random.nextBoolean()) {
            told.saying(one(random, List.of("A joint patrol.", "A strike.")));
        }
        if (random.nextBoolean()) {
            told.claimed(one(random, List.of("TUR HOS", "both", "")), random.nextInt(3));
        }
        if (random.nextBoolean()) {
            told.with(one(random, ACTORS));
        }
        return random.nextBoolean() ? told.byMachine().incident() : told.incident();
    }

    private static String condition(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return one(random, FACTS);
        }
        String one = condition(random, depth - 1);
        return switch (random.nextInt(3)) {
            case 0 -> "!(" + one + ")";
            case 1 -> "(" + one + " && " + condition(random, depth - 1) + ")";
            default -> "(" + one + " || " + condition(random, depth - 1) + ")";
        };
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<Incident> list(IncidentTable table, RoaringBitmap places) {
        return places.stream().mapToObj(table::get).toList();
    }
}
