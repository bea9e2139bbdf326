package org.entente.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.CaseFolder;
import org.entente.Observatory;
import org.entente.ingest.Progress;

/** What a second process does in tests. It ends by itself, at the latest when the one that started it does. */
final class OtherProcess {
    private OtherProcess() {}

    /** {@code hold DATAFILE READY} or {@code ingest CASE DATAFILE RESULT}. */
    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "hold" -> hold(Path.of(arguments[1]), Path.of(arguments[2]));
            case "ingest" -> ingest(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Holds the data file until the input is closed. */
    private static void hold(Path dataFile, Path ready) throws IOException {
        try (Store store = Store.open(dataFile)) {
            Files.writeString(ready, store.file().toString());
            int end = System.in.read();
            Files.writeString(ready, String.valueOf(end));
        }
    }

    /** Ingests a case and writes down the hash of what is held, or why that could not be. */
    private static void ingest(Path caseFolder, Path dataFile, Path result) throws IOException {
        try (Observatory observatory = Observatory.open(caseFolder, dataFile, CaseFolder.TODAY)) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
            Files.writeString(result, observatory.manifest().contentHash());
        } catch (StoreException e) {
            Files.writeString(result, String.valueOf(e.getMessage()));
        }
    }

    /** The command that runs this class in a JVM of its own, whose temporary files come into {@code folder}. */
    static List<String> command(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Starts a command; what it prints comes into a file. */
    static Process start(Path folder, List<String> command) throws IOException {
        File output = folder.resolve("output.txt").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
    }
}
