package org.entente.store;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data file cannot be used; the message says why and what to do. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final Pattern LOCK_HOLDER = Pattern.compile("held in ([^\\s]+)[^(]*\\(PID (\\d+)\\)");
    private static final List<String> DISK = List.of("No space left", "Disk quota exceeded", "max_temp_directory_size");
    private static final List<String> MEMORY = List.of("Out of Memory Error", "Cannot allocate memory");

    private StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    private StoreException(String message) {
        super(message);
    }

    /** A data file with a step of the schema that this version does not know. */
    static StoreException later(Path file, String step) {
        return new StoreException(file + " was written by a later version of Entente, which knows " + step
                + "; use that version, or name another file with --store");
    }

    /** A path that the driver would not take as it stands. */
    static StoreException misread(Path file) {
        return new StoreException(
                file + " cannot be opened as a data file: its path holds ; or ?; name another with --store");
    }

    /** What went wrong, in the words of the database. */
    static String reason(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    /** True when the disk or the memory is full. */
    static boolean isAboutMachine(String reason) {
        return DISK.stream().anyMatch(reason::contains) || MEMORY.stream().anyMatch(reason::contains);
    }

    /** What happened to a data file, with what to do. */
    static StoreException of(Path file, String otherwise, Throwable e) {
        String reason = reason(e);
        Matcher holder = LOCK_HOLDER.matcher(reason);
        if (holder.find()) {
            return new StoreException(
                    file + " is in use by process " + holder.group(2) + " (" + holder.group(1)
                            + "); wait until it ends, or name another file with --store",
                    e);
        }
        if (DISK.stream().anyMatch(reason::contains)) {
            return new StoreException(
                    "the disk is full: there is no room left in "
                            + file.toAbsolutePath().getParent() + " for " + file.getFileName()
                            + "; make room and run again: what was read before is kept",
                    e);
        }
        if (MEMORY.stream().anyMatch(reason::contains)) {
            return new StoreException(
                    "the memory does not suffice for " + file
                            + "; end other programs and run again: what was read before is" + " kept",
                    e);
        }
        return new StoreException(
                file + " " + otherwise + ": " + reason.lines().findFirst().orElse(""), e);
    }
}
