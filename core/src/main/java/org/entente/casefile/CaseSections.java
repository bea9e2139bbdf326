package org.entente.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.actor.ActorSpell;
import org.entente.actor.AnswersFor;
import org.entente.actor.CodeSystem;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.crisis.DeclaredEpisode;
import org.entente.incident.Mark;
import org.entente.ingest.Adapters;
import org.entente.ingest.EventField;
import org.entente.ingest.Source;
import org.entente.ingest.news.NewsEvents;
import org.entente.provenance.Evidence;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the sections of one case file. */
final class CaseSections {

    private final Path folder;
    private final ActorDirectory directory;
    private final Mistakes mistakes;
    private final Set<String> episodeIds = new HashSet<>();
    private Optional<LocalDate> from = Optional.empty();

    CaseSections(Path folder, ActorDirectory directory, Mistakes mistakes) {
        this.folder = folder;
        this.directory = directory;
        this.mistakes = mistakes;
    }

    /** The case, or empty when what it cannot do without is missing. */
    Optional<CaseFile> read(MappingNode root) {
        Section top = new Section("the case", root, mistakes);
        top.texts("include");
        Optional<String> id = top.requiredKey("case", "russia-turkey");
        Optional<Period> period = period(top);
        Optional<Dyad> dyad = dyad(top);
        Optional<String> title = top.text("title");
        List<String> thirdParties = top.texts("thirdParties").stream()
                .map(this::actorKey)
                .flatMap(Optional::stream)
                .toList();
        List<Source> sources = top.sections("sources", this::source);
        List<Reference> references = top.sections("references", this::reference);
        List<AnswersFor> answersFor = top.sections("answersFor", this::answersFor);
        List<DeclaredEpisode> episodes = top.sections("episodes", this::episode);
        Set<Mark> keep = marks(top);
        CaseRecord record = record(top, dyad);
        top.close();
        if (id.isEmpty() || dyad.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CaseFile(
                id.get(),
                title.orElse(id.get()),
                folder,
                dyad.get(),
                period.get().from(),
                period.get().to(),
                thirdParties,
                sources,
                references,
                answersFor,
                episodes,
                keep,
                record));
    }

    private CaseRecord record(Section top, Optional<Dyad> dyad) {
        return new RecordSections(folder, directory, mistakes, dyad, from)
                .read(
                        top,
                        TieSection.read(top),
                        WordsSections.documents(top, this::stateKey),
                        WordsSections.polls(top),
                        this::actor);
    }

    private Set<Mark> marks(Section top) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (ScalarNode word : top.texts("keep")) {
            Optional<Mark> mark = Mark.find(word.getValue());
            mark.ifPresent(marks::add);
            if (mark.isEmpty()) {
                mistakes.add(
                        word,
                        "no mark is called \"" + word.getValue() + "\""
                                + Mistakes.nearest(word.getValue(), Mark.words()));
            }
        }
        return marks;
    }

    /** The days under study. */
    private record Period(LocalDate from, Optional<LocalDate> to) {}

    private Optional<Period> period(Section top) {
        Optional<Section> section = top.section("period");
        if (section.isEmpty()) {
            if (!top.has("period")) {
                mistakes.add(
                        top.at("period"), "the case lacks \"period\"; write for instance period: {from: 2015-09-01}");
            }
            return Optional.empty();
        }
        from = section.get().requiredDay("from", "2015-09-01");
        Optional<LocalDate> last = section.get().day("to");
        section.get().close();
        return section.get().inOrder("the period", from, last)
                ? from.map(day -> new Period(day, last))
                : Optional.empty();
    }

    private Optional<Dyad> dyad(Section top) {
        List<ScalarNode> states = top.texts("dyad");
        if (states.size() != 2) {
            mistakes.add(top.at("dyad"), "\"dyad\" must name two states, for instance dyad: [RUS, TUR]");
            return Optional.empty();
        }
        Optional<String> first = stateKey(states.getFirst());
        Optional<String> second = stateKey(states.getLast());
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        if (first.equals(second)) {
            mistakes.add(states.getLast(), "a dyad needs two states, not twice " + first.get());
            return Optional.empty();
        }
        return Optional.of(new Dyad(first.get(), second.get()));
    }

    private Optional<String> stateKey(ScalarNode node) {
        Optional<String> key = one(CodeSystem.ISO3, node.getValue()).map(State::code);
        if (key.isEmpty()) {
            List<String> codes = directory.states().list().stream()
                    .filter(state -> from.map(state::existsOn).orElse(true))
                    .map(State::code)
                    .toList();
            mistakes.add(
                    node,
                    "no state has the code \"" + node.getValue() + "\""
                            + from.map(day -> " on " + day).orElse("")
                            + named(node.getValue())
                                    .map(state -> "; write " + state.code())
                                    .orElseGet(() -> Mistakes.nearest(node.getValue(), codes)));
        }
        return key;
    }

    /** The state of a code on the first day of the period; on any day when that could not be read. */
    private Optional<State> one(CodeSystem system, String code) {
        return from.isPresent()
                ? directory.states().find(system, code, from.get())
                : directory.states().listByCode(system, code).stream().findFirst();
    }

    private Optional<State> named(String name) {
        return from.isPresent()
                ? directory.states().findByName(name, from.get())
                : directory.states().listByName(name).stream().findFirst();
    }

    private Optional<String> actorKey(ScalarNode node) {
        return actor(node).map(Actor::code);
    }

    private Optional<Actor> actor(ScalarNode node) {
        Optional<Actor> actor = from.isPresent()
                ? directory.find(node.getValue(), from.get())
                : directory.listSpells(node.getValue()).stream()
                        .map(ActorSpell::actor)
                        .findFirst();
        if (actor.isEmpty()) {
            mistakes.add(node, "no state or organisation is known as \"" + node.getValue() + "\"");
        }
        return actor;
    }

    private Optional<Source> source(Section section) {
        Optional<String> read = section.requiredText("read", "chronicle.csv");
        Optional<String> adapter = section.oneOf("as", Adapters.words(), Adapters.TABLE);
        Optional<Evidence> evidence = section.oneOf(
                        "evidence",
                        Arrays.stream(Evidence.values()).map(Evidence::word).toList(),
                        "machine")
                .map(word -> Evidence.valueOf(word.toUpperCase(Locale.ROOT)));
        boolean optional = section.flag("optional");
        boolean chosen = evidence.equals(Optional.of(Evidence.CURATED));
        if (chosen && adapter.equals(Optional.of(NewsEvents.ADAPTER.word()))) {
            mistakes.add(
                    section.at("evidence"),
                    "a program codes the events of news, whoever chose the texts; write evidence: machine, not \"curated\"");
        }
        Map<EventField, String> columns = adapter.flatMap(Adapters::find).isPresent() ? Map.of() : columns(section);
        if (read.isEmpty() || adapter.isEmpty() || evidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Source(read.get(), adapter.get(), evidence.get(), optional, columns));
    }

    private Map<EventField, String> columns(Section source) {
        Map<EventField, String> columns = new EnumMap<>(EventField.class);
        Optional<Section> section = source.section("columns");
        section.ifPresent(mapping -> mapping.entries().forEach((key, node) -> {
            Optional<EventField> field = EventField.find(key);
            Optional<String> column = mapping.text(key);
            if (field.isEmpty()) {
                mistakes.add(
                        mapping.keyNode(key),
                        "columns cannot map \"" + key + "\"" + Mistakes.nearest(key, EventField.words()));
            } else {
                column.ifPresent(name -> columns.put(field.get(), name));
            }
        }));
        noteUnmapped(source, section);
        return columns;
    }

    private void noteUnmapped(Section source, Optional<Section> section) {
        if (section.isEmpty() && source.has("columns")) {
            return;
        }
        Set<String> mapped = section.map(mapping -> mapping.entries().keySet()).orElse(Set.of());
        Node at = section.isPresent() ? source.at("columns") : source.at("read");
        EventField.REQUIRED.stream()
                .map(EventField::word)
                .filter(word -> !mapped.contains(word))
                .forEach(word -> mistakes.add(
                        at,
                        "columns must say which column holds \"" + word + "\", for instance " + word + ": " + word));
        if (!mapped.contains(EventField.TYPE.word()) && !mapped.contains(EventField.CAMEO.word())) {
            mistakes.add(at, "columns must map \"type\" (PLOVER) or \"cameo\"");
        }
    }

    private Optional<Reference> reference(Section section) {
        List<String> kinds =
                Arrays.stream(Reference.Kind.values()).map(Reference.Kind::word).toList();
        Optional<String> read = section.requiredText("read", "ICB_actor_core.csv");
        Optional<Reference.Kind> kind = section.oneOf("as", kinds, "icb").flatMap(Reference.Kind::find);
        return read.flatMap(path -> kind.map(known -> new Reference(path, known)));
    }

    private Optional<AnswersFor> answersFor(Section section) {
        Optional<String> patron = actor(section, "patron", "RUS");
        Optional<String> client = actor(section, "client", "SYR");
        Optional<String> theatre = section.text("theatre");
        Optional<LocalDate> first = section.requiredDay("from", "2015-09-30");
        Optional<LocalDate> last = section.day("to");
        boolean ordered = section.inOrder("this", first, last);
        Optional<String> basis = section.requiredText("basis", "the document that says so");
        if (patron.isEmpty() || client.isEmpty() || first.isEmpty() || !ordered || basis.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AnswersFor(patron.get(), client.get(), theatre, first.get(), last, basis.get()));
    }

    private Optional<String> actor(Section section, String key, String example) {
        return section.requiredText(key, example)
                .flatMap(_ -> section.at(key) instanceof ScalarNode node ? actorKey(node) : Optional.empty());
    }

    private Optional<DeclaredEpisode> episode(Section section) {
        Optional<String> id = section.requiredKey("id", "jet");
        id.filter(key -> !episodeIds.add(key))
                .ifPresent(key ->
                        mistakes.add(section.at("id"), "the episode \"" + key + "\" stands twice; ids must differ"));
        Optional<String> title = section.text("title");
        Optional<String> trigger = section.requiredText("trigger", "su24-shot-down");
        Optional<String> endedBy = section.text("endedBy");
        List<String> issues =
                section.texts("openIssues").stream().map(ScalarNode::getValue).toList();
        return id.isEmpty() || trigger.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeclaredEpisode(id.get(), title.orElse(id.get()), trigger.get(), endedBy, issues));
    }
}
