package org.entente;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.casefile.CaseFile;
import org.entente.fetch.FetchFolder;
import org.entente.fetch.Slot;
import org.entente.ingest.Adapter;
import org.entente.ingest.Adapters;
import org.entente.ingest.Source;
import org.entente.ingest.SourceProfile;
import org.entente.series.Window;

/**
 * What to do about a case that shows nothing.
 *
 * @param statement why it shows nothing, in a sentence
 * @param steps what can be done, the best first
 */
public record Advice(String statement, List<Step> steps) {

    /** Copies the steps. */
    public Advice {
        steps = List.copyOf(steps);
    }

    /**
     * One thing to do.
     *
     * @param command what to write or to do
     * @param effect what comes of it
     */
    public record Step(String command, String effect) {
        /** Both in a line. */
        public String line() {
            return command + ": " + effect;
        }
    }

    /**
     * The advice for a case.
     *
     * @param records how many records were read
     * @param absent the sources for which no file is there
     */
    static Advice of(CaseFile caseFile, Window window, String pair, long records, List<Source> absent) {
        String statement = records == 0
                ? "Nothing was read yet, so there is nothing to show about " + pair + "."
                : String.format(
                        Locale.ROOT,
                        "%,d records were read, and none is an act between %s, %s.",
                        records,
                        pair,
                        window);
        List<Step> steps = new ArrayList<>();
        if (absent.stream().anyMatch(source -> isFetched(caseFile, source))) {
            steps.addAll(fetching(caseFile, window));
        }
        boolean fetchable = !steps.isEmpty();
        absent.stream()
                .filter(source -> !fetchable || !isFetched(caseFile, source))
                .forEach(source -> steps.add(dropping(source)));
        steps.add(
                records == 0
                        ? new Step("entente run " + caseFile.folder(), "reads what is there then; so does serve")
                        : new Step("entente doctor " + caseFile.folder(), "tells what became of every record"));
        return new Advice(statement, steps);
    }

    /** True when a fetch puts files where the source is read from. */
    static boolean isFetched(CaseFile caseFile, Source source) {
        return FetchFolder.of(caseFile).feeds(caseFile, source);
    }

    private static List<Step> fetching(CaseFile caseFile, Window window) {
        if (window.to().isBefore(Slot.FIRST.day())) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        String command = "entente fetch gdelt " + caseFile.folder();
        if (caseFile.to().isEmpty()) {
            steps.add(new Step(
                    command + " --newest " + Slot.A_DAY,
                    "gets GDELT's newest day, " + time(Slot.A_DAY) + " of fetching"));
        }
        long files = Slot.A_DAY * window.days();
        steps.add(new Step(
                command,
                String.format(
                        Locale.ROOT,
                        "gets GDELT's events of the whole period, %,d files, %s of fetching; may be ended at any time and"
                                + " goes on with the next run",
                        files,
                        time(files))));
        return steps;
    }

    /** At one file a second. */
    private static String time(long files) {
        long minutes = Math.max(1, Math.round(files / 60.0));
        if (minutes < 120) {
            return "about " + minutes + (minutes == 1 ? " minute" : " minutes");
        }
        return "about " + Math.round(minutes / 60.0) + " hours";
    }

    private static Step dropping(Source source) {
        Optional<SourceProfile> profile = Adapters.find(source.adapter()).map(Adapter::profile);
        return new Step(
                "put files where the case reads " + source.read(),
                profile.map(known -> known.name() + ", " + known.what() + "; see " + known.page())
                        .orElse("a table of your own; see the README"));
    }
}
