package org.entente.condition;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.event.EventType;
import org.entente.event.Quad;

/** Reads a checked condition on an incident into clauses. */
final class ClauseReader {
    private static final String SIMPLER = "; compare a field of the incident with a constant";

    private final Checked checked;
    private final List<Reference> references = new ArrayList<>();

    ClauseReader(Checked checked) {
        this.checked = checked;
    }

    /** The names that only the case can know, in the order of the text. */
    List<Reference> references() {
        return references;
    }

    /** @throws ConditionException when the types are right and it says nothing of an incident, or a constant is wrong */
    Clause read(CelExpr expression) throws ConditionException {
        return switch (expression.getKind()) {
            case CALL -> call(expression, expression.call());
            case SELECT -> new Clause.Simple(new Fact.Is(flag(expression)));
            case CONSTANT -> new Clause.Always(expression.constant().booleanValue());
            case IDENT, LIST, MAP, STRUCT, COMPREHENSION, NOT_SET -> throw simpler(expression);
        };
    }

    private Flag flag(CelExpr expression) throws ConditionException {
        return Flag.find(expression.select().field()).orElseThrow(() -> simpler(expression));
    }

    private ConditionException simpler(CelExpr expression) {
        return checked.spot(expression).mistake("this says nothing of an incident" + SIMPLER);
    }

    private Clause call(CelExpr expression, CelCall call) throws ConditionException {
        List<CelExpr> arguments = call.args();
        return switch (call.function()) {
            case "_&&_" -> Clause.all(parts(arguments));
            case "_||_" -> Clause.any(parts(arguments));
            case "!_" -> new Clause.Not(read(arguments.getFirst()));
            case "@in" -> among(arguments.getFirst(), arguments.getLast());
            case "inside" -> simple(new Fact.Inside(named(Reference.Kind.ZONE, arguments.getFirst())));
            case "mentions" -> simple(new Fact.Mentions(phrase(arguments.getFirst())));
            case "claimedBy" -> simple(new Fact.ClaimedBy(claimant(arguments.getFirst())));
            case "involves" -> involves(named(Reference.Kind.ACTOR, arguments.getFirst()));
            case "between" ->
                between(
                        named(Reference.Kind.ACTOR, arguments.getFirst()),
                        named(Reference.Kind.ACTOR, arguments.getLast()));
            case "is" -> actor(call);
            default -> compared(expression, call);
        };
    }

    private static Clause involves(String code) {
        return Clause.any(Stream.of(new Fact.SourceIs(code), new Fact.TargetIs(code), new Fact.WithIs(code))
                .map(ClauseReader::simple)
                .toList());
    }

    private static Clause between(String one, String other) {
        return Clause.any(List.of(towards(one, other), towards(other, one)));
    }

    private static Clause towards(String source, String target) {
        return Clause.all(List.of(simple(new Fact.SourceIs(source)), simple(new Fact.TargetIs(target))));
    }

    private static Clause simple(Fact fact) {
        return new Clause.Simple(fact);
    }

    private List<Clause> parts(List<CelExpr> expressions) throws ConditionException {
        List<Clause> parts = new ArrayList<>();
        for (CelExpr expression : expressions) {
            parts.add(read(expression));
        }
        return parts;
    }

    private Clause actor(CelCall call) throws ConditionException {
        CelExpr who = call.target().orElseThrow();
        String code = named(Reference.Kind.ACTOR, call.args().getFirst());
        return simple(who.select().field().equals("source") ? new Fact.SourceIs(code) : new Fact.TargetIs(code));
    }

    private Clause compared(CelExpr expression, CelCall call) throws ConditionException {
        Comparison comparison = Comparison.find(call.function()).orElseThrow(() -> simpler(expression));
        CelExpr left = call.args().getFirst();
        CelExpr right = call.args().getLast();
        if (isField(left) == isField(right)) {
            throw simpler(expression);
        }
        return isField(left) ? compared(left, comparison, right) : compared(right, comparison.turned(), left);
    }

    private static boolean isField(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.SELECT;
    }

    private Clause compared(CelExpr field, Comparison comparison, CelExpr constant) throws ConditionException {
        return switch (field.select().field()) {
            case "day" -> simple(new Fact.OnDay(comparison, day(constant)));
            case "weight" -> simple(new Fact.Weighs(comparison, number(constant)));
            default -> {
                Clause same = simple(among(field, List.of(constant)));
                yield comparison == Comparison.NOT_EQUAL ? new Clause.Not(same) : same;
            }
        };
    }

    private Clause among(CelExpr field, CelExpr list) throws ConditionException {
        if (!isField(field) || list.getKind() != CelExpr.ExprKind.Kind.LIST) {
            throw simpler(field);
        }
        return simple(among(field, list.list().elements()));
    }

    private Fact among(CelExpr field, List<CelExpr> constants) throws ConditionException {
        return switch (field.select().field()) {
            case "type" -> new Fact.TypeIn(types(constants));
            case "quad" -> new Fact.QuadIn(quads(constants));
            case "mode" -> new Fact.ModeIn(modes(constants));
            case "place" -> new Fact.Named(false, texts(constants));
            case "theatre" -> new Fact.Named(true, texts(constants));
            default -> throw simpler(field);
        };
    }

    private Set<EventType> types(List<CelExpr> constants) throws ConditionException {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (CelExpr constant : constants) {
            types.add(EventType.valueOf(name(constant, "a type such as ASSAULT")));
        }
        return types;
    }

    private Set<Quad> quads(List<CelExpr> constants) throws ConditionException {
        Set<Quad> quads = EnumSet.noneOf(Quad.class);
        for (CelExpr constant : constants) {
            quads.add(Quad.valueOf(name(constant, "a quad class such as MATERIAL_CONFLICT")));
        }
        return quads;
    }

    private String name(CelExpr constant, String example) throws ConditionException {
        if (constant.getKind() != CelExpr.ExprKind.Kind.IDENT) {
            throw checked.spot(constant).mistake("here must stand " + example);
        }
        return constant.ident().name();
    }

    private Set<String> modes(List<CelExpr> constants) throws ConditionException {
        Set<String> modes = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (EventType type : EventType.values()) {
            known.addAll(Fact.ModeIn.VOCABULARY.modes(type));
        }
        for (CelExpr constant : constants) {
            String mode = text(constant);
            if (!known.contains(mode)) {
                throw checked.spot(constant)
                        .mistake("no mode is called \"" + mode + "\"" + Checked.nearest(mode, known));
            }
            modes.add(mode);
        }
        return modes;
    }

    private Set<String> texts(List<CelExpr> constants) throws ConditionException {
        Set<String> texts = new TreeSet<>();
        for (CelExpr constant : constants) {
            texts.add(text(constant));
        }
        return texts;
    }

    private String text(CelExpr constant) throws ConditionException {
        Optional<String> text = constant.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                        && constant.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? Optional.of(constant.constant().stringValue())
                : Optional.empty();
        return text.filter(written -> !written.isBlank())
                .orElseThrow(() -> checked.spot(constant).mistake("here must stand a text in quotation marks"));
    }

    private double number(CelExpr constant) throws ConditionException {
        if (constant.getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
            throw checked.spot(constant).mistake("here must stand a number");
        }
        return constant.constant().getKind() == CelConstant.Kind.INT64_VALUE
                ? constant.constant().int64Value()
                : constant.constant().doubleValue();
    }

    private LocalDate day(CelExpr call) throws ConditionException {
        String text = text(call.call().args().getFirst());
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw checked.spot(call.call().args().getFirst())
                    .mistake("a day is written such as day(\"2020-03-05\"), not \"" + text + "\"");
        }
    }

    private String phrase(CelExpr constant) throws ConditionException {
        String phrase = Phrase.plain(text(constant));
        if (phrase.isBlank()) {
            throw checked.spot(constant).mistake("\"" + text(constant) + "\" holds no word to look for");
        }
        return phrase;
    }

    private String claimant(CelExpr constant) throws ConditionException {
        return text(constant).equals("third-party") ? "third-party" : named(Reference.Kind.ACTOR, constant);
    }

    private String named(Reference.Kind kind, CelExpr constant) throws ConditionException {
        String name = text(constant);
        Spot spot = checked.spot(constant);
        references.add(new Reference(kind, name, spot.line(), spot.column()));
        return name;
    }
}
