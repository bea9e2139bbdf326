package org.entente.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.channel.Basis;
import org.entente.channel.Channel;
import org.entente.channel.ChannelKind;
import org.entente.channel.ChannelState;
import org.entente.channel.TurnKind;

/** Reads the section {@code channels}. */
final class ChannelSection {
    private static final List<String> STATES = Stream.of(
                    ChannelState.OPEN, ChannelState.RESTRICTED, ChannelState.CLOSED)
            .map(ChannelState::word)
            .toList();

    private final RecordDesk desk;
    private final BasisReader basis;
    private final Set<String> ids = new HashSet<>();

    ChannelSection(RecordDesk desk) {
        this.desk = desk;
        this.basis = new BasisReader(desk);
    }

    Optional<Channel> read(Section section) {
        Optional<String> id = desk.id(section, "channel", "charter-flights", ids);
        Optional<String> title = section.requiredText("title", "Charter flights to Turkey");
        Optional<ChannelKind> kind = section.oneOf("kind", ChannelKind.words(), ChannelKind.FLIGHTS.word())
                .flatMap(ChannelKind::find);
        Optional<Channel.Before> before = section.section("before").flatMap(this::before);
        if (!section.has("turns")) {
            desk.add(
                    section.at("turns"),
                    "a channel lacks \"turns\"; write for instance turns: [{is: closed, incident: sanctions-decree-583}]");
        }
        List<Channel.Turn> turns = section.sections("turns", this::turn);
        if (id.isEmpty() || title.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Channel(id.get(), title.get(), kind.get(), before, turns));
    }

    private Optional<Channel.Before> before(Section section) {
        Optional<ChannelState> state = section.oneOf("is", STATES, ChannelState.OPEN.word())
                .map(word -> ChannelState.valueOf(word.toUpperCase(Locale.ROOT)));
        Optional<String> known = section.requiredText("basis", "the agreement on visas of 2010 was in force");
        section.close();
        return state.flatMap(found -> known.map(text -> new Channel.Before(found, text)));
    }

    private Optional<Channel.Turn> turn(Section section) {
        Optional<TurnKind> kind =
                section.oneOf("is", TurnKind.words(), TurnKind.CLOSED.word()).flatMap(TurnKind::find);
        Optional<Basis> rests = basis.read(section);
        return kind.flatMap(known -> rests.map(found -> new Channel.Turn(known, found)));
    }
}
