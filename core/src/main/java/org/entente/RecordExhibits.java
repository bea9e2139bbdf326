package org.entente;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.channel.ChannelHistory;
import org.entente.channel.Cited;
import org.entente.channel.KnownEvidence;
import org.entente.compliance.AgreementBoard;
import org.entente.compliance.Claim;
import org.entente.compliance.ProvisionBoard;
import org.entente.incident.Incident;
import org.entente.principle.Exhibit;
import org.entente.principle.ExhibitName;
import org.entente.principle.ExhibitName.Kind;
import org.entente.principle.Exhibits;
import org.entente.redline.RedLine.Declaration;
import org.entente.redline.Sighting;
import org.entente.redline.Standing;
import org.entente.redline.State;

/** What can speak for a principle or against it: each kind of thing is entered here, as it stood on the day. */
final class RecordExhibits {
    private final KnownEvidence known;
    private final RecordEvidence evidence;
    private final Map<ExhibitName, Exhibit> exhibits = new HashMap<>();
    private final Set<ExhibitName> notYet = new HashSet<>();

    private RecordExhibits(KnownEvidence known, RecordEvidence evidence) {
        this.known = known;
        this.evidence = evidence;
    }

    /** @param evidence agreements and red lines, with the incidents on which they rest */
    static Exhibits of(KnownEvidence known, List<ChannelHistory> channels, RecordEvidence evidence) {
        RecordExhibits all = new RecordExhibits(known, evidence);
        all.incidents();
        channels.forEach(all::channel);
        evidence.agreements().forEach(all::agreement);
        evidence.redLines().forEach(all::line);
        return new Exhibits(all.exhibits, all.notYet);
    }

    private void incidents() {
        for (Incident incident : known.incidents().values()) {
            exhibits.put(new ExhibitName(Kind.INCIDENT, incident.key()), Exhibits.of(incident));
        }
        known.notYet().forEach(key -> notYet.add(new ExhibitName(Kind.INCIDENT, key)));
    }

    private void enter(ExhibitName name, String text, List<Cited> rests) {
        if (rests.isEmpty()) {
            notYet.add(name);
        } else {
            exhibits.put(name, new Exhibit(name, text, rests));
        }
    }

    private void channel(ChannelHistory history) {
        List<Cited> rests = history.spans().stream()
                .flatMap(span -> span.evidence().stream())
                .toList();
        enter(
                new ExhibitName(Kind.CHANNEL, history.channel().id()),
                history.channel().title() + ": " + history.told(),
                rests);
    }

    /** A provision of which nobody says anything speaks for nothing, whatever the calendar makes of it. */
    private void agreement(AgreementBoard board) {
        for (ProvisionBoard provision : board.provisions()) {
            enter(
                    new ExhibitName(
                            Kind.PROVISION,
                            board.agreement().id() + "/" + provision.provision().id()),
                    provision.provision().title() + " (" + board.agreement().title() + "): " + provision.line(),
                    evidence.cited(provision.grounds().stream().map(Claim::incident)));
        }
    }

    private void line(Standing standing) {
        ExhibitName name = new ExhibitName(Kind.RED_LINE, standing.line().id());
        if (standing.state() == State.NOT_DECLARED) {
            notYet.add(name);
            return;
        }
        List<Cited> rests = new ArrayList<>(List.of(declaration(standing.line().declaration())));
        rests.addAll(
                evidence.cited(standing.grounds(RecordEvidence.SHOWN).stream().map(Sighting::key)));
        enter(
                name,
                "The red line \"" + standing.line().title() + "\": " + standing.told(),
                rests.stream().distinct().toList());
    }

    private Cited declaration(Declaration drawn) {
        return Stream.of(drawn.incident())
                .flatMap(Optional::stream)
                .flatMap(key -> evidence.cited(Stream.of(key)).stream())
                .findFirst()
                .orElseGet(() -> Cited.of(drawn.on(), drawn.words(), drawn.source()));
    }
}
