package org.entente.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.channel.Cited;
import org.entente.channel.Interruption;
import org.entente.incident.Incident;
import org.entente.recovery.CrisisAccount;
import org.entente.recovery.CrisisCourse;
import org.entente.recovery.EvidenceOfEnd;

/** How crises went and ended, in sentences: the phases, what the end rests on, what stays open, and whether the two fought. */
record CourseSentences(List<CrisisAccount> accounts, References references) {
    /** So many clashes are cited; the page of the crisis lists all. */
    private static final int CITED = 3;

    Optional<Section> section() {
        return accounts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "How crises went and ended (" + CrisisCourse.METHOD + ")",
                        accounts.stream().flatMap(this::sentences).toList()));
    }

    private Stream<Sentence> sentences(CrisisAccount account) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(phases(account));
        sentences.add(end(account).below());
        if (!account.course().open().isEmpty()) {
            sentences.add(open(account).below());
        }
        sentences.add(clash(account).below());
        return sentences.stream();
    }

    private Sentence phases(CrisisAccount account) {
        String phases = account.course().steps().stream()
                .map(step -> step.phase().label() + " from " + step.from())
                .collect(Collectors.joining(", "));
        return cited(
                account.title() + " (" + account.origin().label() + "): " + phases + ".",
                Stream.of(account.began(), account.peakActs())
                        .flatMap(list -> list.stream().limit(1)));
    }

    private Sentence end(CrisisAccount account) {
        List<EvidenceOfEnd> rests = account.course().endsWith();
        String evidence = rests.isEmpty()
                ? "no positive evidence is known"
                : "positive evidence: "
                        + rests.stream()
                                .map(kind -> kind.kind().label() + " ("
                                        + kind.items().size() + ", first on "
                                        + kind.first().day() + ")")
                                .collect(Collectors.joining(", "));
        return cited(
                account.title() + ", the end: " + account.course().ended() + "; " + evidence + ".",
                rests.stream().flatMap(kind -> account.incident(kind.first()).stream()));
    }

    /** A tie that a document tells of names the document; what a person declared open rests on the declared end. */
    private Sentence open(CrisisAccount account) {
        List<String> documents = account.broken().stream()
                .map(Interruption::begun)
                .filter(begun -> begun.incident().isEmpty())
                .map(Cited::document)
                .distinct()
                .toList();
        return cited(
                account.title() + ", open: "
                        + String.join("; ", account.course().open())
                        + (documents.isEmpty() ? "" : " (" + String.join("; ", documents) + ")") + ".",
                Stream.concat(
                        account.broken().stream().flatMap(one -> one.begun().incident().stream()),
                        declaredEnd(account)));
    }

    private static Stream<Incident> declaredEnd(CrisisAccount account) {
        return switch (account.origin()) {
            case CrisisAccount.Declared declared -> declared.episode().ending().stream();
            case CrisisAccount.Detected _ -> Stream.empty();
        };
    }

    private Sentence clash(CrisisAccount account) {
        return cited(
                account.title() + ", direct clash: " + account.clash() + ".",
                Stream.concat(
                        account.clashes().stream().limit(CITED),
                        account.clientClashes().stream().limit(CITED)));
    }

    private Sentence cited(String text, Stream<Incident> incidents) {
        return Sentence.resting(
                text, incidents.map(references::number).distinct().toList(), Sentence.Basis.METHOD);
    }
}
