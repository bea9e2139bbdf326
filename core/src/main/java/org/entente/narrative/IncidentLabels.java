package org.entente.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.actor.Dyad;
import org.entente.incident.Incident;
import org.entente.incident.Layer;
import org.entente.provenance.Publisher;
import org.entente.provenance.Publishers;

/**
 * Labels in the texts of a pair's own incidents. Who speaks is the claimant where one of the two is named as such, else whoever
 * acted; it is said of the other. The words are those of whoever wrote the entry, so a label counts only behind a word of
 * calling ("Putin calls the downing a stab in the back"), and words of praise and blame, which mostly tell of acts, are not read.
 */
public final class IncidentLabels {
    private static final Lexicon LEXICON = Lexicon.shipped();
    private static final Pattern CALLING = Pattern.compile(
            "(?i)\\b(?:call(?:s|ed|ing)?|sp(?:eaks?|oke) of|describ(?:es|ed)|brand(?:s|ed)|term(?:s|ed)|nam(?:es|ed)|sees?|saw"
                    + "|considers?|considered|regards?|regarded|accus(?:es|ed)|denounc(?:es|ed))\\b");
    private static final Publishers PUBLISHERS = Publishers.shipped();

    private IncidentLabels() {}

    /** The labels of one incident. */
    public static List<LabelUse> read(Incident incident, Dyad pair, ActorDirectory directory) {
        Optional<Actor> speaker = incident.layer() == Layer.OWN ? speaker(incident, pair, directory) : Optional.empty();
        if (speaker.isEmpty() || incident.text().isEmpty()) {
            return List.of();
        }
        String side = speaker.get().state().orElse("");
        String about = side.equals(pair.first()) ? pair.second() : pair.first();
        Optional<String> publisher = incident.reports().getFirst().citation().publisher();
        boolean ofState =
                publisher.flatMap(PUBLISHERS::find).flatMap(Publisher::side).isPresent();
        List<LabelUse> uses = new ArrayList<>();
        for (Lexicon.Found found : called(incident.text().get())) {
            uses.add(new LabelUse(
                    found.label(),
                    about,
                    Speaker.of(speaker.get(), Optional.empty()),
                    incident.day(),
                    new LabelUse.Origin(
                            LabelUse.Kind.INCIDENT,
                            incident.key(),
                            false,
                            found.start(),
                            found.end(),
                            Optional.empty()),
                    incident.text().get(),
                    found.denied(),
                    publisher,
                    ofState));
        }
        return uses;
    }

    private static List<Lexicon.Found> called(String text) {
        return LEXICON.find(text).stream()
                .filter(found -> found.label().kind() == Label.Kind.LABEL)
                .filter(found -> CALLING.matcher(clause(text, found.start())).find())
                .toList();
    }

    /** What stands before a place, back to the last mark that ends a thought. */
    private static String clause(String text, int end) {
        String before = text.substring(0, end);
        return before.substring(1 + Math.max(before.lastIndexOf(';'), before.lastIndexOf(". ")));
    }

    private static Optional<Actor> speaker(Incident incident, Dyad pair, ActorDirectory directory) {
        LocalDate day = incident.day();
        return incident.reports().stream()
                .flatMap(report -> report.claimant().stream())
                .flatMap(code -> directory.find(code, day).stream())
                .filter(actor -> ofPair(actor, pair))
                .findFirst()
                .or(() -> Optional.of(incident.source()).filter(actor -> ofPair(actor, pair)));
    }

    private static boolean ofPair(Actor actor, Dyad pair) {
        return actor.state().filter(pair::has).isPresent();
    }
}
