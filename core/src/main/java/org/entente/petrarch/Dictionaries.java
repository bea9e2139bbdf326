package org.entente.petrarch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of dictionaries, read as they are. What could not be read is set aside with file, line and what would be right. */
public final class Dictionaries {
    private final PhraseTable<ActorCodes> actors;
    private final PhraseTable<AgentCode> agents;
    private final VerbLexicon verbs;
    private final Discards discards;
    private final Issues issues;
    private final List<SetAside> aside;

    private Dictionaries(DictionariesReader reader) {
        actors = reader.actors.build();
        agents = reader.agents.build();
        verbs = reader.verbs;
        discards = Discards.of(reader.discards);
        issues = Issues.of(reader.issues);
        aside = List.copyOf(reader.aside);
    }

    /**
     * Reads every dictionary in a folder: files that end in {@code .txt} whose names say actors, agents, discards, issues or
     * verbs, or that look like verbs. Of several files of verbs the one in the newer grammar is taken, else the first by name.
     *
     * @throws DictionaryFolderException when there is no such folder, or no actors or verbs are in it
     * @throws UncheckedIOException when a file cannot be read
     */
    public static Dictionaries read(Path folder) {
        return open(folder).orMissing(folder);
    }

    /**
     * The same, of dictionaries of which only some kinds may be there.
     *
     * @throws DictionaryFolderException when there is no such folder, or nothing was read from it
     */
    public static Dictionaries readAny(Path folder) {
        return open(folder).orNothing(folder);
    }

    private static Dictionaries open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new DictionaryFolderException(folder, "there is no such folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            DictionariesReader reader = new DictionariesReader();
            files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".txt"))
                    .sorted()
                    .forEach(reader::take);
            reader.end();
            return new Dictionaries(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Dictionaries orNothing(Path folder) {
        if (actors.size() + agents.size() + verbs.verbs() + discards.size() + issues.size() + aside.size() == 0) {
            throw new DictionaryFolderException(
                    folder,
                    "no dictionaries: files NAME.actors.txt, .agents.txt, .verbs.txt, .discards.txt, .issues.txt");
        }
        return this;
    }

    private Dictionaries orMissing(Path folder) {
        if (actors.size() == 0) {
            throw new DictionaryFolderException(folder, "no actors: a file NAME.actors.txt with lines NAME [CODE]");
        }
        if (verbs.verbs() == 0) {
            throw new DictionaryFolderException(
                    folder, "no verbs: a file NAME.verbs.txt, or CAMEO.2.0.txt, with blocks --- MEANING [code] ---");
        }
        return this;
    }

    /** A coder with these dictionaries. */
    public SentenceCoder coder(Settings settings) {
        return new SentenceCoder(this, settings);
    }

    /** The code of a phrase, such as a name, on a day; empty when the phrase is no actor or is nobody on that day. */
    public Optional<String> findActor(String phrase, LocalDate day) {
        List<String> words = words(phrase);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return actors.find(words, 0, words.size())
                .filter(hit -> hit.places().size() == words.size())
                .flatMap(hit -> hit.value().on(day));
    }

    /** Who a noun phrase is on a day, with agents: "Turkish soldiers" is TURMIL; empty when nobody in it has a code. */
    public Optional<String> findParty(String phrase, LocalDate day) {
        List<Token> tokens =
                words(phrase).stream().map(word -> new Token(word, "")).toList();
        PartyCoder.Found found = new PartyCoder(this, tokens, day, Settings.DEFAULT).find(0, tokens.size());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.code());
    }

    /** What could not be read. */
    public List<SetAside> setAside() {
        return aside;
    }

    /** How many there are of each: phrases of actors and agents, verbs, patterns, transformations, discards, issues, lines set aside. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("actors", actors.size());
        counts.put("agents", agents.size());
        counts.put("verbs", verbs.verbs());
        counts.put("patterns", verbs.patterns());
        counts.put("transformations", verbs.transformations().size());
        counts.put("discards", discards.size());
        counts.put("issues", issues.size());
        counts.put("set aside", aside.size());
        return counts;
    }

    /** The discards. */
    public Discards discards() {
        return discards;
    }

    /** The issues. */
    public Issues issues() {
        return issues;
    }

    PhraseTable<ActorCodes> actors() {
        return actors;
    }

    PhraseTable<AgentCode> agents() {
        return agents;
    }

    VerbLexicon verbs() {
        return verbs;
    }

    private static List<String> words(String phrase) {
        return Arrays.stream(phrase.toUpperCase(Locale.ROOT)
                        .replaceAll("['’]S\\b", " ")
                        .split("[\\s_,]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
