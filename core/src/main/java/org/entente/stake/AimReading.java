package org.entente.stake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.channel.Cited;
import org.entente.channel.KnownEvidence;

/**
 * An aim as of a day.
 *
 * @param aim what the case declares
 * @param stated where it was stated
 * @param statements what is known to have been said of its outcome, earliest first; none means that the outcome is unknown
 */
public record AimReading(Aim aim, Cited stated, List<Statement> statements) {

    /** Copies the statements. */
    public AimReading {
        statements = List.copyOf(statements);
    }

    /**
     * Somebody's word about the outcome, with its evidence.
     *
     * @param verdict what became of it
     * @param saidBy who says so
     * @param evidence when, and what it rests on
     */
    public record Statement(Aim.Verdict verdict, String saidBy, Cited evidence) {
        static final Comparator<Statement> ORDER = Comparator.comparing(Statement::evidence, Cited.ORDER)
                .thenComparing(Statement::saidBy)
                .thenComparing(Statement::verdict);
    }

    /**
     * Reads an aim as of a day; empty while it was not stated.
     *
     * @param missing where it is told what the case names and nobody knows
     */
    public static Optional<AimReading> of(Aim aim, KnownEvidence known, List<String> missing) {
        String what = "the aim \"" + aim.id() + "\"";
        List<Statement> statements = aim.outcomes().stream()
                .flatMap(outcome -> known
                        .cite(outcome.basis(), what, missing)
                        .map(cited -> new Statement(outcome.verdict(), outcome.saidBy(), cited))
                        .stream())
                .sorted(Statement.ORDER)
                .toList();
        return known.cite(aim.statedBy(), what, missing).map(stated -> new AimReading(aim, stated, statements));
    }

    /** The last word of each who spoke, by name. Words of several are never merged. */
    public List<Statement> latest() {
        Map<String, Statement> last = statements.stream()
                .collect(Collectors.toMap(
                        Statement::saidBy, Function.identity(), BinaryOperator.maxBy(Statement.ORDER), TreeMap::new));
        return List.copyOf(last.values());
    }
}
