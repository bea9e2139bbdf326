package org.entente.actor;

import java.util.List;
import java.util.Optional;

/**
 * An actor that is no state: an international organisation, an armed group, a company.
 *
 * @param code our key, e.g. NAT
 * @param kind igo, alliance, armed-group, party, company, de-facto-authority or forum
 * @param name its usual English name
 * @param otherNames other names in use
 * @param state the state it belongs to or works in, if one
 */
public record Organization(String code, String kind, String name, List<String> otherNames, Optional<String> state) {

    /** Copies the names. */
    public Organization {
        otherNames = List.copyOf(otherNames);
    }
}
