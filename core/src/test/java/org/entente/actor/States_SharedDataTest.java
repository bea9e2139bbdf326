package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;

/** Our table of states against the lists it was made from. Runs where those lists lie beside the repository. */
class States_SharedDataTest {
    private static final Path SHARED = Path.of(System.getProperty("entente.root"), "../shared/data");
    private static final LocalDate SINCE = LocalDate.of(1946, 1, 1);

    /** System, number and first uncovered day of spells that begin before our state does, with the reason. */
    private static final Map<String, String> BEFORE_OURS = Map.ofEntries(
            Map.entry("COW 663 1946-03-22", "Jordan: the list has the treaty of London, we the independence of 25 May"),
            Map.entry("GW 265 1949-10-05", "East Germany: two days before its constitution"),
            Map.entry("GW 433 1960-04-04", "Senegal: the list counts the Mali Federation"),
            Map.entry("GW 517 1962-01-07", "Rwanda: month and day are exchanged in the list"),
            Map.entry("GW 616 1956-01-01", "Tunisia: the list has the year only"),
            Map.entry("GW 652 1946-01-01", "Syria: the list has the year only"),
            Map.entry("GW 652 1958-02-22", "Syria: the list does not interrupt it for the United Arab Republic"),
            Map.entry("GW 704 1991-08-31", "Uzbekistan: the list has the declaration, we the day of independence"),
            Map.entry("GW 760 1949-01-01", "Bhutan: the list has the year only"),
            Map.entry("GW 781 1965-05-26", "Maldives: two months before independence"),
            Map.entry("GW 817 1954-05-01", "South Vietnam: before the treaty of independence"));

    /** States for which countrycode has another code than we, with the reason. */
    private static final Map<String, String> CODES_APART = Map.of(
            "SRB", "countrycode has no COW number",
            "SSD", "countrycode has no FIPS code",
            "VAT", "countrycode has the number of the Papal States",
            "VNM", "countrycode has the GW number of the state before 1893",
            "YEM", "countrycode has no GW number");

    private final States states = States.shipped();

    @Test
    void everySpellOfTheCorrelatesOfWarHasAStateWithItsNumber() {
        List<String> uncovered = new ArrayList<>();
        for (NamedCsvRecord row : rows("states/cow_states.csv.gz")) {
            Window spell = new Window(day(row, "st"), day(row, "end"));
            uncovered.addAll(uncovered(CodeSystem.COW, row.getField("ccode"), spell));
        }
        assertThat(uncovered).containsExactlyInAnyOrderElementsOf(known(CodeSystem.COW));
    }

    @Test
    void everySpellOfGleditschAndWardHasAStateWithItsNumber() {
        List<String> uncovered = new ArrayList<>();
        for (NamedCsvRecord row : rows("states/gw_states.csv.gz")) {
            Window spell =
                    new Window(LocalDate.parse(row.getField("startdate")), LocalDate.parse(row.getField("enddate")));
            uncovered.addAll(uncovered(CodeSystem.GW, row.getField("gwcode"), spell));
        }
        assertThat(uncovered).containsExactlyInAnyOrderElementsOf(known(CodeSystem.GW));
    }

    @Test
    void codesAgreeWithThoseOfCountrycode() {
        List<String> apart = new ArrayList<>();
        for (NamedCsvRecord row : rows("geo/countrycode_codelist.csv")) {
            Optional<State> state = states.find(CodeSystem.ISO3, row.getField("iso3c"), LocalDate.of(2016, 1, 1));
            state.filter(known -> !CODES_APART.containsKey(known.code())).ifPresent(known -> {
                compare(apart, known, CodeSystem.ISO2, row.getField("iso2c"));
                compare(apart, known, CodeSystem.FIPS, row.getField("fips"));
                compare(apart, known, CodeSystem.COW, row.getField("cown"));
                compare(apart, known, CodeSystem.GW, row.getField("gwn"));
            });
        }
        assertThat(apart).isEmpty();
    }

    private static List<String> known(CodeSystem system) {
        return BEFORE_OURS.keySet().stream()
                .filter(key -> key.startsWith(system + " "))
                .toList();
    }

    private static void compare(List<String> apart, State state, CodeSystem system, String theirs) {
        String ours = state.codes().getOrDefault(system, "");
        boolean theyHaveNone = theirs.isEmpty() || theirs.equals("NA");
        if (!theirs.equals(ours) && !(theyHaveNone && ours.isEmpty()) && !(theirs.equals("NA") && ours.equals("NA"))) {
            apart.add(state.code() + " " + system + ": ours " + ours + ", theirs " + theirs);
        }
    }

    /** The first days of all gaps since 1946 in which no state has the number. */
    private List<String> uncovered(CodeSystem system, String number, Window spell) {
        List<String> gaps = new ArrayList<>();
        boolean before = true;
        LocalDate first = spell.from().isBefore(SINCE) ? SINCE : spell.from();
        for (LocalDate day = first; !day.isAfter(spell.to()); day = day.plusDays(1)) {
            boolean covered = states.find(system, number, day).isPresent();
            if (before && !covered) {
                gaps.add(system + " " + number + " " + day);
            }
            before = covered;
        }
        return gaps;
    }

    private static LocalDate day(NamedCsvRecord row, String prefix) {
        return LocalDate.of(
                Integer.parseInt(row.getField(prefix + "year")),
                Integer.parseInt(row.getField(prefix + "month")),
                Integer.parseInt(row.getField(prefix + "day")));
    }

    private static List<NamedCsvRecord> rows(String name) {
        Path file = SHARED.resolve(name);
        if (!Files.isRegularFile(file)) {
            abort("skipped: there is no ../shared/data/" + name + " beside the repository to compare with");
        }
        try (InputStream in = Files.newInputStream(file);
                InputStream unpacked = name.endsWith(".gz") ? new GZIPInputStream(in) : in;
                Reader text = new InputStreamReader(unpacked, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
