package org.entente.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.ingest.Adapter;
import org.entente.ingest.Adapters;
import org.entente.ingest.LoadReport;
import org.entente.ingest.SourceProfile;
import org.entente.provenance.Evidence;

/**
 * How data are cited on which a view rests: one source that was read for it.
 *
 * @param name the source's name; for a table of the case its file
 * @param evidence curated or machine
 * @param files how many files of it were read
 * @param records how many records they hold
 * @param words the citation that the source asks for
 * @param terms on what terms it may be used
 * @param profile what is known of the source; empty for a table of the case
 */
public record DataCitation(
        String name,
        String evidence,
        int files,
        long records,
        String words,
        String terms,
        Optional<SourceProfile> profile) {
    private static final int MOST_NAMED = 3;

    /**
     * The citations of some files, source by source.
     *
     * @param caseTitle the case, for its own tables
     * @param filters what narrows the view, in words; some sources want them named
     * @param accessedOn the day that citations name
     */
    public static List<DataCitation> listOf(
            String caseTitle, List<LoadReport> files, List<String> filters, LocalDate accessedOn) {
        Map<String, List<LoadReport>> sources = new LinkedHashMap<>();
        files.forEach(file -> sources.computeIfAbsent(file.evidence() + " " + file.adapter(), _ -> new ArrayList<>())
                .add(file));
        return sources.values().stream()
                .map(same -> Adapters.find(same.getFirst().adapter())
                        .map(adapter -> ofSource(adapter, same, filters, accessedOn))
                        .orElseGet(() -> ofTables(caseTitle, same)))
                .toList();
    }

    private static DataCitation ofSource(
            Adapter adapter, List<LoadReport> files, List<String> filters, LocalDate accessedOn) {
        SourceProfile profile = adapter.profile();
        StringBuilder words = new StringBuilder(profile.work().line()).append('.');
        profile.acknowledgement()
                .ifPresent(text -> words.append(' ')
                        .append(text)
                        .append(", accessed on ")
                        .append(accessedOn)
                        .append(filters.isEmpty() ? "" : " (" + String.join("; ", filters) + ")")
                        .append('.'));
        profile.version().ifPresent(more -> words.append(" Add ").append(more).append('.'));
        return of(profile.name(), files, words.toString(), profile.terms(), Optional.of(profile));
    }

    private static DataCitation ofTables(String caseTitle, List<LoadReport> files) {
        boolean curated = files.getFirst().evidence().equals(Evidence.CURATED.word());
        String names = named(files.stream().map(LoadReport::name).toList());
        String words = names + ", " + (files.size() == 1 ? "a table" : "tables") + " of the case \"" + caseTitle
                + "\", " + (curated ? "chosen and coded by hand" : "coded by a program") + ".";
        String terms = curated
                ? "Those of the case; every entry names the document that it rests on."
                : "Not known to Entente: ask whoever made it.";
        return of(names, files, words, terms, Optional.empty());
    }

    private static DataCitation of(
            String name, List<LoadReport> files, String words, String terms, Optional<SourceProfile> profile) {
        return new DataCitation(
                name,
                files.getFirst().evidence(),
                files.size(),
                files.stream().mapToLong(LoadReport::records).sum(),
                words,
                terms,
                profile);
    }

    private static String named(List<String> names) {
        return names.size() <= MOST_NAMED
                ? String.join(", ", names)
                : names.getFirst() + " and " + (names.size() - 1) + " more";
    }

    /** What was read of it: "ICEWS events (machine), 117 files, 222,452 records". */
    public String heading() {
        return String.format(
                Locale.ROOT,
                "%s (%s), %,d %s, %,d %s",
                name,
                evidence,
                files,
                files == 1 ? "file" : "files",
                records,
                records == 1 ? "record" : "records");
    }

    /** Its page of the documentation, if it is a source that Entente knows by name. */
    public Optional<String> page() {
        return profile.map(SourceProfile::page);
    }
}
