package org.entente.contact;

import java.util.regex.Pattern;

/** Words for heads of state and government in English, and the words that make of them someone else. */
final class HeadWords {
    /** One who is a head by this word alone. */
    static final String TITLE =
            "(?:[Pp]residents?|[Pp]rime [Mm]inisters?|[Pp]remiers?|(?:[Ff]ederal )?[Cc]hancellors?|Kings?|Queens?"
                    + "|Emirs?|Amir|Sultans?|Emperors?|Empress|Popes?|Taoiseach|Grand Duke|[Ll]eaders?|[Hh]eads? of [Ss]tate"
                    + "|[Hh]eads? of (?:the )?[Gg]overnment|[Mm]onarchs?|State Counsell?or|[Cc]aptains? [Rr]egent)";

    /** Words between a title's "of" and the short name of the state. */
    private static final String LONG_FORM =
            "(?:the )?(?:(?:Federal|Federative|Democratic|Socialist|Islamic|Arab|United|Bolivarian|Plurinational"
                    + "|Hashemite|People['’]s|Oriental|Cooperative|Swiss|Republic|Kingdom|State|Federation|Confederation|Commonwealth|Sultanate"
                    + "|Emirate|Principality|Grand Duchy|Union|Government|interim government|transitional government)(?: of| of the)? )*(?:the )?";

    static final Pattern TITLED = Pattern.compile("\\b" + TITLE + "\\b");

    /** Two or more at once: "the presidents of Russia, Belarus and Ukraine". */
    static final Pattern PLURAL = Pattern.compile(
            "\\b(?:[Pp]residents|[Pp]rime [Mm]inisters|[Ll]eaders|[Hh]eads of [Ss]tate|Kings|[Cc]hancellors)\\b");

    /** The end of the words before a state that make a head of it: "Prime Minister Wim Kok of the ". */
    static final Pattern TITLE_OF = Pattern.compile("\\b(" + TITLE
            + ")(?: (?:\\p{Lu}[\\p{L}'’.-]*|bin|ibn|al|de|van|von|der|la|da)){0,5},? of " + LONG_FORM + "$");

    /** What stands between two members of a list. */
    static final Pattern LIST_GAP =
            Pattern.compile("^\\s*(?:,|and|,\\s*and|as well as|,\\s*as well as|&)\\s*(?:the\\s+|with\\s+)*$");

    /** What makes of a title someone beside a head; stands in the mention or right before it. */
    private static final String OTHER =
            "(?:[Vv]ice|[Dd]eputy|[Ff]ormer|[Ee]x|[Ff]irst [Ll]ady|[Cc]rown [Pp]rince(?:ss)?|[Ss]peaker|[Ee]lect"
                    + "|[Aa]dvis[eo]r|[Aa]ide|[Aa]mbassador|[Ss]pokes(?:man|woman|person)|[Cc]ourt|[Ww]ife|[Ww]idow|[Ff]oreign [Mm]inister"
                    + "|[Pp]arliament(?:ary)?|[Pp]arty|[Bb]usiness|[Rr]eligious|[Oo]pposition|[Cc]ongress|[Ss]enate|[Aa]ssembly|[Aa]cademy|[Bb]ank|[Mm]inister of|[Cc]hurch"
                    + "|[Mm]inister-|-[Pp]resident|[Ss]ecretary of [Ss]tate)";

    static final Pattern OTHER_WITHIN = Pattern.compile("\\b" + OTHER + "(?:\\b|(?<=-))|-[Pp]resident");

    /** "First Deputy", "Adviser to the", "envoy of the", directly before. */
    static final Pattern OTHER_BEFORE = Pattern.compile(
            "\\b(?:vice|deputy|former|ex|late|minister|first lady|first|\\d+(?:st|nd|rd|th))[\\s-]+"
                    + "(?:the |federal |interim |acting )*$"
                    + "|\\b(?:advis[eo]r|aide|assistant|envoy|representative|ambassador|wife|widow|spouse|son|daughter|brother|office|administration"
                    + "|chief of staff|spokes(?:man|woman|person)|secretary|plenipotentiary|candidates?|post|elections?|title)(?: \\w+)? (?:to|of|for) (?:the )?$",
            Pattern.CASE_INSENSITIVE);

    /** What stands right behind "the President of the Cuban" and makes of him someone else: "National Assembly". */
    static final Pattern OTHER_BEHIND = Pattern.compile(
            "^(?: \\p{Lu}[\\p{L}-]+| of| and| the){0,4} (?:Assembly|Parliament|Party|Council|Senate|Court|Bank"
                    + "|Church|Academy|Chamber|Muslims|Jews|Union|Committee|Congress|Region|community)\\b|^,? Sr\\b");

    /** Behind the name of a state: "Kazakhstan Prime Minister". */
    static final Pattern TITLE_BEHIND =
            Pattern.compile("^(?:['’]s)? (?:Acting |acting |Federal |Interim |interim )?" + TITLE + "\\b");

    /** One who may lead anything; with a name that no table knows no head: "the Liberal Democratic leader Charles Kennedy". */
    static final Pattern LEADER = Pattern.compile("\\b[Ll]eader$");

    private HeadWords() {}
}
