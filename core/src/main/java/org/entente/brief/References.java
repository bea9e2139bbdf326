package org.entente.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.channel.Cited;
import org.entente.incident.Incident;

/** Numbers incidents in the order in which they are first cited. */
final class References {
    private final List<Incident> list = new ArrayList<>();

    int number(Incident incident) {
        int at = list.indexOf(incident);
        if (at >= 0) {
            return at + 1;
        }
        list.add(incident);
        return list.size();
    }

    /** The numbers of the incidents among what is cited; a document has none and is named in the sentence. */
    List<Integer> numbers(List<Cited> cited) {
        return cited.stream()
                .map(Cited::incident)
                .flatMap(Optional::stream)
                .map(this::number)
                .distinct()
                .toList();
    }

    List<Incident> list() {
        return list;
    }
}
