package org.entente.fragility;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.hazard.HazardFit;
import org.entente.hazard.Link;
import org.entente.structure.StatePair;
import org.entente.structure.StructureText;

/**
 * The file of a {@link ProcessModel}: text, compressed, in five blocks with an empty line between: what it is, pairs of states, titles
 * of crises, crises as they were told, fits. The same model gives the same bytes.
 */
public final class ProcessModelFile {
    private static final String VERSION = "process model 2, " + CrisisProcess.METHOD;
    private static final int BLOCKS = 5;

    private ProcessModelFile() {}

    /** Writes a model whose world is the one given. */
    public static void write(OutputStream out, StructuredWorld world, ProcessModel model) throws IOException {
        try (Writer writer =
                new BufferedWriter(new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8))) {
            writer.write(lines(
                            StructureText.write(
                                    world.structure(), model.span().first().getYear()),
                            model)
                    .stream()
                    .map(line -> line + "\n")
                    .collect(Collectors.joining()));
        }
    }

    /** Reads a model. @throws IOException when it is of another version or torn */
    public static ProcessModel read(InputStream in) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            List<List<String>> blocks = blocks(reader.lines().toList());
            return model(blocks, new StructuredWorld(StructureText.read(blocks.get(1))));
        }
    }

    static List<String> lines(List<String> structure, ProcessModel model) {
        List<String> lines = new ArrayList<>();
        lines.add(VERSION);
        lines.add("from\t" + model.span().first());
        lines.add("to\t" + model.span().last());
        lines.add("");
        lines.addAll(structure);
        lines.add("");
        new TreeMap<>(model.titles()).forEach((number, title) -> lines.add(number + "\t" + title));
        lines.add("");
        model.history().told().forEach(spell -> lines.add(line(spell)));
        lines.add("");
        model.fits().forEach(fit -> add(fit, lines));
        return lines;
    }

    static List<List<String>> blocks(List<String> lines) throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        blocks.add(new ArrayList<>());
        for (String line : lines) {
            if (line.isEmpty()) {
                blocks.add(new ArrayList<>());
            } else {
                blocks.getLast().add(line);
            }
        }
        String found = lines.isEmpty() ? "empty" : lines.getFirst();
        if (blocks.size() != BLOCKS || !found.equals(VERSION)) {
            throw new IOException("the model is \"" + found + "\" in " + blocks.size() + " blocks, must be \"" + VERSION
                    + "\" in " + BLOCKS + ": run entente train process");
        }
        return blocks;
    }

    static ProcessModel model(List<List<String>> blocks, World world) {
        List<String> head = blocks.getFirst();
        Map<String, String> titles = new TreeMap<>();
        blocks.get(2)
                .forEach(line -> titles.put(cells(line).getFirst(), cells(line).get(1)));
        List<CrisisSpell> spells =
                blocks.get(BLOCKS - 2).stream().map(ProcessModelFile::spell).toList();
        return new ProcessModel(
                world,
                new CrisisHistory(spells),
                titles,
                new ProcessModel.Span(
                        LocalDate.parse(cells(head.get(1)).get(1)),
                        LocalDate.parse(cells(head.get(2)).get(1))),
                fits(blocks.getLast(), world));
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    private static String line(CrisisSpell spell) {
        return String.join(
                "\t",
                spell.id(),
                spell.pair().first() + "-" + spell.pair().second(),
                spell.from().toString(),
                spell.to().map(LocalDate::toString).orElse(""),
                spell.clash().name(),
                spell.settled().name());
    }

    private static CrisisSpell spell(String line) {
        List<String> cells = cells(line);
        List<String> pair = Arrays.asList(cells.get(1).split("-", -1));
        return new CrisisSpell(
                cells.getFirst(),
                new StatePair(Integer.parseInt(pair.getFirst()), Integer.parseInt(pair.getLast())),
                LocalDate.parse(cells.get(2)),
                Optional.of(cells.get(3)).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Told.valueOf(cells.get(4)),
                Told.valueOf(cells.get(5)));
    }

    /** Five lines: day and neighbours, the two hazards with what all pairs have in common, the two branches. */
    private static void add(ProcessModel.Fitted fitted, List<String> lines) {
        String neighbours = fitted.neighbours()
                .map(all -> "\t" + all.pairs() + "\t" + all.fragility() + "\t" + all.verdict())
                .orElse("");
        lines.add(fitted.asOf() + neighbours);
        lines.add(line(fitted.fit().onset()));
        lines.add(line(fitted.fit().end()));
        lines.add(numbers(fitted.fit().clash().numbers()));
        lines.add(numbers(fitted.fit().settlement().numbers()));
    }

    private static String line(ProcessFit.Rate rate) {
        PooledRate.Levels levels = rate.levels();
        HazardScaling scaling = rate.scaling();
        return numbers(List.of(levels.shape(), levels.level(), levels.variance(), levels.baseRate())) + "\t"
                + numbers(List.of(scaling.constant(), scaling.slope(), scaling.bend(), scaling.centre())) + "\t"
                + numbers(rate.fit().numbers());
    }

    private static String numbers(List<Double> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static List<Double> numbers(String cell) {
        return Stream.of(cell.split(" ", -1)).map(Double::valueOf).toList();
    }

    private static List<ProcessModel.Fitted> fits(List<String> lines, World world) {
        List<ProcessModel.Fitted> fits = new ArrayList<>();
        for (int at = 0; at + 4 < lines.size(); at += 5) {
            List<String> head = cells(lines.get(at));
            Optional<Neighbours> neighbours = head.size() == 1
                    ? Optional.empty()
                    : Optional.of(new Neighbours(
                            Integer.parseInt(head.get(1)),
                            Double.parseDouble(head.get(2)),
                            Double.parseDouble(head.get(3))));
            fits.add(new ProcessModel.Fitted(
                    LocalDate.parse(head.getFirst()),
                    new ProcessFit(
                            rate(lines.get(at + 1), RestRow.names(world)),
                            rate(lines.get(at + 2), CrisisWeeks.names(world)),
                            HazardFit.of(world.names(), Link.LOGIT, numbers(lines.get(at + 3))),
                            HazardFit.of(world.names(), Link.LOGIT, numbers(lines.get(at + 4)))),
                    neighbours));
        }
        return fits;
    }

    private static ProcessFit.Rate rate(String line, List<String> names) {
        List<String> cells = cells(line);
        List<Double> levels = numbers(cells.getFirst());
        List<Double> scaling = numbers(cells.get(1));
        return new ProcessFit.Rate(
                HazardFit.of(names, Link.CLOGLOG, numbers(cells.getLast())),
                new PooledRate.Levels(levels.getFirst(), levels.get(1), levels.get(2), levels.getLast()),
                new HazardScaling(scaling.getFirst(), scaling.get(1), scaling.get(2), scaling.getLast()));
    }
}
