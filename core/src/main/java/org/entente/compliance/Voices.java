package org.entente.compliance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.agreement.Agreement;
import org.entente.agreement.Provision;
import org.entente.compliance.KnownIncident.Heard;
import org.entente.incident.Incident;
import org.entente.provenance.Publishers;

/** Whose word a report is: of the claimant that it names; where it names none, of the side of its publisher. */
final class Voices {
    private static final String BOTH = "both";
    private static final String THIRD_PARTY = "third-party";

    private final Agreement agreement;
    private final Provision provision;
    private final Publishers publishers;
    private final Map<Optional<String>, List<Claimant>> sides = new HashMap<>();

    /** @param provision the provision from which claimants are seen */
    Voices(Agreement agreement, Provision provision, Publishers publishers) {
        this.agreement = agreement;
        this.provision = provision;
        this.publishers = publishers;
    }

    /** The claimants for whom a report speaks: two when it says "both". */
    List<Claimant> of(Incident incident, Heard report) {
        return report.claimant().isPresent() ? named(report.claimant().get(), incident) : bySide(report.publisher());
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

    private List<Claimant> bySide(Optional<String> publisher) {
        return sides.computeIfAbsent(
                publisher,
                name -> List.of(name.flatMap(publishers::find)
                        .map(known -> known.side().map(this::claimant).orElse(Claimant.THIRD_PARTY))
                        .orElse(Claimant.UNATTRIBUTED)));
    }
}
