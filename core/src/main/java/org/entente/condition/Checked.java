package org.entente.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** A condition's text, parsed and checked for types by CEL; and CEL's messages in plain words. */
record Checked(CelAbstractSyntaxTree tree) {
    private static final Pattern UNKNOWN_NAME = Pattern.compile("undeclared reference to '([^']*)'.*");
    private static final Pattern UNKNOWN_FIELD = Pattern.compile("undefined field '([^']*)'");
    private static final Pattern WRONG_TYPES =
            Pattern.compile("found no matching overload for '([^']*)' applied to '(.*)' \\(candidates: (.*)\\)");
    private static final Pattern WRONG_RESULT = Pattern.compile("expected type 'bool' but found '([^']*)'");
    private static final Pattern NO_FIELDS = Pattern.compile("type '([^']*)' does not support field selection");
    private static final Pattern OPERATOR = Pattern.compile("[_@?:]*([^\\w@]+|in|\\?_:)[_]*");
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    /** @throws ConditionException with the first mistake */
    static Checked of(String text, Language language) throws ConditionException {
        if (text.isBlank()) {
            throw new ConditionException("the condition is empty", 1, 1);
        }
        CelValidationResult result = language.compiler().compile(text);
        try {
            return new Checked(result.getAst());
        } catch (CelValidationException _) {
            CelIssue issue = result.getErrors().getFirst();
            CelSourceLocation at = issue.getSourceLocation();
            boolean field = UNKNOWN_FIELD.matcher(issue.getMessage()).matches();
            throw new ConditionException(
                    plain(issue.getMessage(), language),
                    Math.max(1, at.getLine()),
                    Math.max(0, at.getColumn()) + (field ? 2 : 1));
        }
    }

    /** Where an expression stands. */
    Spot spot(CelExpr expression) {
        Optional<CelSourceLocation> at = Optional.ofNullable(
                        tree.getSource().getPositionsMap().get(expression.id()))
                .flatMap(offset -> tree.getSource().getOffsetLocation(offset));
        return new Spot(
                at.map(CelSourceLocation::getLine).orElse(1),
                at.map(CelSourceLocation::getColumn).orElse(0) + 1);
    }

    private static String plain(String message, Language language) {
        Matcher name = UNKNOWN_NAME.matcher(message);
        if (name.matches()) {
            return unknownName(name.group(1), language);
        }
        Matcher field = UNKNOWN_FIELD.matcher(message);
        if (field.matches()) {
            return language.subject() + " has no \"" + field.group(1) + "\""
                    + nearest(field.group(1), language.fields());
        }
        Matcher types = WRONG_TYPES.matcher(message);
        if (types.matches()) {
            return sign(types.group(1)) + " cannot take " + types.group(2) + "; it takes "
                    + types.group(3).replace(",(", " or (");
        }
        Matcher result = WRONG_RESULT.matcher(message);
        if (result.matches()) {
            return "a condition must be true or false, and this is of type " + result.group(1)
                    + "; write for instance incident.type == ASSAULT";
        }
        Matcher none = NO_FIELDS.matcher(message);
        if (none.matches()) {
            return "a value of type " + none.group(1)
                    + " has no parts; of an actor write incident.target.is(\"TUR MIL\")";
        }
        return "this is no condition: " + message;
    }

    private static String unknownName(String name, Language language) {
        if (OPERATOR.matcher(name).matches()) {
            return sign(name) + " is not part of conditions";
        }
        if (List.of("all", "exists", "exists_one", "map", "filter", "has").contains(name)) {
            return name + " is not part of conditions: a condition speaks of one " + language.subject()
                    + " and has no loops";
        }
        List<String> known = new ArrayList<>(language.names());
        known.addAll(language.functions());
        return "no \"" + name + "\" is known" + nearest(name, known);
    }

    private static String sign(String operator) {
        return Map.of("_?_:_", "?:", "@in", "in").getOrDefault(operator, operator.replace("_", ""));
    }

    /** "; did you mean …?" with the nearest of the words, or all of them when none is near. */
    static String nearest(String wrong, Collection<String> words) {
        return words.stream()
                .min(Comparator.<String>comparingInt(word -> DISTANCE.apply(wrong, word))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> DISTANCE.apply(wrong, word) <= Math.max(1, wrong.length() / 2))
                .map(word -> "; did you mean \"" + word + "\"?")
                .orElseGet(() -> "; possible are " + String.join(", ", new TreeSet<>(words)));
    }
}
