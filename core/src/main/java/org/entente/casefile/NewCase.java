package org.entente.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.ingest.Adapters;

/**
 * A case that is about to be written: a folder with a {@code case.yaml} that gives useful pages as it is.
 *
 * @param id its key, by which its data file is found: the name of its folder
 * @param title its name, "India and Pakistan"
 * @param folder where it will lie
 * @param dyad the two states
 * @param from the first day
 * @param to the last day; empty for a case that runs on
 * @param own the user's own files
 */
public record NewCase(
        String id, String title, Path folder, Dyad dyad, LocalDate from, Optional<LocalDate> to, List<Own> own) {
    /** How far a case reaches back when nobody says otherwise. */
    public static final int DAYS_BACK = 90;

    private static final Path CASES = Path.of("cases");

    /** Copies the list. */
    public NewCase {
        own = List.copyOf(own);
    }

    /**
     * Files that the user has.
     *
     * @param read path or glob, from the working folder
     * @param as the word of a source that Entente knows by name
     */
    public record Own(String read, String as) {}

    /**
     * What was asked for.
     *
     * @param first code or name of a state
     * @param second code or name of another
     * @param from the first day; else {@link #DAYS_BACK} days before the last, or before today
     * @param to the last day; without one the case runs on
     * @param folder where the case is to lie; else {@code cases/<first>-<second>}
     * @param own the user's own files, to be read first
     */
    public record Request(
            String first,
            String second,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<Path> folder,
            List<Own> own) {
        /** Copies the list. */
        public Request {
            own = List.copyOf(own);
        }
    }

    /** Makes a case of what was asked for. @throws NewCaseException when it cannot be made */
    public static NewCase of(Request request, States states, LocalDate today) {
        LocalDate from = request.from().orElse(request.to().orElse(today).minusDays(DAYS_BACK));
        checkPeriod(from, request.to(), today);
        StateWord word = new StateWord(states, from);
        State first = word.resolve(request.first());
        State second = word.resolve(request.second());
        if (first.code().equals(second.code())) {
            throw new NewCaseException("a case needs two states; \"" + request.first() + "\" and \"" + request.second()
                    + "\" are both " + first.code() + " (" + first.name() + ")");
        }
        request.own().forEach(NewCase::check);
        String names = key(first.name()) + "-" + key(second.name());
        Optional<String> folderName = request.folder()
                .flatMap(path ->
                        Optional.ofNullable(path.toAbsolutePath().normalize().getFileName()))
                .map(name -> key(name.toString()))
                .filter(name -> !name.isEmpty());
        return new NewCase(
                folderName.orElse(names),
                first.name() + " and " + second.name(),
                request.folder().orElse(CASES.resolve(names)),
                new Dyad(first.code(), second.code()),
                from,
                request.to(),
                request.own());
    }

    private static void checkPeriod(LocalDate from, Optional<LocalDate> to, LocalDate today) {
        if (from.isAfter(today)) {
            throw new NewCaseException("the period begins on " + from + ", in the future; today is " + today);
        }
        to.filter(last -> last.isBefore(from)).ifPresent(last -> {
            throw new NewCaseException("the period ends on " + last + ", before it begins on " + from);
        });
    }

    private static void check(Own own) {
        if (own.as().equals(Adapters.TABLE)) {
            throw new NewCaseException("a table needs to be told which column holds what; write the case without "
                    + own.read() + " and add the table to its case.yaml, as the README shows");
        }
        if (Adapters.find(own.as()).isEmpty()) {
            List<String> words = Adapters.words().stream()
                    .filter(word -> !word.equals(Adapters.TABLE))
                    .toList();
            throw new NewCaseException("no source is called \"" + own.as() + "\"" + Mistakes.nearest(own.as(), words));
        }
    }

    /** A name as a key: lower case, hyphens, nothing but letters of the English alphabet and digits. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The path of a user's files as the case names it, from its own folder where that is possible. */
    String read(Own file) {
        Path home = folder.toAbsolutePath().normalize();
        Path named = Path.of(file.read()).toAbsolutePath().normalize();
        boolean sameRoot = Optional.ofNullable(home.getRoot())
                .filter(root -> root.equals(named.getRoot()))
                .isPresent();
        return (sameRoot ? home.relativize(named) : named).toString().replace('\\', '/');
    }

    /**
     * Writes it.
     *
     * @return the file that was written
     * @throws NewCaseException when the folder is there already; nothing in it is changed
     */
    public Path write() {
        Path file = folder.resolve(CaseFile.FILE_NAME);
        try {
            Optional<Path> parent =
                    Optional.ofNullable(folder.toAbsolutePath().normalize().getParent());
            if (parent.isPresent()) {
                Files.createDirectories(parent.get());
            }
            Files.createDirectory(folder);
            return Files.writeString(file, new CaseTemplate(this).text(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new NewCaseException(folder + " is there already, and nothing in it was changed; give the new case"
                    + " another folder with --folder DIR");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
