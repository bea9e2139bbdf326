package org.entente.situation;

import java.util.Set;

/** Words of place before a name. */
final class PlaceWords {
    /** How strongly a word before a name says that something happened there. */
    enum Strength {
        NONE,
        WEAK,
        STRONG
    }

    private static final int LONGEST = 8;
    private static final Set<String> STRONG = Set.of(
            "in",
            "near",
            "outside",
            "off",
            "at",
            "around",
            "inside",
            "over",
            "across",
            "throughout",
            "within",
            "above",
            "along",
            "under",
            "beneath",
            "south",
            "north",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest");
    private static final Set<String> WEAK =
            Set.of("to", "into", "from", "towards", "toward", "on", "through", "via", "against", "between");
    private static final Set<String> BEFORE_OF = Set.of(
            "city",
            "town",
            "village",
            "province",
            "region",
            "district",
            "suburb",
            "port",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "outskirts",
            "island",
            "coast",
            "shores",
            "streets",
            "peninsula",
            "state",
            "governorate",
            "republic",
            "oblast",
            "area",
            "areas",
            "part",
            "parts",
            "countryside",
            "skies",
            "waters",
            "airspace",
            "centre",
            "center",
            "capital",
            "siege",
            "bombing",
            "bombardment",
            "shelling",
            "capture",
            "fall",
            "recapture",
            "invasion",
            "occupation",
            "annexation",
            "battle",
            "evacuation",
            "liberation",
            "storming",
            "seizure",
            "blockade",
            "strip",
            "enclave",
            "gulf",
            "sea",
            "strait",
            "heart",
            "half",
            "neighbourhood",
            "neighborhood",
            "border",
            "kilometers",
            "kilometres",
            "miles",
            "tip",
            "side",
            "valley",
            "mountains",
            "camp",
            "municipality",
            "county",
            "townships",
            "villages",
            "cities");
    private static final Set<String> FILLERS = Set.of(
            "the",
            "a",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northwestern",
            "northeastern",
            "southwestern",
            "southeastern",
            "northwest",
            "northeast",
            "southwest",
            "southeast",
            "north",
            "south",
            "east",
            "west",
            "upper",
            "lower",
            "downtown",
            "rural",
            "coastal",
            "city",
            "town",
            "village",
            "province",
            "region",
            "district",
            "suburb",
            "port",
            "capital",
            "border",
            "held",
            "rebel",
            "government",
            "opposition",
            "controlled",
            "occupied",
            "besieged",
            "neighbouring",
            "neighboring",
            "nearby",
            "disputed",
            "war",
            "torn",
            "breakaway",
            "key",
            "strategic",
            "mostly",
            "largely",
            "mainly",
            "enclave",
            "resort",
            "island",
            "islands",
            "peninsula",
            "black",
            "sea",
            "naval",
            "air",
            "base",
            "airport",
            "camp",
            "refugee",
            "mountain",
            "mountainous",
            "oil",
            "rich",
            "annexed",
            "separatist",
            "militant",
            "isis",
            "kurdish",
            "ancient",
            "historic",
            "holy",
            "second",
            "largest",
            "biggest",
            "main",
            "outside",
            "inside",
            "near",
            "of",
            "and",
            "around",
            "towns",
            "cities",
            "villages",
            "provinces",
            "regions",
            "suburbs",
            "outskirts",
            "areas",
            "area",
            "parts",
            "part",
            "state",
            "republic",
            "country",
            "coast",
            "streets",
            "waters",
            "skies",
            "airspace");
    private static final Set<String> NO_PLACES = Set.of(
            "agreement",
            "agreements",
            "accord",
            "accords",
            "treaty",
            "protocol",
            "protocols",
            "times",
            "post",
            "declaration",
            "convention",
            "club",
            "university",
            "process",
            "charter",
            "memorandum",
            "pact",
            "formula");

    private PlaceWords() {}

    /** How the word before a name speaks of place, over articles, adjectives and words such as "city of". */
    static Strength before(Words words, int first, Places places) {
        Strength strength = Strength.NONE;
        for (int at = first - 1; at >= Math.max(0, first - LONGEST) && words.follows(at + 1); at--) {
            String key = words.key(at);
            if (key.equals("of") && !words.isAny(at - 1, BEFORE_OF)) {
                return strength;
            }
            if (STRONG.contains(key) && (!isDirection(key) || words.key(at + 1).equals("of"))) {
                return Strength.STRONG;
            }
            strength = key.equals("of") ? Strength.WEAK : strength;
            if (WEAK.contains(key)) {
                return Strength.WEAK;
            }
            boolean owner = words.get(at).possessive() && words.get(at).capital();
            if (!owner && !FILLERS.contains(key) && !places.isPeople(key)) {
                return strength;
            }
        }
        return strength;
    }

    private static boolean isDirection(String key) {
        return key.startsWith("north") || key.startsWith("south") || key.equals("east") || key.equals("west");
    }

    /** True where a name goes on to something that is no place: "in Minsk Agreements". */
    static boolean goesOn(Words words, int last) {
        return words.follows(last + 1) && words.isCapital(last + 1) && words.isAny(last + 1, NO_PLACES);
    }

    /** True when a state's possessive leads to a part of it and not to a thought: "Syria's north", not "Syria's view". */
    static boolean leadsToPart(Words words, int last) {
        return words.isAny(last + 1, BEFORE_OF) || words.isAny(last + 1, FILLERS);
    }
}
