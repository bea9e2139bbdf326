package org.entente.compliance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.agreement.Agreement;
import org.entente.agreement.Provision;
import org.entente.incident.Incident;
import org.entente.provenance.Provenance;
import org.entente.provenance.Publisher;
import org.entente.provenance.Publishers;

/**
 * Whose word a report is: of the claimant that it names; where it names none, of the side of its publisher.
 *
 * @param agreement the agreement
 * @param provision the provision from which claimants are seen
 * @param publishers which publisher has which side
 */
record Voices(Agreement agreement, Provision provision, Publishers publishers) {
    private static final String BOTH = "both";
    private static final String THIRD_PARTY = "third-party";

    /** The claimants for whom a report speaks: two when it says "both". */
    List<Claimant> of(Incident incident, Provenance report) {
        return report.claimant().map(word -> named(word, incident)).orElseGet(() -> List.of(bySide(report)));
    }

    /** The claimant of a word as reports write it. */
    List<Claimant> named(String word, Incident incident) {
        if (word.equals(BOTH)) {
            return both(incident).map(this::claimant).distinct().toList();
        }
        return List.of(named(word));
    }

    /** The parties to the agreement when two of them took part; else the two between whom it happened. */
    private Stream<String> both(Incident incident) {
        List<String> sides = List.of(whole(incident.source()), whole(incident.target()));
        List<String> parties = Stream.concat(
                        sides.stream(), incident.with().stream().map(Voices::whole))
                .filter(agreement.parties()::contains)
                .distinct()
                .toList();
        return parties.size() > 1 ? parties.stream() : sides.stream();
    }

    private static String whole(String code) {
        return code.split(" ", 2)[0];
    }

    /** The claimant of a code such as {@code RUS DEF}, or of {@code third-party}. */
    Claimant named(String word) {
        return word.equals(THIRD_PARTY) ? Claimant.THIRD_PARTY : claimant(whole(word));
    }

    private static String whole(Actor actor) {
        return actor.state().or(actor::organization).orElse("");
    }

    private Claimant claimant(String code) {
        boolean bound = provision.obligors().stream()
                .anyMatch(obligor -> obligor.client().orElse(obligor.state()).equals(code)
                        || obligor.state().equals(code));
        if (bound) {
            return new Claimant(Claimant.Role.OBLIGOR, code);
        }
        return new Claimant(
                agreement.parties().contains(code) ? Claimant.Role.COUNTERPART : Claimant.Role.THIRD_PARTY, code);
    }

    private Claimant bySide(Provenance report) {
        Optional<Publisher> publisher = report.citation().publisher().flatMap(publishers::find);
        return publisher
                .map(known -> known.side().map(this::claimant).orElse(Claimant.THIRD_PARTY))
                .orElse(Claimant.UNATTRIBUTED);
    }
}
