package org.entente.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.channel.ChannelHistory;
import org.entente.channel.ChannelState;
import org.entente.channel.Cited;
import org.entente.channel.Interruption;
import org.entente.stake.EpisodeTies;
import org.entente.stake.Share;
import org.entente.stake.StakeBook;
import org.entente.stake.StakeReading;
import org.entente.stake.StakeRow;

/** What ties the two together, in sentences: what crises interrupted, what is closed now, and who depends more. */
record TieSentences(StakeBook book, Dyad dyad, References references) {
    private static final double PERCENT = 100;

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (!book.channels().isEmpty() || !book.projects().isEmpty()) {
            sections.add(new Section("Channels and projects", ties()));
        }
        List<Sentence> dependence = book.stakes().stream()
                .map(this::dependence)
                .flatMap(Optional::stream)
                .toList();
        if (!dependence.isEmpty()) {
            sections.add(new Section("Stakes", dependence));
        }
        return sections;
    }

    private List<Sentence> ties() {
        List<Sentence> sentences = new ArrayList<>();
        book.crises().forEach(crisis -> {
            crisis.interrupted().forEach(one -> sentences.add(interrupted(crisis, one)));
            held(crisis).ifPresent(sentences::add);
        });
        book.channels().stream()
                .filter(history -> history.latest().state() != ChannelState.OPEN)
                .map(this::standing)
                .forEach(sentences::add);
        book.projects()
                .forEach(course -> course.steps().stream()
                        .reduce((_, last) -> last)
                        .ifPresent(last -> sentences.add(sentence(
                                course.project().title() + ": " + course.phase().label() + "; last step on "
                                        + last.evidence().day(),
                                List.of(last.evidence())))));
        return sentences;
    }

    private Sentence interrupted(EpisodeTies crisis, Interruption one) {
        StringBuilder text = new StringBuilder(crisis.episode().declared().title())
                .append(": ")
                .append(one.title())
                .append(one.closed() ? " stopped on " : " narrowed on ")
                .append(one.begun().day());
        List<Cited> cited = new ArrayList<>(List.of(one.begun()));
        if (!one.eased().isEmpty()) {
            text.append(", in part open from ").append(one.eased().getFirst().day());
            cited.add(one.eased().getFirst());
        }
        one.resumed()
                .ifPresentOrElse(
                        end -> {
                            text.append(", open again from ").append(end.day());
                            cited.add(end);
                        },
                        () -> text.append(one.abandoned() ? ", given up" : ", not taken up in full by this day"));
        return sentence(text.toString(), cited);
    }

    private static Optional<Sentence> held(EpisodeTies crisis) {
        return crisis.held().isEmpty()
                ? Optional.empty()
                : Optional.of(Sentence.plain(crisis.episode().declared().title() + ": no interruption is recorded of "
                        + String.join(", ", crisis.held()) + "."));
    }

    private Sentence standing(ChannelHistory history) {
        return sentence(
                history.channel().title() + ": " + history.latest().state().word() + " on this day"
                        + history.latest().from().map(day -> ", since " + day).orElse(""),
                history.latest().evidence());
    }

    private Sentence sentence(String text, List<Cited> cited) {
        List<String> documents = cited.stream()
                .filter(one -> one.incident().isEmpty())
                .map(Cited::document)
                .distinct()
                .toList();
        return Sentence.resting(
                text + (documents.isEmpty() ? "" : " (" + String.join("; ", documents) + ")") + ".",
                references.numbers(cited),
                Sentence.Basis.DOCUMENT);
    }

    private Optional<Sentence> dependence(StakeReading reading) {
        return reading.latestCompared()
                .or(reading::latest)
                .map(row ->
                        Sentence.documented(reading.stake().title() + ", " + row.period() + ": " + shares(row) + "."));
    }

    private String shares(StakeRow row) {
        String shares = String.join("; ", share(dyad.first(), row.first()), share(dyad.second(), row.second()));
        return shares
                + row.asymmetry()
                        .map(difference -> "; " + (difference > 0 ? dyad.first() : dyad.second()) + " depends more")
                        .orElse("; which side depends more is unknown");
    }

    private static String share(String side, Share share) {
        return switch (share) {
            case Share.Known known ->
                String.format(
                        Locale.ROOT,
                        "%.1f %% of the total of %s (%s of %s; %s)",
                        known.value() * PERCENT,
                        side,
                        known.amount().told(),
                        known.total().told(),
                        String.join(
                                ", ",
                                Stream.of(known.amount().source(), known.total().source())
                                        .distinct()
                                        .toList()));
            case Share.Unknown unknown -> "the share of " + side + " is unknown (" + unknown.reason() + ")";
        };
    }
}
