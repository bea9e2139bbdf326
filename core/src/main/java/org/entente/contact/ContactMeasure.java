package org.entente.contact;

import java.util.Locale;

/** Which contacts a ranking counts. */
public enum ContactMeasure {
    /** Visits and meetings of the two alone. */
    TALKS("visits and meetings of the two alone"),
    /** Everything in one place, gatherings of several states too. */
    IN_PERSON("visits, meetings and gatherings"),
    /** By telephone or video. */
    CALLS("calls by telephone or video"),
    /** All contacts, those of unknown form too. */
    ALL("all contacts");

    private final String label;

    ContactMeasure(String label) {
        this.label = label;
    }

    /** The word of files and addresses, {@code in-person} for instance. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** True when it counts contacts of this form. */
    public boolean counts(ContactForm form) {
        return switch (this) {
            case TALKS -> form == ContactForm.VISIT || form == ContactForm.MEETING;
            case IN_PERSON -> form.inPerson();
            case CALLS -> form == ContactForm.CALL;
            case ALL -> true;
        };
    }
}
