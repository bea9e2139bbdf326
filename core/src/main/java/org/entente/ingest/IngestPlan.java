package org.entente.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to be done so that the data file holds just what the case reads. Made by comparing states, printed, then done;
 * done twice, the second plan only keeps.
 *
 * @param steps in the order of the case's sources; files to forget come first
 * @param missing sources for which no file is there, with whether that is a mistake
 */
public record IngestPlan(List<Step> steps, List<Source> missing) {

    /** Copies the lists. */
    public IngestPlan {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    /** One thing to do for one file. */
    public sealed interface Step {
        /** The file's name, relative to the case. */
        String name();
    }

    /** Read a file that the data file does not hold. */
    public record Read(SourceFile file) implements Step {
        @Override
        public String name() {
            return file.state().name();
        }
    }

    /** Read a file again because its content or the way it is read has changed. */
    public record Reread(SourceFile file, String reason) implements Step {
        @Override
        public String name() {
            return file.state().name();
        }
    }

    /** Leave a file as it is held. */
    public record Keep(String name) implements Step {}

    /** Drop what came from a file that the case no longer reads, or that has gone. */
    public record Forget(String name) implements Step {}

    /**
     * Compares what lies on disk with what is held.
     *
     * @param ripe names of the held files with a record that was set aside for a day that has come since
     */
    public static IngestPlan between(
            List<SourceFile> wanted, List<FileState> held, Set<String> ripe, List<Source> missing) {
        Map<String, FileState> rest = new LinkedHashMap<>();
        held.forEach(state -> rest.put(state.name(), state));
        List<Step> reading = new ArrayList<>();
        for (SourceFile file : wanted) {
            FileState before = rest.remove(file.state().name());
            reading.add(before == null ? new Read(file) : compare(file, before, ripe));
        }
        List<Step> steps = new ArrayList<>();
        rest.keySet().forEach(name -> steps.add(new Forget(name)));
        steps.addAll(reading);
        return new IngestPlan(steps, missing);
    }

    private static Step compare(SourceFile file, FileState before, Set<String> ripe) {
        if (!file.state().sha256().equals(before.sha256())) {
            return new Reread(file, "its content has changed");
        }
        if (before.isOlder()) {
            return new Reread(file, "an older version of Entente read it, which did not count exposure");
        }
        if (!file.state().readsLike(before)) {
            return new Reread(file, "the case reads it differently now");
        }
        if (!file.state().codedLike(before)) {
            return new Reread(file, "the coder of texts has changed");
        }
        if (!file.state().meansLike(before)) {
            return new Reread(file, "the vocabulary has changed");
        }
        if (!file.state().signature().equals(before.signature())) {
            return new Reread(file, "a curated file before it has changed");
        }
        if (ripe.contains(before.name())) {
            return new Reread(file, "a day that lay in the future has come");
        }
        return new Keep(before.name());
    }

    /** True when nothing has to be done. */
    public boolean isDone() {
        return steps.stream().allMatch(Keep.class::isInstance);
    }
}
