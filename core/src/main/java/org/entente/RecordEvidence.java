package org.entente;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.channel.Cited;
import org.entente.compliance.AgreementBoard;
import org.entente.compliance.Claim;
import org.entente.incident.Incident;
import org.entente.redline.Sighting;
import org.entente.redline.Standing;
import org.entente.store.Incidents;

/**
 * Agreements and red lines as of a day, with the incidents on which their states rest.
 *
 * @param agreements the boards
 * @param redLines the lines, those that were not drawn yet among them
 * @param incidents the incidents that show their states, by key
 */
record RecordEvidence(List<AgreementBoard> agreements, List<Standing> redLines, Map<String, Incident> incidents) {
    /** Of the incidents that show how a line stands so many are cited; its page lists all. */
    static final int SHOWN = 3;

    /** Copies the collections. */
    RecordEvidence {
        agreements = List.copyOf(agreements);
        redLines = List.copyOf(redLines);
        incidents = Map.copyOf(incidents);
    }

    static RecordEvidence of(List<AgreementBoard> agreements, List<Standing> redLines, Incidents incidents) {
        List<String> keys = Stream.concat(
                        agreements.stream().flatMap(RecordEvidence::keys),
                        redLines.stream().flatMap(RecordEvidence::keys))
                .distinct()
                .toList();
        return new RecordEvidence(
                agreements,
                redLines,
                incidents.list(keys).stream().collect(Collectors.toMap(Incident::key, Function.identity())));
    }

    private static Stream<String> keys(AgreementBoard board) {
        return Stream.concat(
                board.provisions().stream()
                        .flatMap(one -> one.grounds().stream())
                        .map(Claim::incident),
                Stream.of(board.agreement()).map(Agreement::signing).flatMap(Optional::stream));
    }

    private static Stream<String> keys(Standing standing) {
        return Stream.concat(
                standing.grounds(SHOWN).stream().map(Sighting::key), standing.line().declaration().incident().stream());
    }

    /** The incidents of these keys that are known, earliest first, each once. */
    List<Cited> cited(Stream<String> keys) {
        return keys.distinct()
                .flatMap(key -> Optional.ofNullable(incidents.get(key)).stream())
                .map(Cited::of)
                .sorted(Cited.ORDER)
                .toList();
    }
}
