package org.entente.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.OfficeHolder;
import org.entente.actor.OfficeHolders;

/** Who of the table was head of state or government on a day. */
final class Offices {
    /** Offices that make one a head; a party's general secretary, a crown prince or a deputy is none. */
    private static final Set<String> HEADS = Set.of(
            "President",
            "Acting President",
            "Prime Minister",
            "Premier",
            "Chancellor",
            "King",
            "Queen",
            "Emir",
            "Sultan",
            "Emperor",
            "Prince",
            "Grand Duke",
            "Pope",
            "Supreme Leader",
            "Leader",
            "Head of state",
            "Head",
            "Member of the Presidency",
            "Chief Executive",
            "Chief Adviser",
            "State Counsellor",
            "President of the Council of Ministers",
            "President of the Presidium of the Supreme People's Assembly",
            "Chairman of the Transitional Presidential Council");

    private final OfficeHolders holders = OfficeHolders.shipped();

    /** What the table knows of a person on a day. */
    enum Standing {
        HEAD,
        OTHER_OFFICE,
        NO_OFFICE
    }

    Standing of(String person, String state, LocalDate day) {
        List<OfficeHolder> serving = holders.listByName(person).stream()
                .filter(holder -> holder.servesOn(day))
                .toList();
        if (serving.stream().anyMatch(holder -> isHead(holder, state))) {
            return Standing.HEAD;
        }
        return serving.isEmpty() ? Standing.NO_OFFICE : Standing.OTHER_OFFICE;
    }

    private static boolean isHead(OfficeHolder holder, String state) {
        return holder.office().equals("HOS")
                && HEADS.contains(holder.title())
                && holder.actor().state().equals(Optional.of(state));
    }
}
