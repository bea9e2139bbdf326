package org.entente.audit;

import java.time.LocalDate;
import java.util.List;
import org.entente.agreement.HandLevel;

/** What an entry of the journal does. */
public sealed interface Change {

    /** What people say of the record by hand, with their reason. */
    sealed interface Reasoned extends Change permits Correction, ProvisionLevel {
        /** Why, in the words of who did it. */
        String words();
    }

    /** What changes the incidents themselves. */
    sealed interface Correction extends Reasoned permits Merge, Split, Level, Note {
        /** The incident that it is about. */
        String incident();
    }

    /**
     * How far a provision was carried out by a day, 0 (not) to 3 (wholly). It stands beside what follows from incidents and
     * changes none of it. Of the same person the one for the latest day counts, of two for one day the later entered.
     *
     * @param on the day for which it is judged
     */
    record ProvisionLevel(String agreement, String provision, LocalDate on, int level, String words)
            implements Reasoned {

        /** @throws AuditException when there is no such level, or it has no reason */
        public ProvisionLevel {
            if (level < 0 || level > HandLevel.FULL) {
                throw new AuditException("a level of " + level + " is not on the scale; give 0, 1, 2 or 3");
            }
            if (words.isBlank()) {
                throw new AuditException("a level without a reason cannot be weighed by others; write why");
            }
        }

        /** What it is about, {@code AGREEMENT/PROVISION}. */
        public String subject() {
            return agreement + "/" + provision;
        }
    }

    /** A coder's answer about an item of a sample. A later one of the same coder takes the place of an earlier one. */
    record Judgement(String sample, int item, Answer answer) implements Change {}

    /** A remark. Changes no figure. */
    record Note(String incident, String words) implements Correction {}

    /** A weight given by hand, −10 (conflict) to 10 (cooperation), in place of the coded one. */
    record Level(String incident, double level, String words) implements Correction {

        /** @throws AuditException when the level is not on the scale */
        public Level {
            if (!(level >= -10 && level <= 10)) {
                throw new AuditException("a level of " + level + " is not on the scale; give one from -10 to 10");
            }
        }
    }

    /** Two incidents are one: the reports of {@code gone} go to {@code incident}. */
    record Merge(String incident, String gone, String words) implements Correction {

        /** @throws AuditException when it is one incident */
        public Merge {
            if (incident.equals(gone)) {
                throw new AuditException("the incident " + gone + " cannot be merged into itself; name another");
            }
        }
    }

    /** A report tells of something else: the row of this file and record becomes an incident of its own. */
    record Split(String incident, String file, long record, String words) implements Correction {
        /** The key of the incident that the row becomes. */
        public String key() {
            return incident + "#" + file + ":" + record;
        }
    }

    /** Takes an earlier entry back, which may be an undoing itself. */
    record Undo(long entry) implements Change {}

    /** The corrections of some entries that change figures, in their order. */
    static List<Correction> changing(List<Entry> entries) {
        return entries.stream()
                .map(Entry::change)
                .filter(Correction.class::isInstance)
                .map(Correction.class::cast)
                .filter(correction -> !(correction instanceof Note))
                .toList();
    }
}
