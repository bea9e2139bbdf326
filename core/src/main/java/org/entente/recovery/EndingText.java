package org.entente.recovery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the text of an incident tells that something was done, or that it was not, might be, or is to come.
 *
 * <p>By words, clause by clause: something was done when a clause has a word of doing it with no word of denial, condition or intent
 * before it, and none of denial close behind. A text without a word of doing tells of it unless it has such a word anywhere; of a contact
 * it tells what was spoken of, so that the type stands. It errs on the careful side: a crisis is rather not told as over than told so by a refusal.
 */
final class EndingText {
    private static final Pattern CLAUSES =
            Pattern.compile("[.;:!?]+(?=\\s|$)|,? but |, (?=(?:and|while|whereas|though|although|which|who) )");

    private static final String NOT =
            "not(?! only)|cannot|\\w+n['’]t|never|neither|nor|refus(?:e|es|ed|ing)|reject\\w*|den(?:y|ies|ied|ying)"
                    + "|rul(?:e|es|ed|ing) out|fail(?:s|ed|ing|ure)?|declin\\w+ to|unable|unwilling\\w*|reluctan\\w*|oppos\\w*";

    private static final String PERHAPS =
            "if|unless|whether|could|might|would|should|in case|on condition|provided that|likely|possibl[ey]";

    private static final String TO_COME =
            "will|shall|plan(?:s|ned|ning)? (?:to|for)|inten(?:d|ds|ded|ding|tion|tions)|hop(?:e|es|ed|ing)"
                    + "|expect(?:s|ed|ing)?|ready to|readiness|willing\\w*|prepared to|promis\\w*|pledg\\w*|vow\\w*|threaten\\w*"
                    + "|set to|about to|(?:is|are|was|were) to|want(?:s|ed|ing)?";

    /** These say nothing in a text without a word of doing: a right that is given, an offer that was taken. */
    private static final String BEFORE_ONLY =
            "|may|no|without|offer(?:s|ed|ing)?|propos\\w*|consider\\w*|seek\\w*|ask(?:s|ed|ing)?"
                    + "|request\\w*|demand\\w*|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|appeal\\w*|suggest\\w*|schedul\\w*";

    private static final String UNDONE = NOT + "|" + PERHAPS + "|" + TO_COME;
    private static final Pattern ANYWHERE = words(UNDONE);
    private static final Pattern BEFORE_ACCORD = words(UNDONE + BEFORE_ONLY);
    private static final Pattern BEFORE_DEED = words(UNDONE + BEFORE_ONLY + "|(?:agree|decid|accept)\\w* to");

    private static final Pattern BEHIND = words(
            "not(?! only)|never|\\w+n['’]t|denied|rejected|refused|ruled out|postponed|failed|collapsed|unlikely");

    /** Words within which a denial behind a word of doing counts. */
    private static final int CLOSE = 5;

    private static final Pattern DEED =
            words("lift\\w*|eas(?:e|es|ed|ing)|withdr\\w+|pull(?:s|ed|ing)?|releas\\w*|free[sd]?|return\\w*"
                    + "|hand(?:s|ed|ing)?|resum\\w*|restor\\w*|restart\\w*|reopen\\w*|open(?:s|ed|ing)?|halt\\w*|stop\\w*|end(?:s|ed|ing)?"
                    + "|cancel\\w*|suspend\\w*|ceas\\w+|allow\\w*|permit\\w*|lets?|admit\\w*|remov\\w*|scrap\\w*|repeal\\w*|drop\\w*"
                    + "|conced\\w*|disarm\\w*|dismantl\\w*|beg[iau]n\\w*|start\\w*|launch\\w*|deliver\\w*|complet\\w*|conduct\\w*"
                    + "|holds?|held|join(?:s|ed|ing)?|sign(?:s|ed|ing)?|ratif\\w*");

    private static final Pattern ACCORD =
            words("agree\\w*|sign(?:s|ed|ing)?|conclud\\w*|accept\\w*|decid\\w*|reach\\w*|adopt\\w*"
                    + "|approv\\w*|ratif\\w*|confirm\\w*|initial(?:s|led|ed)?|settl\\w*");

    private static final Pattern MEETING =
            words("meet\\w*|met|talk\\w*|visit\\w*|discuss\\w*|receiv\\w*|speaks?|spoke\\w*|phon\\w*|telephon\\w*"
                    + "|calls?(?! for| on)|called(?! for| on)|convers\\w*|negotiat\\w*|consult\\w*|arriv\\w*|host\\w*");

    private EndingText() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\w-])(?:" + alternatives + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }

    /** True when the text tells that what the kind stands for was done. What a case names as the end always was. */
    static boolean tellsOf(EndingKind kind, String text) {
        return switch (kind) {
            case CONTACT -> done(text, MEETING, BEFORE_ACCORD).orElse(true);
            case AGREEMENT -> done(text, ACCORD, BEFORE_ACCORD).orElseGet(() -> isPlain(text));
            case MEASURE_LIFTED, TIE_RESUMED -> done(text, DEED, BEFORE_DEED).orElseGet(() -> isPlain(text));
            case DECLARED_END -> true;
        };
    }

    /** Whether a clause tells that it was done; empty where no clause has a word of doing it. */
    private static Optional<Boolean> done(String text, Pattern doing, Pattern before) {
        return CLAUSES.splitAsStream(text)
                .flatMap(clause -> doneIn(clause, doing, before))
                .reduce(Boolean::logicalOr);
    }

    private static boolean isPlain(String text) {
        return !ANYWHERE.matcher(text).find();
    }

    private static Stream<Boolean> doneIn(String clause, Pattern doing, Pattern before) {
        Matcher unsure = before.matcher(clause);
        int from = unsure.find() ? unsure.start() : clause.length();
        return doing.matcher(clause)
                .results()
                .map(found -> found.start() < from && !denied(clause.substring(found.end())));
    }

    private static boolean denied(String behind) {
        String close =
                Stream.of(behind.strip().split("\\s+")).limit(CLOSE).reduce("", (text, word) -> text + " " + word);
        return BEHIND.matcher(close).find();
    }
}
