package org.entente.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.tie.TieKind;
import org.entente.tie.TieSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --ties}: tables of ties beside those that the case names. */
final class TieOption {
    @Option(
            names = "--ties",
            paramLabel = "KIND=FILE",
            description = "A table of ties beside those that the case names: atop=, cow-igo=, un-ideal-points= or"
                    + " day-scores= and its file.")
    private Map<String, String> given = Map.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    List<TieSource> sources() {
        List<TieSource> sources = new ArrayList<>();
        given.forEach((word, file) -> sources.add(new TieSource(
                Path.of(file).toAbsolutePath().toString(),
                TieKind.find(word)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "--ties " + word + "=" + file + ": no table is called \"" + word + "\"; there are "
                                        + String.join(", ", TieKind.words()))))));
        return sources;
    }
}
