package org.entente.petrarch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads agents: {@code PHRASE {PLURAL} [~CODE]} or {@code [CODE~]}; {@code {}} for no plural, else a regular one is made;
 * {@code !NAME! = WORD, WORD} names words that stand for {@code !NAME!} in phrases.
 */
final class AgentFileReader {
    private static final Pattern FORM =
            Pattern.compile("\\s*([^\\[\\]{}]+?)\\s*(?:\\{([^}]*)\\})?\\s*\\[\\s*([^\\]]*?)\\s*\\]\\s*");
    private static final Pattern NAMED = Pattern.compile("\\s*(!\\w+!)\\s*=\\s*(.*)");

    private final DictionaryFile file;
    private final PhraseTable.Builder<AgentCode> agents;
    private final List<SetAside> aside;
    private final Map<String, List<String>> named = new LinkedHashMap<>();

    private AgentFileReader(DictionaryFile file, PhraseTable.Builder<AgentCode> agents, List<SetAside> aside) {
        this.file = file;
        this.agents = agents;
        this.aside = aside;
    }

    static void read(DictionaryFile file, PhraseTable.Builder<AgentCode> agents, List<SetAside> aside) {
        AgentFileReader reader = new AgentFileReader(file, agents, aside);
        file.lines().forEach(reader::take);
    }

    private void take(DictionaryFile.Line line) {
        Matcher words = NAMED.matcher(line.text());
        if (words.matches()) {
            named.put(words.group(1), List.of(words.group(2).strip().split("\\s*,\\s*", -1)));
            return;
        }
        Matcher matcher = FORM.matcher(line.text());
        if (!matcher.matches()) {
            aside.add(file.aside(line, "an agent is PHRASE [~CODE], with {PLURAL} or {} between where it has another"));
            return;
        }
        String code = matcher.group(3).toUpperCase(Locale.ROOT);
        boolean before = code.endsWith("~");
        if (before == code.startsWith("~") || code.length() < 2) {
            aside.add(file.aside(line, "the code of an agent has ~ before it ([~GOV]) or behind it ([NGO~])"));
            return;
        }
        AgentCode agent = new AgentCode(code.replace("~", ""), before);
        for (String phrase : expanded(matcher.group(1))) {
            put(phrase, matcher.group(2) == null ? "+" : matcher.group(2).strip(), agent);
        }
    }

    /** Puts a phrase and its plural: + for a regular one, nothing for none, else the phrase itself. */
    private void put(String text, String plural, AgentCode agent) {
        Phrase.of(text).ifPresent(phrase -> {
            agents.put(phrase, agent);
            if (plural.equals("+")) {
                agents.put(phrase.withLast(Plurals.of(phrase.last())), agent);
                return;
            }
            Phrase.of(plural).ifPresent(other -> agents.put(other, agent));
        });
    }

    private List<String> expanded(String text) {
        List<String> phrases = new ArrayList<>(List.of(text));
        named.forEach((name, words) -> {
            if (text.contains(name)) {
                phrases.clear();
                words.forEach(word -> phrases.add(text.replace(name, word)));
            }
        });
        return phrases;
    }
}
