package org.entente.disconnect;

/** Which reports a reading rests on. */
public enum Voices {
    /** All of them. */
    ALL("all", "all media"),
    /** Without incidents that state media alone report. */
    WITHOUT_STATE_MEDIA("without-state-media", "without state media");

    private final String word;
    private final String label;

    Voices(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** True when an act counts. One of which no publisher is named counts in both. */
    boolean hear(Act act) {
        return switch (this) {
            case ALL -> true;
            case WITHOUT_STATE_MEDIA -> act.voice() != Voice.STATE_MEDIA;
        };
    }

    /** The word of exports. */
    public String word() {
        return word;
    }

    /** In words. */
    public String label() {
        return label;
    }
}
