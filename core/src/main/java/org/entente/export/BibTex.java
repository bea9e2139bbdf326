package org.entente.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ingest.SourceProfile;

/** Writes a citation for BibTeX: an entry for the view, and one for each source that has a work to cite. */
public final class BibTex {
    private static final Map<Character, String> ESCAPES = Map.ofEntries(
            Map.entry('\\', "\\textbackslash{}"),
            Map.entry('{', "\\{"),
            Map.entry('}', "\\}"),
            Map.entry('&', "\\&"),
            Map.entry('%', "\\%"),
            Map.entry('$', "\\$"),
            Map.entry('#', "\\#"),
            Map.entry('_', "\\_"),
            Map.entry('~', "\\textasciitilde{}"),
            Map.entry('^', "\\textasciicircum{}"));

    private BibTex() {}

    /** The entries, an empty line between them; lines end in {@code \n}. */
    public static String of(Citing citing) {
        return Stream.concat(
                        Stream.of(view(citing)),
                        citing.sources().stream()
                                .flatMap(source -> source.profile().stream().map(profile -> source(profile, source))))
                .collect(Collectors.joining("\n"));
    }

    private static String view(Citing citing) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", text(citing.title()));
        fields.put("howpublished", text("Entente " + citing.version()));
        fields.put("year", String.valueOf(citing.accessedOn().getYear()));
        fields.put("note", text(citing.words()));
        return entry("misc", "entente-" + citing.vintage() + "-" + citing.asOf(), fields);
    }

    private static String source(SourceProfile profile, DataCitation source) {
        SourceProfile.Work work = profile.work();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", text(String.join(" and ", work.authors())));
        fields.put("title", text(work.title()));
        fields.put("year", String.valueOf(work.year()));
        fields.put("howpublished", text(work.container()));
        work.doi().ifPresent(doi -> fields.put("doi", doi));
        fields.put("url", work.address());
        fields.put("note", text(source.heading() + ". " + source.words() + " " + source.terms()));
        return entry("misc", key(profile, work), fields);
    }

    private static String key(SourceProfile profile, SourceProfile.Work work) {
        String first = profile.name().split(" ", 2)[0];
        return first.toLowerCase(Locale.ROOT) + "-" + work.year();
    }

    private static String entry(String kind, String key, Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@" + kind + "{" + key + ",\n", "\n}\n"));
    }

    /** A text in which nothing is taken for a command. */
    private static String text(String plain) {
        StringBuilder text = new StringBuilder();
        plain.chars()
                .mapToObj(c -> (char) c)
                .forEach(c -> text.append(ESCAPES.getOrDefault(c, String.valueOf(c.charValue()))));
        return text.toString();
    }
}
