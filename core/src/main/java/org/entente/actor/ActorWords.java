package org.entente.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.wordlist.Entry;
import org.entente.wordlist.WordList;

/**
 * The words by which sources name actors, each with the readings it had over time: what a whole column is looked up in at
 * once. Unchanging; safe for use by several threads.
 */
public final class ActorWords {
    /** Sectors are looked at in this order: who speaks for the state comes first. */
    private static final List<String> TIERS =
            List.of("government", "military", "political", "armed", "civil", "media", "other");

    private final States states;
    private final Map<String, List<ActorSpell>> cameo = new TreeMap<>();
    private final Map<String, List<ActorSpell>> numbers = new TreeMap<>();
    private final Map<String, List<ActorSpell>> names = new TreeMap<>();
    private final Map<String, List<ActorSpell>> groups = new TreeMap<>();
    private final Map<String, String> roles = new TreeMap<>();
    private final Map<String, String> sectors = new LinkedHashMap<>();

    /** The words of the shipped tables. */
    public ActorWords(States states) {
        this.states = states;
        states.list().forEach(this::addCodes);
        states.list().forEach(this::addFurtherCodes);
        WordList.read(ActorWords.class, "territories.tsv").entries().forEach(this::addTerritory);
        WordList.read(ActorWords.class, "regions.tsv")
                .entries()
                .forEach(entry -> addBeside(cameo, entry.get("code"), entry.get("code")));
        addGroups();
        addRoles();
    }

    private void addCodes(State state) {
        state.codes().forEach((system, code) -> {
            switch (system) {
                case CAMEO, ISO3 -> add(cameo, code, state);
                case GW -> add(numbers, code, state);
                case COW, COW_ABBREVIATION, FIPS, ISO2 -> {}
            }
        });
        add(names, state.name().toLowerCase(Locale.ROOT), state);
        state.otherNames().forEach(name -> add(names, name.toLowerCase(Locale.ROOT), state));
    }

    private void addFurtherCodes(State state) {
        state.otherCodes().forEach(code -> add(cameo, code, state));
    }

    /** Adds a reading for the days that no reading before it takes. */
    private static void add(Map<String, List<ActorSpell>> words, String word, State state) {
        List<ActorSpell> spells = words.computeIfAbsent(word, _ -> new ArrayList<>());
        ActorSpell spell = new ActorSpell(
                Actor.ofState(state.code()), state.from(), state.to().orElse(ActorSpell.END));
        boolean free = spells.stream()
                .allMatch(taken ->
                        taken.to().isBefore(spell.from()) || taken.from().isAfter(spell.to()));
        if (free) {
            spells.add(spell);
        }
    }

    /** A territory is no state: what it does belongs to nobody's pair, but its names and codes are known. */
    private void addTerritory(Entry entry) {
        entry.find("cameo").ifPresent(code -> addBeside(cameo, code, entry.get("code")));
        addBeside(names, entry.get("name").toLowerCase(Locale.ROOT), entry.get("code"));
        entry.list("altNames").forEach(name -> addBeside(names, name.toLowerCase(Locale.ROOT), entry.get("code")));
    }

    private static void addBeside(Map<String, List<ActorSpell>> words, String word, String organization) {
        words.computeIfAbsent(word, _ -> List.of(always(organization)));
    }

    private static ActorSpell always(String organization) {
        Actor actor = new Actor(Optional.empty(), Optional.of(organization), Optional.empty());
        return new ActorSpell(actor, ActorSpell.BEGINNING, ActorSpell.END);
    }

    /** Organisations by code and by name, and states by name: what a source's free text may say. */
    private void addGroups() {
        names.forEach((name, spells) -> groups.put(name, List.copyOf(spells)));
        WordList.read(ActorWords.class, "organizations.tsv").entries().forEach(entry -> {
            String code = entry.get("code");
            addBeside(groups, code.toLowerCase(Locale.ROOT), code);
            addBeside(groups, entry.get("name").toLowerCase(Locale.ROOT), code);
            entry.list("altNames").forEach(name -> addBeside(groups, name.toLowerCase(Locale.ROOT), code));
        });
    }

    private void addRoles() {
        List<Entry> entries = WordList.read(ActorWords.class, "roles.tsv").entries();
        entries.forEach(entry -> roles.put(entry.get("code"), entry.get("code")));
        for (String tier : TIERS) {
            entries.stream()
                    .filter(entry -> entry.find("tier").orElse("other").equals(tier))
                    .forEach(entry -> entry.list("icewsSectors")
                            .forEach(
                                    sector -> sectors.putIfAbsent(sector.toLowerCase(Locale.ROOT), entry.get("code"))));
        }
    }

    /** CAMEO country codes, and ISO codes, regions and territories that stand beside them. */
    public Map<String, List<ActorSpell>> cameo() {
        return cameo;
    }

    /** Gleditsch and Ward's numbers. */
    public Map<String, List<ActorSpell>> numbers() {
        return numbers;
    }

    /** English names of states and territories in small letters. */
    public Map<String, List<ActorSpell>> names() {
        return names;
    }

    /** What would be right where a CAMEO code ought to stand. */
    public ActorAdvice adviceOnCodes() {
        return new ActorAdvice(
                states,
                cameo,
                state -> Optional.of(state.codes().getOrDefault(CodeSystem.CAMEO, state.code())),
                "a CAMEO country code such as TUR");
    }

    /** What would be right where an English name ought to stand. */
    public ActorAdvice adviceOnNames() {
        return new ActorAdvice(states, names, state -> Optional.of(state.name()), "an English name such as Turkey");
    }

    /** What would be right where a number ought to stand. */
    public ActorAdvice adviceOnNumbers() {
        return new ActorAdvice(
                states,
                numbers,
                state -> Optional.ofNullable(state.codes().get(CodeSystem.GW)),
                "a number by Gleditsch and Ward such as 640");
    }

    /** Organisations by code and by name, and states by name, all in small letters. */
    public Map<String, List<ActorSpell>> groups() {
        return groups;
    }

    /** Role codes. */
    public Map<String, String> roles() {
        return roles;
    }

    /** ICEWS sectors in small letters with the role each stands for, who speaks for the state first. */
    public Map<String, String> sectors() {
        return sectors;
    }
}
