package org.entente.condition;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.event.EventType;
import org.entente.event.Quad;

/** The words in which a kind of condition is written, with their types. Nothing of CEL's own library stands beside them. */
final class Language {
    /** A longer condition is no work of a person. */
    private static final int MOST_LETTERS = 10_000;

    private static final int DEEPEST = 100;
    private static final CelType BOOL = SimpleType.BOOL;
    private static final CelType TEXT = SimpleType.STRING;
    private static final CelType NUMBER = SimpleType.DOUBLE;
    private static final CelType WHOLE = SimpleType.INT;
    private static final CelType DAY = OpaqueType.create("day");
    private static final CelType TYPE = OpaqueType.create("event type");
    private static final CelType QUAD = OpaqueType.create("quad class");
    private static final CelType ACTOR = OpaqueType.create("actor");
    private static final ImmutableMap<String, CelType> INCIDENT_FIELDS = incidentFields();
    private static final ImmutableMap<String, CelType> WINDOW_FIELDS =
            ImmutableMap.of("count", WHOLE, "perWeek", NUMBER);

    /** What can be said of an incident. */
    static final Language INCIDENT = new Language(
            "incident", INCIDENT_FIELDS, constants(), incidentFunctions(struct("incident", INCIDENT_FIELDS)));

    /** What can be said of the incidents that matched within a window of days. */
    static final Language WINDOW =
            new Language("window", WINDOW_FIELDS, Map.of(Measure.DAYS_SINCE_LAST.word(), WHOLE), windowFunctions());

    private final String subject;
    private final ImmutableMap<String, CelType> fields;
    private final Map<String, CelType> constants;
    private final List<String> functions;
    private final CelCompiler compiler;

    private Language(
            String subject,
            ImmutableMap<String, CelType> fields,
            Map<String, CelType> constants,
            List<CelFunctionDecl> functions) {
        this.subject = subject;
        this.fields = fields;
        this.constants = constants;
        this.functions = functions.stream()
                .map(CelFunctionDecl::name)
                .filter(name -> name.matches("\\w+") && Character.isLetter(name.charAt(0)))
                .toList();
        this.compiler = compiler(functions);
    }

    private CelCompiler compiler(List<CelFunctionDecl> declared) {
        StructType type = struct(subject, fields);
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardEnvironmentEnabled(false)
                .setStandardMacros(List.of())
                .setOptions(CelOptions.current()
                        .maxExpressionCodePointSize(MOST_LETTERS)
                        .maxParseRecursionDepth(DEEPEST)
                        .build())
                .setTypeProvider(new Only(type))
                .addVar(subject, type)
                .setResultType(BOOL)
                .addFunctionDeclarations(declared);
        constants.forEach(builder::addVar);
        return builder.build();
    }

    /** The one type with fields. */
    private record Only(StructType type) implements CelTypeProvider {
        @Override
        public ImmutableCollection<CelType> types() {
            return ImmutableList.of(type);
        }

        @Override
        public Optional<CelType> findType(String name) {
            return name.equals(type.name()) ? Optional.of(type) : Optional.empty();
        }
    }

    private static StructType struct(String name, ImmutableMap<String, CelType> fields) {
        return StructType.create(
                name, ImmutableSet.copyOf(fields.keySet()), field -> Optional.ofNullable(fields.get(field)));
    }

    private static ImmutableMap<String, CelType> incidentFields() {
        Map<String, CelType> fields = new TreeMap<>();
        fields.put("type", TYPE);
        fields.put("quad", QUAD);
        fields.put("day", DAY);
        fields.put("weight", NUMBER);
        fields.put("source", ACTOR);
        fields.put("target", ACTOR);
        Stream.of("mode", "place", "theatre").forEach(field -> fields.put(field, TEXT));
        Arrays.stream(Flag.values()).forEach(flag -> fields.put(flag.word(), BOOL));
        return ImmutableMap.copyOf(fields);
    }

    private static Map<String, CelType> constants() {
        Map<String, CelType> constants = new TreeMap<>();
        Arrays.stream(EventType.values()).forEach(type -> constants.put(type.name(), TYPE));
        Arrays.stream(Quad.values()).forEach(quad -> constants.put(quad.name(), QUAD));
        return constants;
    }

    private static List<CelFunctionDecl> incidentFunctions(CelType incident) {
        List<CelFunctionDecl> functions = new ArrayList<>(logic());
        functions.addAll(List.of(
                member("inside", incident, TEXT),
                member("mentions", incident, TEXT),
                member("claimedBy", incident, TEXT),
                member("involves", incident, TEXT),
                member("between", incident, TEXT, TEXT),
                member("is", ACTOR, TEXT),
                CelFunctionDecl.newFunctionDeclaration("day", CelOverloadDecl.newGlobalOverload("day", DAY, TEXT)),
                operator("@in", Stream.of(TYPE, QUAD, TEXT).map(type -> List.of(type, ListType.create(type))))));
        functions.addAll(compared(List.of("_==_", "_!=_"), List.of(TYPE, QUAD, TEXT, DAY)));
        functions.addAll(ordered(DAY));
        return functions;
    }

    private static List<CelFunctionDecl> windowFunctions() {
        List<CelFunctionDecl> functions = new ArrayList<>(logic());
        functions.addAll(compared(List.of("_==_", "_!=_"), List.of(WHOLE)));
        functions.addAll(ordered(WHOLE));
        return functions;
    }

    private static List<CelFunctionDecl> logic() {
        return List.of(
                operator("_&&_", Stream.of(List.of(BOOL, BOOL))),
                operator("_||_", Stream.of(List.of(BOOL, BOOL))),
                operator("!_", Stream.of(List.of(BOOL))));
    }

    private static List<CelFunctionDecl> compared(List<String> names, List<CelType> types) {
        return names.stream()
                .map(name -> operator(name, types.stream().map(type -> List.of(type, type))))
                .toList();
    }

    /** Numbers may be compared with whole numbers: {@code window.perWeek >= 2}. */
    private static List<CelFunctionDecl> ordered(CelType type) {
        return Stream.of("_<_", "_<=_", "_>_", "_>=_")
                .map(name ->
                        operator(name, Stream.of(List.of(type, type), List.of(NUMBER, NUMBER), List.of(NUMBER, WHOLE))))
                .toList();
    }

    private static CelFunctionDecl member(String name, CelType subject, CelType... parameters) {
        List<CelType> all =
                Stream.concat(Stream.of(subject), Arrays.stream(parameters)).toList();
        return CelFunctionDecl.newFunctionDeclaration(name, CelOverloadDecl.newMemberOverload(name, BOOL, all));
    }

    private static CelFunctionDecl operator(String name, Stream<List<CelType>> parameters) {
        List<CelOverloadDecl> overloads = new ArrayList<>();
        parameters.forEach(one -> overloads.add(CelOverloadDecl.newGlobalOverload(name + overloads.size(), BOOL, one)));
        return CelFunctionDecl.newFunctionDeclaration(name, overloads);
    }

    CelCompiler compiler() {
        return compiler;
    }

    /** What conditions of this kind speak of. */
    String subject() {
        return subject;
    }

    /** What the subject has. */
    List<String> fields() {
        return List.copyOf(fields.keySet());
    }

    /** The names that stand alone. */
    List<String> names() {
        return Stream.concat(Stream.of(subject), constants.keySet().stream()).toList();
    }

    List<String> functions() {
        return functions;
    }
}
