package org.entente.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorDirectory;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a case and checks it. */
public final class CaseReader {
    private static final int MOST_ALIASES = 50;

    private final ActorDirectory directory;

    /** @param directory the actors that a case can name */
    public CaseReader(ActorDirectory directory) {
        this.directory = directory;
    }

    /**
     * Reads the case in a folder.
     *
     * @throws CaseMistakesException with every mistake, when there is any
     */
    public CaseFile read(Path folder) {
        Mistakes mistakes = new Mistakes();
        Path file = folder.resolve(CaseFile.FILE_NAME);
        if (!Files.isRegularFile(file)) {
            mistakes.add(
                    CaseFile.FILE_NAME,
                    1,
                    1,
                    "there is no such file in " + folder + "; a case is a folder with a case.yaml");
            throw new CaseMistakesException(mistakes.list());
        }
        Optional<CaseFile> read = compose(file, CaseFile.FILE_NAME, mistakes)
                .map(root -> withIncluded(folder, root, mistakes))
                .flatMap(root -> new CaseSections(folder, directory, mistakes).read(root));
        if (read.isEmpty() || !mistakes.list().isEmpty()) {
            throw new CaseMistakesException(mistakes.list());
        }
        return read.get();
    }

    private static Optional<MappingNode> compose(Path file, String name, Mistakes mistakes) {
        return CaseText.read(file, name, mistakes).flatMap(text -> compose(text, mistakes));
    }

    private static Optional<MappingNode> compose(CaseText text, Mistakes mistakes) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(text.name())
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setAllowRecursiveKeys(false)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text.content());
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            mistakes.add(text.name(), 1, 1, "a case begins with keys and values, for instance case: russia-turkey");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
            mistakes.add(text.name(), line, column, "this is not YAML: " + e.getProblem());
        } catch (ReaderException e) {
            text.addMistake(mistakes, e.getPosition(), "a control character stands here; remove it");
        } catch (YamlEngineException e) {
            mistakes.add(text.name(), 1, 1, "this cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** Appends the keys of the included files; a key may stand in one file only. */
    private static MappingNode withIncluded(Path folder, MappingNode root, Mistakes mistakes) {
        List<NodeTuple> all = new ArrayList<>(root.getValue());
        Section section = new Section("the case", root, new Mistakes());
        for (ScalarNode include : section.texts("include")) {
            Path home = folder.toAbsolutePath().normalize();
            Path file = home.resolve(include.getValue()).normalize();
            if (!file.startsWith(home)) {
                mistakes.add(
                        include,
                        "include \"" + include.getValue() + "\" lies outside the case's folder; move the file into it");
            } else if (!Files.isRegularFile(file)) {
                mistakes.add(include, "include \"" + include.getValue() + "\" is not there");
            } else {
                compose(file, include.getValue(), mistakes).ifPresent(part -> all.addAll(part.getValue()));
            }
        }
        return new MappingNode(root.getTag(), false, all, root.getFlowStyle(), root.getStartMark(), root.getEndMark());
    }
}
