package org.entente.alignment;

/** What practical partnership is made of. Each part runs from 0 to 1; all that are known weigh the same. */
public enum PracticalPart {
    /** The share of cooperation in what the two do to each other, drawn towards the state's own mean. */
    BALANCE("balance", "cooperation net of conflict: the shrunken share of cooperation in deeds"),
    /** Mid-rank of the number of contacts among all relations of the state. */
    CONTACTS("contacts", "visits, meetings and calls, as a rank among the state's relations");

    private final String word;
    private final String label;

    PracticalPart(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** One word for it. */
    public String word() {
        return word;
    }

    /** What it is. */
    public String label() {
        return label;
    }
}
