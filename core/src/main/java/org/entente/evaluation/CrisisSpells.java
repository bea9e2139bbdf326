package org.entente.evaluation;

import de.siegmar.fastcsv.reader.CsvParseException;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entente.actor.CodeSystem;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.fragility.CrisisSpell;
import org.entente.fragility.Told;
import org.entente.structure.StatePair;

/**
 * Crisis spells of pairs from International Crisis Behavior's actor level: the actor with whoever triggered its crisis and whoever
 * threatened it, from its trigger to its termination.
 *
 * <p>ICB does not say who fought whom, nor when. A direct clash is therefore told by the table of militarized disputes: YES where
 * one of the pair overlaps the crisis with force used (hostility 4 or 5), or where ICB says that the other's violent act was the
 * trigger; NO where ICB knows no violence in the crisis, or the table covers it and has no such dispute; else UNKNOWN. Settled: an
 * agreement, formal or semi-formal, or a tacit understanding; imposed agreements, unilateral acts and faded crises are not; other
 * outcomes are UNKNOWN. Dates known to the month count as its 15th; a termination known to less is not told.
 */
public final class CrisisSpells {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+|U[NSK]|USSR|USA|UAE|PLO|EU|NATO");
    private static final int FORCE = 4;
    private static final int SLACK_DAYS = 30;

    private final States states = States.shipped();
    private final Map<String, String> outcomes = new HashMap<>();
    private final Map<String, String> titles = new TreeMap<>();
    private final Map<StatePair, List<Dispute>> disputes = new HashMap<>();
    private final List<CrisisSpell> spells = new ArrayList<>();
    private final Set<String> unnamed = new TreeSet<>();
    private LocalDate disputesEnd = LocalDate.MIN;

    private record Dispute(LocalDate from, LocalDate to, int hostility) {}

    private CrisisSpells() {}

    /**
     * Reads.
     *
     * @param crises folder with ICB_actor_core.csv and ICB_system_core.csv
     * @param disputes the table of militarized disputes by pair, dyadic_mid_4.02.csv.gz; without it fewer clashes are told
     * @throws EvaluationFileException when a column is missing
     */
    public static CrisisSpells read(Path crises, Optional<Path> disputes) {
        CrisisSpells reader = new CrisisSpells();
        disputes.ifPresent(file -> each(file, reader::dispute));
        each(crises.resolve("ICB_system_core.csv"), reader::crisis);
        IcbActorFile.read(crises.resolve("ICB_actor_core.csv"), List.of("termination_date", "trigger", "violence"))
                .forEach(reader::actor);
        return reader;
    }

    /** All spells, in the order of the file. */
    public List<CrisisSpell> spells() {
        return List.copyOf(spells);
    }

    /** Names of actors that are no known state. */
    public Set<String> unnamed() {
        return Set.copyOf(unnamed);
    }

    /** What crises are called, by their number, in letters as people write names: Turkish Straits, Berlin Wall. */
    public Map<String, String> titles() {
        return Map.copyOf(titles);
    }

    private void crisis(NamedCsvRecord row) {
        outcomes.put(cell(row, "crisno"), cell(row, "outcome").toLowerCase(Locale.ROOT));
        titles.put(cell(row, "crisno"), title(cell(row, "crisname")));
    }

    private static String title(String capitals) {
        return WORD.matcher(capitals).replaceAll(word -> {
            String text = word.group();
            return ROMAN.matcher(text).matches() || text.length() == 1
                    ? text
                    : text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT);
        });
    }

    private void dispute(NamedCsvRecord row) {
        Optional<LocalDate> from = day(cell(row, "strtyr"), cell(row, "strtmnth"), cell(row, "strtday"), false);
        Optional<LocalDate> to = day(cell(row, "endyear"), cell(row, "endmnth"), cell(row, "endday"), true);
        if (from.isPresent() && to.isPresent()) {
            disputes.computeIfAbsent(
                            StatePair.of(Integer.parseInt(cell(row, "statea")), Integer.parseInt(cell(row, "stateb"))),
                            _ -> new ArrayList<>())
                    .add(new Dispute(from.get(), to.get(), Integer.parseInt(cell(row, "hihost"))));
            disputesEnd = to.get().isAfter(disputesEnd) ? to.get() : disputesEnd;
        }
    }

    /** A day that is not known is the first or last of its month. */
    private static Optional<LocalDate> day(String year, String month, String day, boolean last) {
        if (Integer.parseInt(month) < 1) {
            return Optional.empty();
        }
        YearMonth whole = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        int number = Integer.parseInt(day);
        if (number < 1) {
            return Optional.of(last ? whole.atEndOfMonth() : whole.atDay(1));
        }
        return Optional.of(whole.atDay(Math.min(number, whole.lengthOfMonth())));
    }

    private void actor(IcbActor row) {
        Optional<LocalDate> from = row.dayOrMonth("trigger_date");
        Optional<Integer> actor = from.flatMap(day -> state(row.actor(), day));
        if (actor.isEmpty()) {
            return;
        }
        row.others().stream()
                .flatMap(name -> state(name, from.get()).stream())
                .distinct()
                .filter(other -> !other.equals(actor.get()))
                .forEach(other -> spells.add(spell(row, StatePair.of(actor.get(), other), other, from.get())));
    }

    private CrisisSpell spell(IcbActor row, StatePair pair, int other, LocalDate from) {
        Optional<LocalDate> to = row.dayOrMonth("termination_date").filter(day -> !day.isBefore(from));
        boolean triggered = state(row.cell("triggername"), from).equals(Optional.of(other));
        return new CrisisSpell(
                "ICB " + row.crisis(),
                pair,
                from,
                to,
                clash(row, pair, from, to, triggered),
                settled(outcomes.getOrDefault(row.crisis(), "")));
    }

    private Told clash(IcbActor row, StatePair pair, LocalDate from, Optional<LocalDate> to, boolean triggered) {
        boolean violent = row.cell("trigger").equalsIgnoreCase("Violent act");
        boolean force = to.isPresent()
                && disputes.getOrDefault(pair, List.of()).stream()
                        .anyMatch(dispute -> dispute.hostility >= FORCE
                                && !dispute.from.isAfter(to.get())
                                && !dispute.to.isBefore(from.minusDays(SLACK_DAYS)));
        if (force || (violent && triggered)) {
            return Told.YES;
        }
        boolean none = row.cell("violence").equalsIgnoreCase("No violence");
        boolean covered = to.isPresent() && to.get().isBefore(disputesEnd);
        return none || covered ? Told.NO : Told.UNKNOWN;
    }

    private static Told settled(String outcome) {
        return switch (outcome) {
            case "formal agreement", "semi-formal agreement", "tacit understanding" -> Told.YES;
            case "unilateral act", "crisis faded", "imposed agreement" -> Told.NO;
            default -> Told.UNKNOWN;
        };
    }

    /**
     * The Correlates of War number of a name: of the state that has the name on the day, else of what one that ever had it is on the
     * day (Germany in 2015 stands as the Federal Republic), else of that one.
     */
    private Optional<Integer> state(String name, LocalDate day) {
        List<State> ever = states.listByName(name);
        Optional<Integer> number = Stream.of(
                        states.findByName(name, day).stream(),
                        ever.stream().flatMap(state -> states.find(CodeSystem.ISO3, state.code(), day).stream()),
                        ever.stream())
                .flatMap(Function.identity())
                .map(State::codes)
                .flatMap(codes -> Optional.ofNullable(codes.get(CodeSystem.COW)).stream())
                .map(Integer::valueOf)
                .findFirst();
        if (number.isEmpty()) {
            unnamed.add(name);
        }
        return number;
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column)
                .map(String::strip)
                .orElseThrow(() -> new EvaluationFileException(
                        "there is no column \"" + column + "\"; there are " + String.join(", ", row.getHeader())));
    }

    private static void each(Path file, Consumer<NamedCsvRecord> reader) {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                Reader text = new InputStreamReader(plain, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(row -> take(file, row, reader));
        } catch (CsvParseException e) {
            throw new EvaluationFileException(file + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** A line with what is wrong in it. */
    private static void take(Path file, NamedCsvRecord row, Consumer<NamedCsvRecord> reader) {
        try {
            reader.accept(row);
        } catch (NumberFormatException e) {
            throw new EvaluationFileException(file + ":" + row.getStartingLineNumber() + ": " + e.getMessage()
                    + "; years, months, days, states and hostility are whole numbers");
        } catch (EvaluationFileException e) {
            throw new EvaluationFileException(file + ":" + row.getStartingLineNumber() + ": " + e.getMessage());
        }
    }
}
