package org.entente.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.agreement.Reason;
import org.entente.compliance.AgreementBoard;
import org.entente.compliance.Claim;
import org.entente.compliance.ProvisionBoard;
import org.entente.incident.Incident;
import org.entente.redline.Crossing;
import org.entente.redline.RedLine.Declaration;
import org.entente.redline.Sighting;
import org.entente.redline.Standing;

/** What was agreed and which lines were drawn, in sentences: where each stands, by whose account, and what shows it. */
record RecordSentences(Map<String, Incident> evidence, References references) {
    /** So many incidents of the last change of a line are cited; its page lists all. */
    private static final int CITED = 3;

    Optional<Section> agreements(List<AgreementBoard> boards) {
        List<Sentence> sentences = new ArrayList<>();
        for (AgreementBoard board : boards) {
            sentences.add(agreement(board));
            board.provisions()
                    .forEach(provision ->
                            sentences.add(provision(board, provision).below()));
        }
        return section("Agreements", sentences);
    }

    private Sentence agreement(AgreementBoard board) {
        Agreement agreement = board.agreement();
        StringBuilder text = new StringBuilder(agreement.title())
                .append(", signed on ")
                .append(agreement.signed())
                .append(" (")
                .append(agreement.basis())
                .append(")");
        board.collapsed().ifPresent(end -> text.append(", collapsed on ").append(end.day()));
        if (board.onHold()) {
            text.append("; on hold, as these remain: ")
                    .append(String.join(
                            "; ", board.open().stream().map(Reason::text).toList()));
        }
        return cited(text.append('.').toString(), agreement.signing().stream());
    }

    private Sentence provision(AgreementBoard agreement, ProvisionBoard board) {
        return cited(
                board.provision().title() + ": " + board.line()
                        + (board.grounds().isEmpty()
                                ? " (" + agreement.agreement().basis() + ")"
                                : "") + ".",
                board.grounds().stream().map(Claim::incident));
    }

    Optional<Section> redLines(List<Standing> standings) {
        return section("Red lines", standings.stream().map(this::line).toList());
    }

    private Sentence line(Standing standing) {
        Declaration drawn = standing.line().declaration();
        return cited(
                standing.line().title() + ", drawn by " + drawn.by() + " on " + drawn.on() + " (" + drawn.source()
                        + "): "
                        + standing.told()
                        + consequence(standing).map(told -> "; " + told).orElse("") + ".",
                Stream.concat(
                        drawn.incident().stream(),
                        standing.grounds(CITED).stream().map(Sighting::key)));
    }

    /** What became of what was announced, after the last crossing. */
    private static Optional<String> consequence(Standing standing) {
        return standing.crossings().reversed().stream()
                .findFirst()
                .filter(last -> last.outcome() != Crossing.Outcome.NONE_ANNOUNCED)
                .map(last -> "the consequence of the crossing on " + last.by().day() + ": "
                        + last.outcome().label()
                        + (last.daysToConsequence().isPresent()
                                ? ", after " + last.daysToConsequence().getAsLong() + " days"
                                : ""));
    }

    private static Optional<Section> section(String title, List<Sentence> sentences) {
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Section(title, sentences));
    }

    private Sentence cited(String text, Stream<String> keys) {
        return Sentence.resting(
                text,
                keys.distinct()
                        .flatMap(key -> Optional.ofNullable(evidence.get(key)).stream())
                        .map(references::number)
                        .toList(),
                Sentence.Basis.DOCUMENT);
    }
}
