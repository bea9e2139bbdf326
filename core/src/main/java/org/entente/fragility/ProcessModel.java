package org.entente.fragility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The process of crises as it ships: a fit for the first day of each of some years, what it needs to know of pairs of states, and the
 * crises. A reading as of a day uses the latest fit at or before it and crises begun before it. Unchanging; safe for several threads.
 */
public final class ProcessModel {
    /** Its file beside this class. */
    public static final String FILE_NAME = "process-model.gz";

    private static final String SOURCE = "ICB ";

    private final World world;
    private final CrisisHistory history;
    private final Map<String, String> titles;
    private final Span span;
    private final List<Fitted> fits;
    private final List<CrisisProcess> processes;

    /**
     * The days between which crises are known.
     *
     * @param first the first
     * @param last the last
     */
    public record Span(LocalDate first, LocalDate last) {}

    /** A fit, the day that it is of, and the pairs of neighbours on that day. */
    record Fitted(LocalDate asOf, ProcessFit fit, Optional<Neighbours> neighbours) {}

    /** @param titles of crises, by the number in their ids; there may be others */
    ProcessModel(World world, CrisisHistory history, Map<String, String> titles, Span span, List<Fitted> fits) {
        this.world = world;
        this.history = history;
        this.titles = new TreeMap<>(titles);
        this.titles.keySet().retainAll(numbers(history));
        this.span = span;
        this.fits = List.copyOf(fits);
        this.processes = this.fits.stream()
                .map(one -> CrisisProcess.restored(world, history, span.first, one.asOf, one.fit))
                .toList();
    }

    private static List<String> numbers(CrisisHistory history) {
        return history.all().stream()
                .flatMap(spell -> Arrays.stream(spell.id().split("\\+", -1)))
                .map(id -> id.replace(SOURCE, ""))
                .toList();
    }

    /** The model that ships with Entente. It is read once. */
    public static ProcessModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        private static final ProcessModel MODEL = read();

        private static ProcessModel read() {
            try (InputStream in = ProcessModel.class.getResourceAsStream(FILE_NAME)) {
                if (in == null) {
                    throw new IllegalStateException(FILE_NAME + " is missing: run entente train process");
                }
                return ProcessModelFile.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Fits the process as of the first day of each year, each to the past of that day.
     *
     * @param history all crises that are told from the first day on
     * @param titles of crises, by number
     * @param span the days between which crises are known
     * @param from the first year; the penalty is chosen and the calibration begins twelve years before it
     * @param to the last year
     */
    public static ProcessModel train(
            World world, CrisisHistory history, Map<String, String> titles, Span span, int from, int to) {
        LocalDate begin = LocalDate.of(from - ProcessStudy.CALIBRATION_YEARS, 1, 1);
        double penalty = CrisisProcess.penalty(world, history, span.first, begin);
        List<Fitted> fits = ProcessStudy.calibrated(world, history, span.first, from, to, penalty).stream()
                .map(process -> new Fitted(process.asOf(), process.fitted(), Neighbours.of(process)))
                .toList();
        return new ProcessModel(world, history, titles, span, fits);
    }

    World world() {
        return world;
    }

    CrisisHistory history() {
        return history;
    }

    Map<String, String> titles() {
        return Map.copyOf(titles);
    }

    List<Fitted> fits() {
        return fits;
    }

    /** The days between which crises are known. */
    public Span span() {
        return span;
    }

    /** The days of the fits, earliest first. */
    public List<LocalDate> days() {
        return fits.stream().map(Fitted::asOf).toList();
    }

    /** The fits at or before a day, earliest first. */
    List<CrisisProcess> until(LocalDate day) {
        return processes.stream()
                .filter(process -> !process.asOf().isAfter(day))
                .toList();
    }

    /** The neighbours on the day of a fit. */
    Optional<Neighbours> neighbours(LocalDate fit) {
        return fits.stream().filter(one -> one.asOf.equals(fit)).findFirst().flatMap(Fitted::neighbours);
    }

    /** What the crises of a spell are called; its id where they have no name. */
    String title(CrisisSpell spell) {
        return Arrays.stream(spell.id().split("\\+", -1))
                .map(id -> titles.getOrDefault(id.replace(SOURCE, ""), id))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
