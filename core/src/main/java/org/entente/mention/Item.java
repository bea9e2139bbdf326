package org.entente.mention;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.OfficeHolder;

/** A phrase of a sentence with the meaning that holds, before phrases that belong together are joined. */
sealed interface Item {
    /** Number of its first word. */
    int first();

    /** Number of its last word. */
    int last();

    /** A word for a state. */
    record StateItem(int first, int last, String state, MentionKind kind) implements Item {}

    /** A body by its own name. */
    record BodyItem(int first, int last, Actor actor, MentionKind kind) implements Item {}

    /** A person by the full name, with all offices ever held. */
    record PersonItem(int first, int last, List<OfficeHolder> offices) implements Item {}

    /** A bare surname, with all who were ever called so. */
    record SurnameItem(int first, int last, List<OfficeHolder> offices) implements Item {}

    /** A word for a part of a state. */
    record RoleItem(int first, int last, Optional<String> role) implements Item {}

    /** Mr, Mrs, Dr. */
    record CourtesyItem(int first, int last) implements Item {}
}
