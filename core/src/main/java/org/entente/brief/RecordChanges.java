package org.entente.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.compliance.AgreementBoard;
import org.entente.compliance.Claim;
import org.entente.compliance.ProvisionBoard;
import org.entente.redline.Sighting;
import org.entente.redline.Standing;

/** Agreements that were signed or fell, provisions and red lines that stand otherwise than on an earlier day, in sentences. */
record RecordChanges(BriefFacts then, BriefFacts now, References references) {
    private static final int CITED = 3;

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        Map<String, AgreementBoard> before = then.agreements().stream()
                .collect(Collectors.toMap(board -> board.agreement().id(), Function.identity()));
        for (AgreementBoard board : now.agreements()) {
            agreement(board, Optional.ofNullable(before.get(board.agreement().id())), sentences);
        }
        Map<String, Standing> lines = then.redLines().stream()
                .collect(Collectors.toMap(standing -> standing.line().id(), Function.identity()));
        for (Standing standing : now.redLines()) {
            line(standing, Optional.ofNullable(lines.get(standing.line().id()))).ifPresent(sentences::add);
        }
        return sentences;
    }

    private void agreement(AgreementBoard is, Optional<AgreementBoard> was, List<Sentence> sentences) {
        String basis = " (" + is.agreement().basis() + ").";
        if (was.isEmpty()) {
            sentences.add(cited(
                    is.agreement().title() + " was signed on " + is.agreement().signed() + basis,
                    is.agreement().signing().stream()));
        }
        is.collapsed()
                .filter(_ -> was.flatMap(AgreementBoard::collapsed).isEmpty())
                .ifPresent(end -> sentences.add(cited(
                        is.agreement().title() + " collapsed on " + end.day() + basis, Stream.of(end.incident()))));
        Map<String, String> states = was.stream()
                .flatMap(board -> board.provisions().stream())
                .collect(Collectors.toMap(board -> board.provision().id(), ProvisionBoard::line));
        for (ProvisionBoard provision : is.provisions()) {
            Optional<String> old =
                    Optional.ofNullable(states.get(provision.provision().id()));
            if (old.filter(provision.line()::equals).isEmpty()) {
                sentences.add(cited(
                        provision.provision().title() + " stood: " + old.orElse("not agreed yet") + "; stands: "
                                + provision.line() + basis,
                        provision.grounds().stream().map(Claim::incident)));
            }
        }
    }

    private Optional<Sentence> line(Standing is, Optional<Standing> was) {
        String told = is.told();
        if (was.map(Standing::told).filter(told::equals).isPresent()) {
            return Optional.empty();
        }
        String old = was.map(Standing::told).orElse("not drawn yet");
        return Optional.of(cited(
                "The line \"" + is.line().title() + "\" was: " + old + "; is: " + told + " ("
                        + is.line().declaration().source() + ").",
                Stream.concat(
                        is.line().declaration().incident().stream(),
                        is.grounds(CITED).stream().map(Sighting::key))));
    }

    private Sentence cited(String text, Stream<String> keys) {
        return Sentence.resting(
                text,
                keys.distinct()
                        .flatMap(key -> Optional.ofNullable(now.evidence().get(key)).stream())
                        .map(references::number)
                        .toList(),
                Sentence.Basis.DOCUMENT);
    }
}
