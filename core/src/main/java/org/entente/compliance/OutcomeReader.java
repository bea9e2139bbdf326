package org.entente.compliance;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads from English news text whether an announced passage for civilians was used. Plain rules, in this order, over the
 * sentences of the text:
 *
 * <ol>
 *   <li>a sentence that speaks of passages or evacuation, tells of a failure and lays it on someone: disputed;
 *   <li>sentences that name the place and tell of people who got out, and others that name it and tell of a failure: disputed;
 *   <li>a sentence that names the place and tells of a failure: not carried out;
 *   <li>a sentence that names the place and tells of people who got out, and not that they will: carried out;
 *   <li>else the text does not tell.
 * </ol>
 *
 * <p>An announcement is no deed, and a sentence that names other places says nothing of this one.
 */
public final class OutcomeReader {
    private static final Pattern PARTS = Pattern.compile(";{2,}|:{3}|\\n|(?<=[.!?\"])\\s+(?=[\"A-Z])");
    private static final Pattern DONE = words("(were|was|have been|has been|been|being) (successfully )?"
            + "(evacuated|rescued|taken out|brought|transported|delivered)"
            + "|evacuated (by|via|through|from|over|more|about)"
            + "|\\d[\\d,]* (people |residents |civilians )?evacuated"
            + "|arrived|reached|managed to (leave|rescue|evacuate|get|depart)|have left|have come|came to|people left"
            + "|left \\w+ (along|via|through)|worked|have (already )?departed|rescued|travelled on their own|evacuees");
    private static final Pattern SURE = words("were evacuated|was evacuated|arrived|reached");
    private static final Pattern TO_COME =
            words("will|are to|is to|plans?|planned|to be evacuated|can go|would|approved|agreed upon|expected");
    private static final Pattern FAILED =
            words("(did not|didn't|not) work|fail(s|ed|ure)?|disrupt(s|ed|ing)?|thwart\\w*"
                    + "|impossible|postponed|suspended|halted|could not|couldn't|not been possible|not possible|blocked"
                    + "|not allowed|(did )?not let|stopped|no one came|broke down|derail\\w*|not functioning|not opened"
                    + "|did not open|prevent\\w*");
    private static final Pattern LAID_ON = words("accus\\w+|blam\\w+|claim\\w*|violat\\w+|not observ\\w+");
    private static final Pattern SUBJECT = words("corridors?|passages?|evacuat\\w+");

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /**
     * What the text tells.
     *
     * @param place the place from which people were to get out; what stands in brackets or behind a comma is no part of it
     */
    public Outcome read(String text, String place) {
        String name = plain(place.split("[(\\[,]", 2)[0]);
        List<String> sentences = PARTS.splitAsStream(text).toList();
        List<String> here = sentences.stream()
                .filter(sentence -> !name.isBlank() && plain(sentence).contains(name))
                .toList();
        boolean blamed = sentences.stream().anyMatch(OutcomeReader::blames);
        boolean failed = here.stream().anyMatch(OutcomeReader::fails);
        boolean done = here.stream().anyMatch(OutcomeReader::succeeds);
        if (blamed || (failed && done)) {
            return Outcome.DISPUTED;
        }
        if (failed) {
            return Outcome.NOT_CARRIED_OUT;
        }
        return done ? Outcome.CARRIED_OUT : Outcome.UNKNOWN;
    }

    private static boolean blames(String sentence) {
        return fails(sentence)
                && Stream.of(LAID_ON, SUBJECT)
                        .allMatch(pattern -> pattern.matcher(sentence).find());
    }

    private static boolean fails(String sentence) {
        return FAILED.matcher(sentence).find();
    }

    private static boolean succeeds(String sentence) {
        boolean toCome =
                TO_COME.matcher(sentence).find() && !SURE.matcher(sentence).find();
        return DONE.matcher(sentence).find() && !toCome && !fails(sentence);
    }

    /** Names of places without what spellings differ in: case, accents, marks, i and y, Severo- and Sievierodonetsk. */
    private static String plain(String text) {
        String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z ]", "");
        return bare.replace("sievier", "sever")
                .replace("horske", "hirske")
                .replace("slaviansk", "slovyansk")
                .replace("melitopil", "melitopol")
                .replace('y', 'i')
                .replaceAll("i+", "i")
                .strip();
    }
}
