package org.entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.export.Version;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OpenApiTest {
    @TempDir
    static Path folder;

    static ServedCase served;
    static JsonNode description;

    @BeforeAll
    static void serve() throws Exception {
        served = new ServedCase(folder);
        description = served.json("/openapi.json");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** The described addresses that can be asked for, each with a key of the case in it. */
    static Stream<Described> described() {
        List<Described> all = new ArrayList<>();
        description.at("/paths").properties().forEach(path -> {
            if (path.getValue().has("get")) {
                String address = path.getKey().replace("{key}", "strike").replace("{id}", "spat");
                all.add(new Described(address, path.getValue().get("get")));
            }
        });
        return all.stream();
    }

    record Described(String path, JsonNode operation) {
        List<JsonNode> parameters() {
            return operation
                    .path("parameters")
                    .valueStream()
                    .filter(one -> one.get("in").asString().equals("query"))
                    .toList();
        }

        String type() {
            return operation
                    .at("/responses/200/content")
                    .propertyNames()
                    .iterator()
                    .next();
        }

        /** A page of judgements is of a sample, and there is none. */
        boolean needsSample() {
            return path.equals("/audit/item");
        }

        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Described> withParameters() {
        return described().filter(one -> !one.parameters().isEmpty() && !one.needsSample());
    }

    @Test
    void everyAddressThatIsOpenIsDescribed() {
        List<String> described = description.at("/paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
        assertThat(served.open()).hasSizeGreaterThan(80);
        assertThat(described.stream().filter(one -> !one.matches(".*\\}\\.(json|csv|zip)")))
                .containsExactlyInAnyOrderElementsOf(served.open());
    }

    @ParameterizedTest
    @MethodSource("described")
    void everyDescribedAddressAnswersWithTheTypeThatIsDescribed(Described one) throws Exception {
        HttpResponse<String> reply = served.get(one.path());
        if (one.needsSample()) {
            assertThat(reply.statusCode()).isEqualTo(400);
            return;
        }
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""))
                .isEqualTo(one.type());
    }

    @ParameterizedTest
    @MethodSource("described")
    void everyJsonIsAsItsSchemaSays(Described one) throws Exception {
        JsonNode named = one.operation().at("/responses/200/content/application~1json/schema/$ref");
        if (named.isString()) {
            assertThat(schema(named.asString()).validate(served.json(one.path())))
                    .isEmpty();
        }
    }

    private static Schema schema(String reference) {
        ObjectNode schema = JsonMapper.shared().createObjectNode().put("$ref", reference);
        schema.set("components", description.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    @ParameterizedTest
    @CsvSource({
        "/relation.json?evidence=machine, relation",
        "/alignment.json?reading=incidents, alignment",
        "/evidence.json?q=smoke, evidence",
        "/disconnect.json?clients=with, disconnect"
    })
    void otherViewsAreAsTheSchemaSaysToo(String address, String name) throws Exception {
        JsonNode view = served.json(address);
        assertThat(view.at("/tables").isEmpty()).isFalse();
        assertThat(schema("#/components/schemas/" + name).validate(view)).isEmpty();
    }

    @Test
    void aSchemaRefusesWhatIsNotDescribed() throws Exception {
        ObjectNode view = (ObjectNode) served.json("/relation.json");
        ((ObjectNode) view.at("/tables/ledger/rows/0")).put("mood", 3);
        ((ObjectNode) view.at("/tables")).putObject("moods");
        assertThat(schema("#/components/schemas/relation").validate(view)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("described")
    void everyTableThatIsDescribedCanBeHadAsCsvWithItsColumns(Described one) throws Exception {
        for (Map.Entry<String, JsonNode> table :
                one.operation().path("x-tables").properties()) {
            HttpResponse<String> reply = served.get(one.path() + "?table=" + table.getKey()
                    + (one.path().startsWith("/alignment") ? "&reading=incidents" : ""));
            if (table.getKey().equals("mentions")) {
                assertThat(reply.statusCode()).isEqualTo(400);
                continue;
            }
            String schema = table.getValue().get("$ref").asString().replaceFirst("^#", "");
            assertThat(reply.body().lines().findFirst())
                    .contains(String.join(
                            ",",
                            description
                                    .at(schema + "/properties/rows/items/properties")
                                    .propertyNames()));
        }
    }

    @ParameterizedTest
    @MethodSource("withParameters")
    void everyWordIsTakenAndAnyOtherIsNot(Described one) throws Exception {
        for (JsonNode parameter : one.parameters()) {
            String name = parameter.get("name").asString();
            List<String> words = parameter
                    .at("/schema/enum")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            if (words.isEmpty() || !one.path().matches(".*\\.(json|csv)")) {
                continue;
            }
            String refusal = served.page(one.path() + "?" + name + "=moon");
            assertThat(refusal).contains(name + "=moon: write one of ");
            String said = refusal.replaceAll("(?s).*write one of ([^\"\\n]*).*", "$1");
            assertThat(List.of(said.split(", ", -1))).containsExactlyElementsOf(taken(one, name, words));
            assertThat(served.get(one.path() + "?" + name + "=" + words.getFirst())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(served.get(one.path() + "?" + name + "=" + words.getLast())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    /** Tables that some views do not have are not offered there. */
    private static List<String> taken(Described one, String name, List<String> words) {
        boolean alone = name.equals("table") && one.path().startsWith("/incident");
        return alone ? words.stream().filter(word -> !word.equals("mentions")).toList() : words;
    }

    @ParameterizedTest
    @MethodSource("withParameters")
    void whatIsUsualIsWhatHoldsWhereNothingIsGiven(Described one) throws Exception {
        if (!one.path().endsWith(".csv")) {
            return;
        }
        String plain = served.page(one.path());
        for (JsonNode parameter : one.parameters()) {
            JsonNode usual = parameter.at("/schema/default");
            if (!usual.isMissingNode()) {
                String name = parameter.get("name").asString();
                assertThat(served.page(one.path() + "?" + name + "=" + usual.asString()))
                        .as(name)
                        .isEqualTo(plain);
            }
        }
    }

    @Test
    void aProblemIsAsItIsDescribed() throws Exception {
        assertThat(schema("#/components/schemas/Problem").validate(served.json("/relation.json?grain=eon")))
                .isEmpty();
        assertThat(served.get("/incident/nope.json").statusCode()).isEqualTo(404);
        assertThat(description.at("/paths/~1incident~1{key}.json/get/responses").has("404"))
                .isTrue();
    }

    @Test
    void itNamesNoHostAndTheVersion() {
        assertThat(description.at("/openapi").asString()).isEqualTo("3.1.1");
        assertThat(description.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(description.toString()).doesNotContain("127.0.0.1", String.valueOf(served.port()));
        assertThat(description.at("/info/version").asString()).isEqualTo(Version.current());
    }

    @Test
    void thePagesSayWhereItLies() throws Exception {
        assertThat(served.page("/data")).contains("<a href=\"/openapi.json\">");
        assertThat(served.page("/relation"))
                .contains("<link rel=\"service-desc\" href=\"/openapi.json\" type=\"application/json\">");
    }

    @Test
    void operationsHaveNamesOfTheirOwn() {
        List<String> names = description
                .at("/paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(operation -> operation.get("operationId").asString())
                .toList();
        assertThat(names).doesNotHaveDuplicates().contains("relation-json", "correct");
    }
}
