package org.entente.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.compliance.Happening.word;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.agreement.Obligor;
import org.entente.agreement.Provision;
import org.entente.agreement.ProvisionKind;
import org.entente.agreement.Sign;
import org.entente.agreement.Terms;
import org.entente.condition.ConditionContext;
import org.entente.incident.Incident;
import org.entente.provenance.Provenance;
import org.entente.provenance.Publishers;
import org.entente.series.Coverage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to hold of any incidents: seeded ones, many of each kind, told by many and known late. */
class Compliance_AnyOrderTest {
    private static final LocalDate LAST = Happening.SIGNED.plusDays(60);
    private static final List<String> CLAIMANTS =
            List.of("RUS DEF", "RUS MFA", "TUR DEF", "TUR HOS", "SYR MIL", "USA MFA", "third-party", "both");
    private static final List<Sign> SIGNS = List.of(Sign.values());
    private static final Coverage COVERAGE =
            Coverages.without(Coverages.wholly(Happening.SIGNED.minusDays(80), LAST), Happening.SIGNED.plusDays(9));

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(60);
    }

    private static Agreement agreement() {
        LocalDate signed = Happening.SIGNED;
        return Happening.agreement(
                rules(Provision.of(
                        "once",
                        ProvisionKind.ONE_OFF,
                        Terms.from(signed).until(signed.plusDays(20)),
                        Obligor.of("RUS"))),
                rules(Provision.of(
                        "leave",
                        ProvisionKind.PROHIBITION,
                        Terms.from(signed.plusDays(2)).ending(signed.plusDays(40)),
                        Obligor.of("TUR"),
                        Obligor.of("RUS", "SYR"))),
                rules(Provision.of(
                        "again",
                        ProvisionKind.RECURRING,
                        Terms.from(signed.plusDays(3)).every(Period.ofDays(5)),
                        Obligor.of("RUS"),
                        Obligor.of("TUR"))),
                rules(Provision.of(
                        "then",
                        ProvisionKind.CONDITIONAL,
                        Terms.from(signed).within(Period.ofDays(7)),
                        Obligor.of("TUR"))));
    }

    private static Provision rules(Provision provision) {
        Provision ruled = provision;
        for (Sign sign : Sign.values()) {
            ruled = ruled.with(sign, word(sign.name()));
        }
        return ruled;
    }

    private static List<Incident> incidents(Random random) {
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(60); i++) {
            LocalDate day = Happening.SIGNED.plusDays(random.nextInt(80) - 15L);
            Sign sign = SIGNS.get(random.nextInt(SIGNS.size()));
            String text = random.nextInt(8) == 0 ? "unclear" : sign.name() + (random.nextBoolean() ? " PARTLY" : "");
            String source = List.of("RUS", "TUR", "SYR", "USA").get(random.nextInt(4));
            Happening happening = Happening.on(day, text).key("i" + i).between(source, "IRN");
            for (int said = 0; said <= random.nextInt(3); said++) {
                happening = happening.says(
                        CLAIMANTS.get(random.nextInt(CLAIMANTS.size())), day.plusDays(random.nextInt(30) - 2L));
            }
            incidents.add((random.nextBoolean() ? happening.machine() : happening).incident());
        }
        return incidents;
    }

    private static List<AgreementBoard> boards(LocalDate asOf, List<Incident> incidents) {
        return new Compliance(Publishers.shipped(), COVERAGE, ConditionContext.EMPTY, asOf)
                .boards(List.of(agreement()), incidents);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyOrderOfTheSameIncidentsGivesTheSame(long seed) {
        Random random = new Random(seed);
        List<Incident> incidents = incidents(random);
        List<Incident> mixed = new ArrayList<>(incidents.stream()
                .map(incident -> {
                    List<Provenance> reports = new ArrayList<>(incident.reports());
                    Collections.shuffle(reports, random);
                    return incident.reportedBy(reports);
                })
                .toList());
        Collections.shuffle(mixed, random);
        assertThat(boards(LAST, mixed).toString())
                .isEqualTo(boards(LAST, incidents).toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasKnownLaterChangesNothing(long seed) {
        Random random = new Random(seed);
        List<Incident> incidents = incidents(random);
        LocalDate asOf = Happening.SIGNED.plusDays(random.nextInt(60));
        List<Incident> known = incidents.stream()
                .filter(incident -> !incident.day().isAfter(asOf))
                .flatMap(incident -> KnownIncident.of(incident, asOf).stream())
                .map(KnownIncident::incident)
                .toList();
        List<AgreementBoard> boards = boards(asOf, incidents);
        assertThat(boards.toString()).isEqualTo(boards(asOf, known).toString());
        assertThat(claims(boards))
                .allSatisfy(claim -> assertThat(claim.knownOn()).isBeforeOrEqualTo(asOf));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTransitionIsWithoutEvidence(long seed) {
        List<Incident> incidents = incidents(new Random(seed));
        Map<String, Incident> byKey = incidents.stream().collect(Collectors.toMap(Incident::key, one -> one));
        for (AgreementBoard board : boards(LAST, incidents)) {
            for (ProvisionBoard provision : board.provisions()) {
                provision.voices().forEach((claimant, course) -> {
                    assertThat(course.transitions()).isNotEmpty();
                    assertThat(course.standing())
                            .isEqualTo(course.transitions().getLast().to());
                    course.transitions().forEach(step -> evidence(step, claimant, byKey));
                    assertThat(course.transitions()).extracting(Transition::day).isSorted();
                });
            }
        }
    }

    private static void evidence(Transition step, Claimant claimant, Map<String, Incident> byKey) {
        switch (step.cause()) {
            case Cause.Text(String words) ->
                assertThat(words)
                        .as("the text of the agreement, with its day")
                        .contains(step.day().toString());
            case Cause.Said(Claim claim) -> {
                assertThat(claim.claimant()).isEqualTo(claimant);
                assertThat(byKey).containsKey(claim.incident());
                assertThat(claim.basis()).isNotBlank();
                assertThat(step.day()).isAfterOrEqualTo(claim.day());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void levelsStayWithinTheirScalesAndFullIsOnlyWhatIsDone(long seed) {
        AgreementBoard board = boards(LAST, incidents(new Random(seed))).getFirst();
        Level score = board.pam().orElseThrow().score();
        assertThat(score.low()).isBetween(0.0, score.high());
        assertThat(score.high()).isLessThanOrEqualTo(100 + 1e-9);
        assertThat(board.timely().least()).isLessThanOrEqualTo(board.timely().most());
        for (ProvisionBoard provision : board.provisions()) {
            assertThat(provision.levels().pam().high()).isLessThanOrEqualTo(3 + 1e-9);
            assertThat(provision.levels().paimt().high()).isLessThanOrEqualTo(10 + 1e-9);
            provision.voices().values().stream()
                    .filter(course -> course.state() == State.FULFILLED)
                    .filter(course -> course.dueBy().isPresent())
                    .forEach(course -> assertThat(course.doneOn()).isPresent());
        }
    }

    private static List<Claim> claims(List<AgreementBoard> boards) {
        return boards.stream()
                .flatMap(board -> board.provisions().stream())
                .flatMap(provision -> provision.claims().stream())
                .toList();
    }
}
