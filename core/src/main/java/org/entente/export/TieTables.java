package org.entente.export;

import static org.entente.export.Column.column;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.alignment.Deeds;
import org.entente.alignment.Formal;
import org.entente.alignment.FormalPart;
import org.entente.alignment.Plane;
import org.entente.alignment.Practical;
import org.entente.alignment.Relation;
import org.entente.store.Partnerships;
import org.entente.tie.Pledges;
import org.entente.tie.TieReport;

/** The tables of the plane of a state's relations. */
public final class TieTables {
    private TieTables() {}

    /** The relations, one a line. */
    public static Table<Relation> relations(Plane plane) {
        List<Column<Relation>> head = List.of(
                column("state", "whose relation it is", _ -> plane.state()),
                column("other", "with whom", Relation::other),
                column("year", "the year of every figure of the line", _ -> plane.year()),
                column(
                        "corner",
                        "where it stands against the middle of all relations",
                        row -> row.corner().name()));
        return new Table<>(
                "relations",
                Stream.of(head, formal(), practical()).flatMap(List::stream).toList(),
                plane.relations());
    }

    private static List<Column<Relation>> formal() {
        Stream<Column<Relation>> whole = Stream.of(
                of("commitment", "mean of the parts known in the year, 0 to 1; empty where one is not", Formal::value),
                of("commitment_low", "the least that any weights could give", Formal::low),
                of("commitment_high", "the most", Formal::high),
                of("commitment_rank", "rank among the state's relations, 1 the most committed", Formal::rank),
                of("commitment_best_rank", "best rank under any weighting in quarters", Formal::bestRank),
                of("commitment_worst_rank", "worst such rank", Formal::worstRank),
                of("pledged", "what the state has pledged", side -> side.given().map(Pledges::words)),
                of(
                        "pledged_to_it",
                        "what the other has pledged it",
                        side -> side.taken().map(Pledges::words)),
                of("joint_memberships", "organisations that both are members of", Formal::memberships),
                of("voting_distance", "distance of ideal points", Formal::votingDistance),
                column(
                        "commitment_above_focus",
                        "share of weightings under which it is more committed than the relation in focus",
                        row -> row.against().formalAbove()));
        Stream<Column<Relation>> parts = Arrays.stream(FormalPart.values())
                .map(part -> of(
                        part.word(),
                        part.label() + ", 0 to 1",
                        side -> Optional.ofNullable(side.parts().get(part))));
        return Stream.concat(whole, parts).toList();
    }

    private static List<Column<Relation>> practical() {
        return List.of(
                estimate(
                        "partnership",
                        "mean of its parts, 0 to 1",
                        side -> side.value().value()),
                estimate(
                        "partnership_low",
                        "lower end of its 90 % interval",
                        side -> side.value().low()),
                estimate("partnership_high", "upper end", side -> side.value().high()),
                estimate(
                        "log_ratio",
                        "log of cooperation to conflict, shrunken",
                        side -> side.logRatio().value()),
                estimate(
                        "log_ratio_low",
                        "lower end of its 90 % interval",
                        side -> side.logRatio().low()),
                estimate("log_ratio_high", "upper end", side -> side.logRatio().high()),
                deeds(
                        "cooperation",
                        "incidents of material cooperation by share, or days scored positive made independent",
                        Deeds::cooperation),
                deeds("conflict", "incidents of material conflict, or days scored negative", Deeds::conflict),
                column(
                        "contacts",
                        "visits, meetings and calls by share; empty where the reading cannot know them",
                        row -> row.observed().flatMap(Deeds::contacts)),
                deeds("observed", "all incidents, or scored days", Deeds::incidents),
                column(
                        "partnership_above_focus",
                        "share of draws in which it is the closer partner than the relation in focus",
                        row -> row.against().practicalAbove()));
    }

    /** The incidents on which the places rest. */
    public static Table<Partnerships.Ground> grounds(List<Partnerships.Ground> grounds) {
        return new Table<>(
                "incidents",
                List.of(
                        column("other", "with whom", Partnerships.Ground::other),
                        column("day", "day (UTC)", Partnerships.Ground::day),
                        column(
                                "counts",
                                "as what it counts: cooperation, conflict or contact",
                                Partnerships.Ground::counts),
                        column("incident", "key of the incident", Partnerships.Ground::key)),
                grounds);
    }

    /** The tables of ties that were read. */
    public static Table<TieReport> inputs(List<TieReport> reports) {
        return new Table<>(
                "inputs",
                List.of(
                        column("file", "name of the file", TieReport::file),
                        column("kind", "what it holds", row -> row.kind().word()),
                        column("first_year", "first year that it holds", TieReport::firstYear),
                        column("last_year", "last year; nothing is carried beyond it", TieReport::lastYear),
                        column("rows", "rows: used + repeated + other_years + set_aside", TieReport::rows),
                        column("used", "rows that are used", TieReport::used),
                        column("repeated", "rows that say again what another said", TieReport::repeated),
                        column("other_years", "rows of years before 1990", TieReport::otherYears),
                        column("set_aside", "rows that cannot be used", TieReport::setAside),
                        column(
                                "faults",
                                "the first of those, with the reason",
                                row -> row.faults().stream()
                                        .map(Object::toString)
                                        .toList()),
                        column("sha256", "hash of its bytes", TieReport::sha256),
                        column("citation", "how it is cited", row -> row.kind().citation())),
                reports);
    }

    private static Column<Relation> of(String name, String description, Function<Formal, Object> value) {
        return column(name, description, row -> row.formal().map(value).flatMap(TieTables::flat));
    }

    private static Optional<Object> flat(Object value) {
        return value instanceof Optional<?> optional ? optional.map(Object.class::cast) : Optional.of(value);
    }

    private static Column<Relation> estimate(String name, String description, Function<Practical, Double> value) {
        return column(name, description, row -> row.practical().map(value));
    }

    private static Column<Relation> deeds(String name, String description, Function<Deeds, Object> value) {
        return column(name, description, row -> row.observed().map(value));
    }
}
