package org.entente.gate;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullMarked;

/** The map of the house: who may use whom. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Imports point one way, from the top of this list to its end. */
    @ArchTest
    static final ArchRule MAP = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("app")
            .definedBy("org.entente.app..")
            .layer("front")
            .definedBy("org.entente")
            .layer("surfaces")
            .definedBy("org.entente.store..", "org.entente.export..", "org.entente.brief..")
            .layer("work")
            .definedBy(
                    "org.entente.ingest..",
                    "org.entente.fetch..",
                    "org.entente.document..",
                    "org.entente.mention..",
                    "org.entente.contact..",
                    "org.entente.narrative..",
                    "org.entente.casefile..",
                    "org.entente.coding..",
                    "org.entente.petrarch..",
                    "org.entente.evaluation..",
                    "org.entente.corroboration..",
                    "org.entente.situation..",
                    "org.entente.incident..",
                    "org.entente.audit..",
                    "org.entente.agreement..",
                    "org.entente.compliance..",
                    "org.entente.register..",
                    "org.entente.relation..",
                    "org.entente.coverage..",
                    "org.entente.condition..",
                    "org.entente.redline..",
                    "org.entente.changepoint..",
                    "org.entente.crisis..",
                    "org.entente.recovery..",
                    "org.entente.tie..",
                    "org.entente.alignment..",
                    "org.entente.triad..",
                    "org.entente.disconnect..",
                    "org.entente.reciprocity..",
                    "org.entente.hazard..",
                    "org.entente.calibration..",
                    "org.entente.structure..",
                    "org.entente.onset..",
                    "org.entente.fragility..",
                    "org.entente.channel..",
                    "org.entente.stake..",
                    "org.entente.principle..")
            .layer("vocabulary")
            .definedBy(
                    "org.entente.actor..",
                    "org.entente.event..",
                    "org.entente.provenance..",
                    "org.entente.series..",
                    "org.entente.zone..")
            .layer("word lists")
            .definedBy("org.entente.wordlist..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("front")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("surfaces")
            .mayOnlyBeAccessedByLayers("app", "front")
            .whereLayer("work")
            .mayOnlyBeAccessedByLayers("app", "front", "surfaces")
            .whereLayer("word lists")
            .mayOnlyBeAccessedByLayers("vocabulary", "work");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.entente.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule EVERY_PACKAGE_HAS_A_LAYER = classes()
            .that(resideInAPackage("org.entente.."))
            .should()
            .resideInAnyPackage(
                    "org.entente",
                    "org.entente.app..",
                    "org.entente.store..",
                    "org.entente.export..",
                    "org.entente.brief..",
                    "org.entente.ingest..",
                    "org.entente.fetch..",
                    "org.entente.document..",
                    "org.entente.mention..",
                    "org.entente.contact..",
                    "org.entente.narrative..",
                    "org.entente.casefile..",
                    "org.entente.coding..",
                    "org.entente.petrarch..",
                    "org.entente.evaluation..",
                    "org.entente.corroboration..",
                    "org.entente.situation..",
                    "org.entente.incident..",
                    "org.entente.audit..",
                    "org.entente.agreement..",
                    "org.entente.compliance..",
                    "org.entente.register..",
                    "org.entente.relation..",
                    "org.entente.coverage..",
                    "org.entente.condition..",
                    "org.entente.redline..",
                    "org.entente.changepoint..",
                    "org.entente.crisis..",
                    "org.entente.recovery..",
                    "org.entente.tie..",
                    "org.entente.alignment..",
                    "org.entente.triad..",
                    "org.entente.disconnect..",
                    "org.entente.reciprocity..",
                    "org.entente.hazard..",
                    "org.entente.calibration..",
                    "org.entente.structure..",
                    "org.entente.onset..",
                    "org.entente.fragility..",
                    "org.entente.channel..",
                    "org.entente.stake..",
                    "org.entente.principle..",
                    "org.entente.actor..",
                    "org.entente.event..",
                    "org.entente.provenance..",
                    "org.entente.series..",
                    "org.entente.zone..",
                    "org.entente.wordlist..")
            .because("a new package gets its place on the map above");

    @ArchTest
    static final ArchRule SQL_ONLY_IN_STORE = noClasses()
            .that(resideInAPackage("org.entente..")
                    .and(resideInAPackage("org.entente.store..").negate()))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..", "org.jdbi.."))
            .because("all SQL stands in store");

    @ArchTest
    static final ArchRule PRINT_ONLY_IN_COMMANDS = noClasses()
            .that(resideInAPackage("org.entente.app.cli..").negate())
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("only commands print; everything else returns what it has to say");

    @ArchTest
    static final ArchRule CLOCK_ONLY_IN_MAIN = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.entente.app.Main")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("today is an argument");

    @ArchTest
    static final ArchRule NO_DRAWERS_FOR_ODDS_AND_ENDS = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..")
            .because("a helper lives with the type it helps");

    @ArchTest
    static final ArchRule NOTHING_IS_NULL_UNLESS_MARKED = classes()
            .that(resideInAPackage("org.entente..")
                    .and(com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName("package-info")))
            .should()
            .beAnnotatedWith(NullMarked.class);
}
