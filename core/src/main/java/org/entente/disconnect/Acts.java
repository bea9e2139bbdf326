package org.entente.disconnect;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.actor.Role;
import org.entente.incident.Incident;
import org.entente.provenance.Publishers;

/** Reads incidents as words and deeds. */
public final class Acts {
    private final Map<String, String> tiers;
    private final Publishers publishers;

    /** @param roles the roles that actors can have */
    public Acts(Collection<Role> roles, Publishers publishers) {
        this.tiers = roles.stream().collect(Collectors.toMap(Role::code, Role::tier));
        this.publishers = publishers;
    }

    /** The words and deeds among incidents: those that have a direction between the two. */
    public List<Act> list(List<Incident> incidents) {
        return incidents.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    private Optional<Act> find(Incident incident) {
        return incident.direction()
                .map(direction -> new Act(
                        incident.key(),
                        incident.day(),
                        direction,
                        incident.what(),
                        incident.quad(),
                        incident.weight(),
                        incident.share(),
                        Level.of(incident.source(), tiers),
                        Voice.of(incident.reports(), publishers)));
    }
}
