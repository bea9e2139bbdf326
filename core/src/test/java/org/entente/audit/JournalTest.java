package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.entente.audit.Change.Judgement;
import org.entente.audit.Change.Level;
import org.entente.audit.Change.Merge;
import org.entente.audit.Change.Note;
import org.entente.audit.Change.Undo;
import org.junit.jupiter.api.Test;

class JournalTest {
    private final List<Entry> entries = new ArrayList<>();
    private final Sample sample = Units.sample(Units.uneven(), 10, 1);

    private Journal enter(String by, Change change) {
        entries.add(new Entry(entries.size() + 1L, Units.DAY, by, change));
        return new Journal(entries);
    }

    @Test
    void anUndoneEntryNoLongerStandsAndStaysInTheJournal() {
        enter("Ada", new Note("a", "Doubtful."));
        Journal journal = enter("Ben", new Undo(1));
        assertThat(journal.standing()).isEmpty();
        assertThat(journal.entries()).hasSize(2);
        assertThat(journal.undone()).containsExactly(1L);
        assertThat(journal.undoing(entries.getFirst())).map(Entry::by).contains("Ben");
        assertThat(journal.undoing(entries.getLast())).isEmpty();
    }

    @Test
    void undoingAnUndoingBringsTheEntryBack() {
        enter("Ada", new Note("a", "Doubtful."));
        enter("Ben", new Undo(1));
        Journal journal = enter("Ada", new Undo(2));
        assertThat(journal.standing()).extracting(Entry::number).containsExactly(1L);
        assertThat(enter("Ben", new Undo(3)).standing()).isEmpty();
    }

    @Test
    void whatCannotBeUndoneIsTold() {
        enter("Ada", new Judgement("s1", 1, Answer.RIGHT));
        Journal journal = enter("Ada", new Undo(1));
        assertThatThrownBy(() -> journal.check(new Undo(9), "Ada"))
                .hasMessage("there is no entry 9; the journal has 2 entries");
        assertThatThrownBy(() -> journal.check(new Undo(1), "Ada"))
                .hasMessage("entry 1 is undone already; undo its undoing instead");
        assertThatThrownBy(() -> journal.check(new Undo(2), "Ben"))
                .as("bringing it back")
                .hasMessage("entry 1 is another coder's answer; only who gave it undoes it");
        Journal again = enter("Ada", new Undo(2));
        assertThatThrownBy(() -> again.check(new Undo(1), "Ben"))
                .hasMessage("entry 1 is another coder's answer; only who gave it undoes it");
        again.check(new Undo(1), " Ada ");
    }

    @Test
    void aCodersLastAnswerStandsAndAnothersIsNotTouched() {
        enter("Ada", new Judgement("s1", 1, Answer.RIGHT));
        enter("Ben", new Judgement("s1", 1, Answer.NO_EVENT));
        Journal journal = enter("Ada", new Judgement("s1", 1, Answer.WRONG_DATE));
        assertThat(journal.answers(sample).get(1))
                .containsEntry("Ada", Answer.WRONG_DATE)
                .containsEntry("Ben", Answer.NO_EVENT);
        assertThat(enter("Ada", new Undo(3)).answers(sample).get(1)).containsEntry("Ada", Answer.RIGHT);
    }

    @Test
    void aSecondCoderIsAskedEveryItemAndOwnAnswersAreOnesOwn() {
        enter("Ada", new Judgement("s1", 1, Answer.RIGHT));
        Journal journal = enter("Ada", new Judgement("s1", 2, Answer.RIGHT));
        assertThat(journal.open(sample, "Ada")).extracting(Item::number).startsWith(3);
        assertThat(journal.open(sample, "Ben")).hasSize(10);
        assertThat(journal.own(sample, "Ben")).isEmpty();
        assertThat(journal.own(sample, "Ada")).extracting(Entry::number).containsExactly(2L, 1L);
    }

    @Test
    void mergersAreFollowedToTheEndAndGoInNoCircle() {
        enter("Ada", new Merge("b", "a", "same"));
        Journal journal = enter("Ada", new Merge("c", "b", "same"));
        assertThat(journal.survivor("a")).isEqualTo("c");
        assertThat(journal.about("c")).hasSize(2);
        Journal circle = enter("Ben", new Merge("a", "c", "same"));
        assertThat(circle.survivor("a")).isIn("a", "b", "c");
        assertThatThrownBy(() -> new Merge("a", "a", "")).hasMessageContaining("cannot be merged into itself");
    }

    @Test
    void aLevelOffTheScaleAndAnEntryWithoutANameAreRefused() {
        assertThatThrownBy(() -> new Level("a", 11, "")).hasMessageContaining("give one from -10 to 10");
        assertThatThrownBy(() -> new Level("a", Double.NaN, "")).isInstanceOf(AuditException.class);
        assertThatThrownBy(() -> enter("  ", new Undo(1)))
                .hasMessage("\"\" is no name; give one of 1 to 80 characters");
    }
}
