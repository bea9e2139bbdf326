package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.wordlist.WordList;

/**
 * Turns what a source writes into an actor, on a given day. Accepts our own notation ({@code TUR}, {@code TUR MIL},
 * {@code NAT}), codes of the CAMEO kind ({@code TURMIL}), and English names of states and organisations. Unchanging; safe
 * for use by several threads.
 */
public final class ActorDirectory {
    private final States states = States.shipped();
    private final Map<String, Organization> organizations = new HashMap<>();
    private final Map<String, Organization> organizationsByName = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();

    /** A directory of all tables that ship with Entente. */
    public ActorDirectory() {
        WordList.read(ActorDirectory.class, "organizations.tsv").entries().forEach(entry -> {
            Organization organization = new Organization(
                    entry.get("code"),
                    entry.get("kind"),
                    entry.get("name"),
                    entry.list("altNames"),
                    entry.find("state"));
            organizations.put(organization.code(), organization);
            organizationsByName.putIfAbsent(key(organization.name()), organization);
            organization.otherNames().forEach(name -> organizationsByName.putIfAbsent(key(name), organization));
        });
        WordList.read(ActorDirectory.class, "roles.tsv").entries().forEach(entry -> {
            Role role = new Role(
                    entry.get("code"), entry.get("name"), entry.find("tier").orElse("other"));
            roles.put(role.code(), role);
        });
    }

    /** A short hash of the tables: another one may read the same text as another actor. */
    public String fingerprint() {
        return WordList.fingerprint(
                ActorDirectory.class, "states.tsv", "organizations.tsv", "roles.tsv", "territories.tsv", "regions.tsv");
    }

    /** The actor that the text names on that day, or empty when nothing known is named. */
    public Optional<Actor> find(String text, LocalDate day) {
        String name = text.strip();
        return findState(name, day)
                .map(Actor::ofState)
                .or(() -> findOrganization(name))
                .or(() -> findPart(name, day));
    }

    private Optional<String> findState(String name, LocalDate day) {
        return states.find(CodeSystem.ISO3, name, day)
                .or(() -> states.find(CodeSystem.CAMEO, name, day))
                .or(() -> states.findByName(name, day))
                .map(State::code);
    }

    private Optional<Actor> findOrganization(String name) {
        return Optional.ofNullable(organizations.get(name))
                .or(() -> Optional.ofNullable(organizationsByName.get(key(name))))
                .map(found -> new Actor(Optional.empty(), Optional.of(found.code()), Optional.empty()));
    }

    private Optional<Actor> findPart(String name, LocalDate day) {
        if (name.length() < 6) {
            return Optional.empty();
        }
        String role = name.substring(name.length() - 3);
        String whole = name.substring(0, name.length() - 3).strip();
        return roles.containsKey(role)
                ? findState(whole, day).map(state -> new Actor(Optional.of(state), Optional.empty(), Optional.of(role)))
                : Optional.empty();
    }

    /**
     * Every reading that the text ever had, with the days on which it holds; empty when nothing known is named. A code
     * that passed from one state to another gives one spell for each.
     */
    public List<ActorSpell> listSpells(String text) {
        List<ActorSpell> spells = new ArrayList<>();
        TreeSet<LocalDate> changes = new TreeSet<>();
        changes.add(ActorSpell.BEGINNING);
        for (State state : states.list()) {
            changes.add(state.from());
            state.to().ifPresent(last -> changes.add(last.plusDays(1)));
        }
        Optional<Actor> current = Optional.empty();
        LocalDate since = ActorSpell.BEGINNING;
        for (LocalDate change : changes) {
            Optional<Actor> next = find(text, change);
            if (!next.equals(current)) {
                close(spells, current, since, change.minusDays(1));
                current = next;
                since = change;
            }
        }
        close(spells, current, since, ActorSpell.END);
        return spells;
    }

    private static void close(List<ActorSpell> spells, Optional<Actor> actor, LocalDate from, LocalDate to) {
        actor.ifPresent(known -> spells.add(new ActorSpell(known, from, to)));
    }

    /** The words by which named sources write actors; read anew each time, for few need them. */
    public ActorWords words() {
        return new ActorWords(states);
    }

    /** The states. */
    public States states() {
        return states;
    }

    /** True when the word is the key of a role. */
    public boolean isRole(String code) {
        return roles.containsKey(code);
    }

    /** The roles and sectors, in no order. */
    public Collection<Role> roles() {
        return Collections.unmodifiableCollection(roles.values());
    }

    /** The organisation of this key. */
    public Optional<Organization> findOrganizationByCode(String code) {
        return Optional.ofNullable(organizations.get(code));
    }

    /** The name to show for an actor: "Turkey, military" for {@code TUR MIL}. */
    public String describe(Actor actor) {
        String whole = actor.organization()
                .map(code ->
                        findOrganizationByCode(code).map(Organization::name).orElse(code))
                .or(() -> actor.state().map(code -> states.getState(code).name()))
                .orElse("");
        return actor.role()
                .map(code -> whole + ", "
                        + Optional.ofNullable(roles.get(code)).map(Role::name).orElse(code))
                .orElse(whole);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
