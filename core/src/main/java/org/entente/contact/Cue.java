package org.entente.contact;

import java.util.regex.Pattern;

/** What the words of a title or a sentence say about contact, whoever has it. */
enum Cue {
    /** Something that is to come, a message, an order, a comment: no contact is reported. */
    NONE,
    /** A conversation at a distance. */
    CALL,
    /** A meeting, talks, or words that imply one. */
    MEETING,
    /** Nothing of the kind. */
    SILENT;

    private static final Pattern COMING = Pattern.compile(
            "\\b(?:will|(?:is|are|plans?|intends?|due|set|expected|scheduled|going) to|upcoming|forthcoming|postponed|cancelled|scheduled|invited"
                    + "|ahead of|on the eve of)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CALLS = Pattern.compile(
            "\\b(?:tele)?phone[ds]?\\b(?! (?:message|telegram))|\\b(?:tele|video)[ -]?(?:conference|link|call)|\\bphone (?:call|talk)|\\bcalls? (?:with|to|between)\\b|\\bspoke (?:today |yesterday )?with\\b|\\bhotline\\b"
                    + "|\\bcalled (?:the )?(?:\\w+ ){0,2}(?:President|Prime Minister|Chancellor|King|Emir)\\b(?!['’])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAPERS = Pattern.compile(
            "\\b(?:messages?|letters?|telegrams?|greetings|congratulations|congratulat(?:ed|es|ory)|condolences?|executive order|decrees?|orders?"
                    + "|instructions?|accreditation|interview(?:ed)?|article|birthday|best wishes|wished|sent|handed|appointed|awarded)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEETINGS = Pattern.compile(
            "\\b(?:met|meets?|meetings?|talks?|talked|negotiat\\w+|conversations?|conversed|consultations?|received|receives|welcomed|greeted"
                    + "|discuss\\w*|summit|(?:press|news) (?:conferences?|statements?|briefing)|statements? for the press|spoke|lunch|dinner|breakfast|banquet"
                    + "|reception|tour(?:ed)?|hosted|visit(?:ed|s)?|visiting|arrived|one-on-one|exchanged|attended|took part|opened|launched|signed"
                    + "|saw|watched|accompanied|made|gave|held|had|together|joint)\\b",
            Pattern.CASE_INSENSITIVE);

    /** The cue of a title, the weightiest first: what is to come outweighs a call, a call a message, a message a meeting. */
    static Cue ofTitle(String title) {
        if (COMING.matcher(title).find()) {
            return NONE;
        }
        if (CALLS.matcher(title).find()) {
            return CALL;
        }
        if (PAPERS.matcher(title).find()) {
            return NONE;
        }
        return MEETINGS.matcher(title).find() ? MEETING : SILENT;
    }

    /** True for words about a telephone. */
    static boolean isCall(String text) {
        return CALLS.matcher(text).find();
    }
}
