package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;

/** Joins the phrases of a sentence into mentions: roles to their states, titles to their names. */
final class Composer {
    private static final Set<String> BROAD_ROLES = Set.of("GOV", "CVL", "BUS");
    private static final Set<String> AWAY_ROLES = Set.of("MFA", "MIL", "PKO", "REF");
    private static final Set<String> PERSONS = Set.of(
            "HOS", "MFA", "DEF", "INM", "FNC", "ENY", "JUM", "NSC", "GOV", "LEG", "MIL", "SPY", "OPP", "PTY", "ELI",
            "JUD", "COP", "REB", "INS", "SEP", "REL", "IGO");
    private static final Set<String> VERBS = Set.of(
            "force",
            "shells",
            "guards",
            "heads",
            "ships",
            "fans",
            "man",
            "pilots",
            "national",
            "tanks",
            "spy",
            "states",
            "state",
            "presses",
            "press",
            "parties");
    private static final String FORMER = "ELI";
    private static final int LONG_NAME = 5;

    private final SentenceReading reading;
    private final Persons persons;
    private final AmbiguousWords ambiguous;
    private final Set<String> states;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Item.RoleItem> alone = new ArrayList<>();
    private int at;

    /** Roles that stand together, and how many phrases they take. */
    private record Roles(int first, int last, Optional<String> role, int count) {}

    Composer(SentenceReading reading, Persons persons, AmbiguousWords ambiguous, Set<String> states) {
        this.reading = reading;
        this.persons = persons;
        this.ambiguous = ambiguous;
        this.states = states;
    }

    List<Mention> compose() {
        while (at < reading.items().size()) {
            switch (reading.items().get(at)) {
                case Item.StateItem state -> state(state);
                case Item.BodyItem body -> body(body);
                case Item.PersonItem person -> person(person);
                case Item.SurnameItem surname -> surname(surname);
                case Item.RoleItem _ -> role();
                case Item.CourtesyItem courtesy -> courtesy(courtesy);
            }
        }
        return mentions;
    }

    /** Words for parts of a state that no state stood with. */
    List<Item.RoleItem> alone() {
        return alone;
    }

    private void state(Item.StateItem state) {
        at++;
        if (reading.isPartOfAdjective(state)) {
            return;
        }
        states.add(state.state());
        Optional<Roles> roles = rolesBehind(state).or(() -> envoyBehind(state));
        if (roles.isEmpty()) {
            boolean place = reading.isPlace(state) && state.kind() != MentionKind.PEOPLE;
            MentionKind kind = place ? MentionKind.PLACE : state.kind();
            add(state.first(), state.last(), kind, Actor.ofState(state.state()), Optional.empty());
            return;
        }
        at += roles.get().count();
        Actor actor = part(state.state(), roles.get().role(), reading.isFormer(state.first()));
        named(
                state.first(),
                lastWithBody(roles.get()),
                MentionKind.ROLE,
                actor,
                roles.get().role());
    }

    /** "Russia's UN envoy" speaks for Russia. */
    private Optional<Roles> envoyBehind(Item.StateItem state) {
        Token word = reading.token(state.last());
        boolean adjective = state.kind() == MentionKind.PEOPLE || word.possessive() || word.isAllCapitals();
        boolean behind = reading.findItem(at).orElse(null) instanceof Item.BodyItem body
                && reading.findItem(at + 1).orElse(null) instanceof Item.RoleItem role
                && reading.follows(state.last(), body.first())
                && reading.follows(body.last(), role.first());
        return Optional.of(at + 1)
                .filter(_ -> adjective && behind)
                .map(this::roles)
                .filter(Composer::isEnvoy)
                .map(roles -> new Roles(roles.first(), roles.last(), roles.role(), roles.count() + 1));
    }

    private static boolean isEnvoy(Roles roles) {
        return roles.role().filter("MFA"::equals).isPresent();
    }

    /** "The ambassador to the United Nations" is one mention. */
    private int lastWithBody(Roles roles) {
        int to = roles.last() + 1;
        if (isEnvoy(roles)
                && reading.findItem(at).orElse(null) instanceof Item.BodyItem body
                && reading.follows(roles.last(), to)
                && Set.of("to", "at").contains(reading.token(to).key())
                && body.first() == (reading.token(to + 1).key().equals("the") ? to + 2 : to + 1)) {
            at++;
            return body.last();
        }
        return roles.last();
    }

    private static Actor part(String state, Optional<String> role, boolean former) {
        return new Actor(Optional.of(state), Optional.empty(), former ? Optional.of(FORMER) : role);
    }

    private Optional<Roles> rolesBehind(Item.StateItem state) {
        Token word = reading.token(state.last());
        boolean adjective = state.kind() == MentionKind.PEOPLE || word.possessive();
        Optional<Item> next = reading.findItem(at);
        if (next.isEmpty() || !(next.get() instanceof Item.RoleItem role)) {
            return Optional.empty();
        }
        boolean verb = VERBS.contains(reading.token(role.first()).key());
        boolean beside = role.first() == state.last() + 1
                && reading.follows(state.last(), role.first())
                && (word.isAllCapitals() || isGovernmentOf(state, role))
                && !verb;
        boolean behind = adjective && reading.isModifier(state.last() + 1, role.first());
        return beside || behind ? Optional.of(roles(at)) : Optional.empty();
    }

    /** "The Baku government" and "Kyiv officials" need no adjective. */
    private static boolean isGovernmentOf(Item.StateItem state, Item.RoleItem role) {
        return state.kind() == MentionKind.SEAT && role.role().equals(Optional.of("GOV"));
    }

    /** The roles that follow each other from there; the first that says more than "official" counts. */
    private Roles roles(int index) {
        List<Item.RoleItem> chain = new ArrayList<>();
        int last = -1;
        for (int i = index; i < reading.items().size(); i++) {
            if (!(reading.items().get(i) instanceof Item.RoleItem role)
                    || (!chain.isEmpty() && !reading.follows(last, role.first()))) {
                break;
            }
            chain.add(role);
            last = role.last();
        }
        Optional<String> role = chain.stream()
                .flatMap(item -> item.role().stream())
                .filter(code -> !BROAD_ROLES.contains(code))
                .findFirst()
                .or(() -> chain.stream().flatMap(item -> item.role().stream()).findFirst());
        return new Roles(chain.getFirst().first(), last, role, chain.size());
    }

    /** Adds a mention with the name that follows it, if one does, and remembers the name. */
    private void named(int first, int last, MentionKind kind, Actor actor, Optional<String> role) {
        Optional<Item> next = reading.findItem(at);
        if (next.isPresent() && reading.follows(last, next.get().first())) {
            if (next.get() instanceof Item.PersonItem person) {
                at++;
                Persons.Known known = persons.ofFullName(person.offices());
                introduceBoth(person, new Persons.Known(actor, known.person()));
                add(first, person.last(), MentionKind.PERSON, actor, known.person());
                return;
            }
            if (next.get() instanceof Item.SurnameItem surname && isLastOfName(surname)) {
                at++;
                titled(first, surname, actor, role);
                return;
            }
        }
        unknownName(first, last, kind, actor);
    }

    private void introduceBoth(Item.PersonItem person, Persons.Known known) {
        person.offices().forEach(office -> office.surnames().forEach(name -> persons.introduce(name, known)));
    }

    private boolean isLastOfName(Item.SurnameItem surname) {
        return reading.nameFrom(surname.last() + 1, at + 1).isEmpty();
    }

    private void titled(int first, Item.SurnameItem surname, Actor actor, Optional<String> role) {
        String key = reading.token(surname.last()).key();
        Optional<Persons.Known> known = persons.ofTitled(surname.offices(), role, actor.state());
        Persons.Known named = new Persons.Known(actor, known.flatMap(Persons.Known::person));
        persons.introduce(key, named);
        add(first, surname.last(), MentionKind.PERSON, actor, named.person());
    }

    /** A name of two or more words that no table knows becomes known for the rest of the document. */
    private void unknownName(int first, int last, MentionKind kind, Actor actor) {
        Optional<Integer> end = reading.follows(last, last + 1)
                ? reading.nameFrom(last + 1, at)
                        .filter(to -> to > last + 1)
                        .filter(to -> ambiguous.isPersonName(reading.tokens().subList(last + 1, to + 1)))
                : Optional.empty();
        boolean person = actor.role().map(PERSONS::contains).orElse(true);
        if (end.isEmpty() || !person) {
            add(first, last, kind, actor, Optional.empty());
            return;
        }
        while (reading.findItem(at).map(item -> item.first() <= end.get()).orElse(false)) {
            at++;
        }
        Token surname = reading.token(end.get());
        String name = reading.text().substring(reading.token(last + 1).start(), surname.end());
        persons.introduce(surname.key(), new Persons.Known(actor, Optional.of(name)));
        add(first, end.get(), MentionKind.PERSON, actor, Optional.of(name));
    }

    private void body(Item.BodyItem body) {
        at++;
        if (reading.isPartOfAdjective(body)) {
            return;
        }
        body.actor().state().ifPresent(states::add);
        Optional<Item> next = reading.findItem(at);
        int last = body.last();
        Optional<String> role = body.actor().role();
        boolean verb = next.map(
                        item -> VERBS.contains(reading.token(item.first()).key()))
                .orElse(false);
        if (next.isPresent()
                && next.get() instanceof Item.RoleItem item
                && !verb
                && reading.isModifier(last + 1, item.first())) {
            Roles roles = roles(at);
            at += roles.count();
            last = roles.last();
            role = role.or(roles::role);
            named(body.first(), last, MentionKind.ROLE, body.actor(), role);
            return;
        }
        add(body.first(), last, body.kind(), body.actor(), Optional.empty());
    }

    private void person(Item.PersonItem person) {
        at++;
        Persons.Known known = persons.ofFullName(person.offices());
        add(person.first(), person.last(), MentionKind.PERSON, known.actor(), known.person());
    }

    private void surname(Item.SurnameItem surname) {
        at++;
        Token word = reading.token(surname.last());
        boolean shout = word.isAllCapitals() && word.key().length() < LONG_NAME;
        if (!reading.token(surname.first()).isCapital() || shout || reading.isPartOfAdjective(surname)) {
            return;
        }
        boolean common = ambiguous.isCommon(word.key());
        boolean other = isPartOfOtherName(surname);
        persons.findIntroduced(word.key())
                .filter(known -> !other || known.mayBeCalled(reading.token(surname.first() - 1)))
                .filter(_ -> !common || !isDate(surname))
                .or(() -> common || other ? Optional.empty() : persons.ofBare(surname.offices(), states))
                .ifPresent(known ->
                        add(surname.first(), surname.last(), MentionKind.SURNAME, known.actor(), known.person()));
    }

    /** True when another capital word stands right before: that is a given name, and its bearer someone else. */
    private boolean isPartOfOtherName(Item.SurnameItem surname) {
        int before = surname.first() - 1;
        if (before < 0 || reading.token(surname.first()).gap() != Token.Gap.BLANK) {
            return before >= 0 && reading.token(surname.first()).gap() == Token.Gap.HYPHEN;
        }
        Token token = reading.token(before);
        boolean taken = at >= 2 && reading.items().get(at - 2).last() == before;
        return token.isCapital() && !token.possessive() && !taken && !ambiguous.isStart(token.key());
    }

    /** May beside a number or behind a preposition is the month. */
    private boolean isDate(Item.SurnameItem surname) {
        int before = surname.first() - 1;
        int behind = surname.last() + 1;
        boolean numberBehind =
                behind < reading.tokens().size() && reading.token(behind).isNumber();
        boolean dateBefore = before >= 0
                && reading.token(surname.first()).gap() == Token.Gap.BLANK
                && (reading.token(before).isNumber()
                        || Set.of("in", "of", "last", "next", "since", "until", "early", "late", "this")
                                .contains(reading.token(before).key()));
        return numberBehind || dateBefore;
    }

    private void courtesy(Item.CourtesyItem courtesy) {
        at++;
        int next = courtesy.last() + 1;
        if (next >= reading.tokens().size() || !reading.token(next).isCapital()) {
            return;
        }
        Optional<Item> item = reading.findItem(at);
        if (item.isPresent() && item.get() instanceof Item.SurnameItem surname && surname.first() == next) {
            at++;
            persons.findIntroduced(reading.token(surname.last()).key())
                    .or(() -> persons.ofTitled(surname.offices(), Optional.empty(), Optional.empty()))
                    .ifPresent(known ->
                            add(courtesy.first(), surname.last(), MentionKind.SURNAME, known.actor(), known.person()));
        }
    }

    private void role() {
        Roles roles = roles(at);
        int start = at;
        at += roles.count();
        if (ofState(roles) || title(roles)) {
            return;
        }
        for (int i = start; i < at; i++) {
            if (reading.items().get(i) instanceof Item.RoleItem role) {
                alone.add(role);
            }
        }
    }

    /** "President of Turkey", "police in Kenya". */
    private boolean ofState(Roles roles) {
        Optional<Item> next = reading.findItem(at);
        int link = roles.last() + 1;
        if (next.isEmpty() || !reading.follows(roles.last(), link) || !isLink(roles, link, next.get())) {
            return false;
        }
        Item named = next.get();
        if (named instanceof Item.StateItem state) {
            at++;
            states.add(state.state());
            Actor actor = part(state.state(), roles.role(), reading.isFormer(roles.first()));
            named(roles.first(), state.last(), MentionKind.ROLE, actor, roles.role());
        } else if (named instanceof Item.BodyItem body) {
            at++;
            named(roles.first(), body.last(), MentionKind.ROLE, body.actor(), roles.role());
        }
        return named instanceof Item.StateItem || named instanceof Item.BodyItem;
    }

    private boolean isLink(Roles roles, int link, Item next) {
        String word = reading.token(link).key();
        boolean inside = Set.of("in", "from").contains(word)
                && roles.role().map(role -> !AWAY_ROLES.contains(role)).orElse(false);
        boolean article = link + 1 < reading.tokens().size()
                && reading.token(link + 1).key().equals("the");
        int expected = article ? link + 2 : link + 1;
        return (word.equals("of") || inside) && next.first() == expected && !reading.isPartOfAdjective(next);
    }

    /** "President Putin", "Foreign Minister Sergei Lavrov". */
    private boolean title(Roles roles) {
        Optional<Item> next = reading.findItem(at);
        if (next.isEmpty() || !reading.follows(roles.last(), next.get().first())) {
            return false;
        }
        Optional<Persons.Known> known = titleHolder(roles, next.get());
        known.ifPresent(person -> {
            at++;
            add(roles.first(), next.get().last(), MentionKind.PERSON, person.actor(), person.person());
        });
        return known.isPresent();
    }

    private Optional<Persons.Known> titleHolder(Roles roles, Item next) {
        if (next instanceof Item.PersonItem person) {
            return Optional.of(persons.ofFullName(person.offices()));
        }
        if (next instanceof Item.SurnameItem surname && isLastOfName(surname)) {
            return persons.findIntroduced(reading.token(surname.last()).key())
                    .or(() -> persons.ofTitled(surname.offices(), roles.role(), Optional.empty()));
        }
        return Optional.empty();
    }

    private void add(int first, int last, MentionKind kind, Actor actor, Optional<String> person) {
        mentions.add(
                new Mention(reading.token(first).start(), reading.token(last).end(), kind, actor, person));
        actor.state().ifPresent(states::add);
    }
}
