package org.entente.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.entente.CaseFolder;
import org.entente.actor.ActorDirectory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema knows the keys that the reader knows, and no others. */
class CaseSchemaTest {
    private static final String HEAD = "case: test\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01, to: 2020-12-31}\n";

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            value = {
                "zzzzzzzzzzzzzzzzzzzz: x | ''",
                "sources: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/sources/items",
                "references: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/references/items",
                "answersFor: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/answersFor/items",
                "episodes: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/episodes/items",
                "zones: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/zones/items",
                "redLines: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/redLines/items",
                "redLines: [{approachedBy: {zzzzzzzzzzzzzzzzzzzz: x}}] | /properties/redLines/items/properties/approachedBy",
                "redLines: [{consequence: {zzzzzzzzzzzzzzzzzzzz: x}}] | /properties/redLines/items/properties/consequence",
                "agreements: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/agreements/items",
                "agreements: [{signed: 2020-03-05, provisions: [{zzzzzzzzzzzzzzzzzzzz: x}]}] | /properties/agreements/items/properties/provisions/items",
                "agreements: [{signed: 2020-03-05, provisions: [{kind: one-off, accounts: [{zzzzzzzzzzzzzzzzzzzz: x}]}]}] | /properties/agreements/items/properties/provisions/items/properties/accounts/items",
                "agreements: [{signed: 2020-03-05, provisions: [{kind: one-off, levels: [{zzzzzzzzzzzzzzzzzzzz: x}]}]}] | /properties/agreements/items/properties/provisions/items/properties/levels/items",
                "agreements: [{reasons: [{zzzzzzzzzzzzzzzzzzzz: x}]}] | /properties/agreements/items/properties/reasons/items",
                "registers: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/registers/items",
                "tieTables: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/tieTables/items",
                "documents: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/documents/items",
                "polls: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/polls/items",
                "stakes: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/stakes/items",
                "projects: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/projects/items",
                "channels: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/channels/items",
                "pressure: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/pressure/items",
                "aims: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/aims/items",
                "sensitiveIssues: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/sensitiveIssues/items",
                "principles: [{zzzzzzzzzzzzzzzzzzzz: x}] | /properties/principles/items",
                "stakes: [{dependence: [{zzzzzzzzzzzzzzzzzzzz: x}]}] | /properties/stakes/items/properties/dependence/items",
                "projects: [{milestones: [{zzzzzzzzzzzzzzzzzzzz: x}]}] | /properties/projects/items/properties/milestones/items",
                "channels: [{turns: [{zzzzzzzzzzzzzzzzzzzz: x}]}] | /properties/channels/items/properties/turns/items",
                "aims: [{outcomes: [{zzzzzzzzzzzzzzzzzzzz: x}]}] | /properties/aims/items/properties/outcomes/items",
                "sensitiveIssues: [{opportunities: [{zzzzzzzzzzzzzzzzzzzz: x}]}] | /properties/sensitiveIssues/items/properties/opportunities/items",
                "channels: [{before: {zzzzzzzzzzzzzzzzzzzz: x}}] | /properties/channels/items/properties/before",
                "aims: [{statedBy: {zzzzzzzzzzzzzzzzzzzz: x}}] | /properties/aims/items/properties/statedBy",
                "sensitiveIssues: [{declaredBy: {zzzzzzzzzzzzzzzzzzzz: x}}] | /properties/sensitiveIssues/items/properties/declaredBy",
                "sensitiveIssues: [{reference: {zzzzzzzzzzzzzzzzzzzz: x}}] | /properties/sensitiveIssues/items/properties/reference"
            })
    void everyKeyOfTheReaderStandsInTheSchema(String yaml, String pointer) {
        Path folder = CaseFolder.in(temp).text("case.yaml", HEAD + yaml + "\n").folder();
        List<Mistake> mistakes = catchThrowableOfType(
                        CaseMistakesException.class, () -> new CaseReader(new ActorDirectory()).read(folder))
                .mistakes();
        String told = mistakes.stream()
                .map(Mistake::message)
                .filter(message -> message.contains("; possible are "))
                .filter(message -> message.startsWith("unknown key"))
                .findFirst()
                .orElseThrow();
        List<String> read = Arrays.asList(told.substring(told.indexOf("; possible are ") + "; possible are ".length())
                .split(", "));
        JsonNode schema = new JsonMapper().readTree(CaseSchema.json()).at(pointer);

        assertThat(new TreeSet<>(schema.path("properties").propertyNames())).isEqualTo(new TreeSet<>(read));
    }
}
