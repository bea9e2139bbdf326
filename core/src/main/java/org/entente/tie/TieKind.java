package org.entente.tie;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tables of ties that can be read. */
public enum TieKind {
    /** Alliance Treaty Obligations and Provisions: who pledged what to whom, by pair and year. */
    ATOP(
            "atop",
            "alliance pledges by pair and year",
            "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul",
            "Leeds, Brett Ashley, Jeffrey M. Ritter, Sara McLaughlin Mitchell and Andrew G. Long. 2002. \"Alliance Treaty"
                    + " Obligations and Provisions, 1815-1944.\" International Interactions 28(3): 237-260. Version 5."),
    /** Correlates of War: how many intergovernmental organisations two states are members of together, by pair and year. */
    COW_IGO(
            "cow-igo",
            "joint memberships of intergovernmental organisations by pair and year",
            "ccode1,ccode2,year,dyadigos",
            "Pevehouse, Jon C., Timothy Nordstrom, Roseanne W. McManus and Anne Spencer Jamison. 2020. \"Tracking"
                    + " Organizations in the World: The Correlates of War IGO Version 3.0 Datasets.\" Journal of Peace"
                    + " Research 57(3): 492-503."),
    /** Where states stand by their votes in the UN General Assembly, by state and session. */
    UN_IDEAL_POINTS(
            "un-ideal-points",
            "ideal points of states from votes in the UN General Assembly, by session",
            "ccode,session,IdealPoint,Q5%,Q95%",
            "Bailey, Michael A., Anton Strezhnev and Erik Voeten. 2017. \"Estimating Dynamic State Preferences from"
                    + " United Nations Voting Data.\" Journal of Conflict Resolution 61(2): 430-456."),
    /** A score for a pair and a day, cooperation positive and conflict negative, without types. */
    DAY_SCORES(
            "day-scores",
            "a score a day and pair, without types",
            "date,a,b,score",
            "Scores by pair and day that somebody derived from event data; name whoever made them.");

    private final String word;
    private final String label;
    private final String columns;
    private final String citation;

    TieKind(String word, String label, String columns, String citation) {
        this.word = word;
        this.label = label;
        this.columns = columns;
        this.citation = citation;
    }

    /** The word that case files and commands use. */
    public String word() {
        return word;
    }

    /** What it holds, in words. */
    public String label() {
        return label;
    }

    /** The columns that its header must name; others are left alone. */
    public List<String> columns() {
        return List.of(columns.split(","));
    }

    /** How it is cited. */
    public String citation() {
        return citation;
    }

    /** The kind of this word. */
    public static Optional<TieKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(TieKind::word).toList();
    }
}
