package org.entente.contact;

import java.util.regex.Pattern;

/** Words by which the read-out of a contact is told from other texts, and a call from a meeting. */
final class ReadOutWords {
    /** The first sentence of a message or an order. */
    static final Pattern PAPER = Pattern.compile(
            "\\b(?:message (?:reads|said|says|stated)|reads,? in (?:part|particular)|telegram|(?:his|the|this) (?:letter|message)"
                    + "|sent (?:a |his |their )?(?:message|letter|greetings|congratulat\\w+|condolences)|message of|signed an? (?:executive order|decree))\\b",
            Pattern.CASE_INSENSITIVE);
    /** The first sentence of an announcement. */
    static final Pattern ANNOUNCED = Pattern.compile(
            "\\b(?:will|(?:is|are) (?:planned |expected |scheduled |due )?to)\\b", Pattern.CASE_INSENSITIVE);

    static final Pattern PAST = Pattern.compile(
            "\\b(?:discussed|exchanged|noted|spoke|had|held|agreed|confirmed|met|expressed|took place|focus+ed|praised"
                    + "|informed|thanked|congratulated|emphasi[sz]ed|stressed|underscored)\\b");
    /** Words for those who met that only fit heads. */
    static final Pattern HEADS = Pattern.compile(
            "\\b(?:leaders|presidents|heads of (?:state|government)|prime ministers)\\b", Pattern.CASE_INSENSITIVE);
    /** Between one head and the other: "A thanked B". */
    static final Pattern SAID_TO = Pattern.compile(
            "^\\s+(?:also |once again |again |\\w+ly |has |have |had )*"
                    + "(?:thanked|informed|told|briefed|updated|asked|assured|invited|congratulated|received|welcomed|met(?: with)?|telephoned|phoned|called"
                    + "|were received by|was received by|was welcomed by|gave|offered|expressed|wished|shared with|discussed with)\\b[^.]{0,40}$");

    static final Pattern TIES = Pattern.compile(
            "^\\s+(?:\\w+(?:,| and)?\\s+){0,3}?(?:relations\\w*|cooperation|ties|partnership|dialogue|trade|contacts|interaction"
                    + "|collaboration|commission|issues|agenda|talks)\\b");
    static final Pattern READ_OUT = Pattern.compile(
            "\\b(?:(?:the )?(?:two|both|three) (?:leaders|presidents|heads of state|heads of government|prime ministers|sides|parties)"
                    + "|(?:the|\\w+ and \\w+) (?:leaders|presidents|heads of state|parties|sides|interlocutors|officials)(?: of (?:the )?(?:two|both) (?:countries|states))?"
                    + " (?:also |once again |\\w+ly )?(?:\\w+ed|spoke|gave|had|held|met|set)|they (?:also )?(?:discussed|exchanged|spoke)"
                    + "|(?:during|in the course of|opening|at|in) (?:the|their|this|a) (?:\\w+ ){0,3}(?:conversation|talks?|meeting|negotiations|discussion)"
                    + "|the (?:\\w+ ){0,2}(?:conversation|discussion|talks|meeting|negotiations)"
                    + " (?:was|were|focus+ed|took|covered|cent\\w+|touched|concerned|dealt|addressed|lasted|continued|also)"
                    + "|telephone conversation with|exchanged? (?:of )?(?:views|opinions)|exchange of (?:views|opinions)|(?:was|were) (?:also )?(?:discussed|considered|raised|examined))\\b",
            Pattern.CASE_INSENSITIVE);
    static final Pattern BEFORE_SUBJECT = Pattern.compile(
            "^(?:(?:For his part|In turn|In his turn|During [\\w -]{2,40}|Opening [\\w -]{2,40}),? )?(?:The |Mr |Ms |Mrs )?$");
    static final Pattern OF_INITIATIVE = Pattern.compile(
            "\\b(?:on|at|upon) (?:the )?(?:initiative|request) (?:of|from) (?:the )?$|\\binitiated by (?:the )?$",
            Pattern.CASE_INSENSITIVE);
    static final Pattern INITIATIVE_BEHIND =
            Pattern.compile("^(?:['’]s?)?(?: side['’]s?)? (?:initiative|request)\\b", Pattern.CASE_INSENSITIVE);
    static final Pattern INITIATIVE_WORD =
            Pattern.compile("\\b(?:at|on|upon) [^.]{0,60}\\binitiative\\b|\\binitiated\\b", Pattern.CASE_INSENSITIVE);
    static final Pattern CALL =
            Pattern.compile("\\b(?:tele)?phone[ds]?\\b|\\b(?:conversation|the call)\\b", Pattern.CASE_INSENSITIVE);
    static final Pattern MEETING = Pattern.compile(
            "\\b(?:met|(?:opening|at|during|before|after|following|of) (?:the|their|this) (?:\\w+ ){0,2}?(?:meeting|talks|negotiations|lunch|dinner)"
                    + "|the (?:\\w+[ -]){0,2}(?:meeting|talks|negotiations) (?:was|were|took|began|started|lasted|focus+ed|continued|covered|concerned)"
                    + "|present meeting|participants in the meeting|a meeting (?:between|with)|face-to-face|lunched|dined|one-on-one|expanded (?:format|meeting)|delegations?|welcomed|arrived|guests?|signed|news conference|press conference|held talks)\\b",
            Pattern.CASE_INSENSITIVE);

    private ReadOutWords() {}
}
