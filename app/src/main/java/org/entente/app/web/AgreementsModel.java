package org.entente.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.register.RegisterEntry;

/**
 * The page of agreements.
 *
 * @param frame what surrounds it
 * @param curated true when any evidence was chosen by a person
 * @param agreements the boards, the latest agreement first
 * @param registers what registers of others have of the pair
 */
public record AgreementsModel(Frame frame, boolean curated, List<Item> agreements, List<RegisterPart> registers) {

    /** Copies the lists. */
    public AgreementsModel {
        agreements = List.copyOf(agreements);
        registers = List.copyOf(registers);
    }

    /**
     * What a register has of the pair.
     *
     * @param heading which register, and how many rows it has
     * @param citation how it wants to be cited
     * @param entries the agreements of the pair
     */
    public record RegisterPart(String heading, String citation, List<RegisterEntry> entries) {
        /** Copies the list. */
        public RegisterPart {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One agreement.
     *
     * @param id its key, for links to it
     * @param lines what can be said of it as a whole
     * @param open reasons that remain
     */
    public record Item(
            String id,
            String title,
            LocalDate signed,
            Optional<String> signing,
            String basis,
            List<String> lines,
            List<String> open,
            List<Row> provisions) {

        /** Copies the lists. */
        public Item {
            lines = List.copyOf(lines);
            open = List.copyOf(open);
            provisions = List.copyOf(provisions);
        }
    }

    /**
     * One provision.
     *
     * @param owed kind, obligors and days, in words
     * @param act what is to be done, and where
     * @param state the least favourable state that anyone claims
     * @param disputed true when claimants differ
     * @param calendar the state by the calendar alone
     * @param voices what each claimant tells
     * @param silent parties who tell nothing
     * @param notes violations, and what cannot be told
     * @param blames who blames whom
     * @param levels how far it was carried out, by whom
     */
    public record Row(
            String title,
            String owed,
            Optional<String> act,
            String state,
            boolean disputed,
            String calendar,
            List<Voice> voices,
            List<String> silent,
            List<String> notes,
            List<Evidence> blames,
            GivenLevels levels) {

        /** Copies the lists. */
        public Row {
            voices = List.copyOf(voices);
            silent = List.copyOf(silent);
            notes = List.copyOf(notes);
            blames = List.copyOf(blames);
        }
    }

    /**
     * What one claimant tells.
     *
     * @param standing where it stands by that account
     * @param rests the latest incident by which it stands there; empty when no incident says so
     * @param steps the steps that led there
     */
    public record Voice(String who, String standing, Optional<Evidence> rests, List<Evidence> steps) {
        /** Copies the list. */
        public Voice {
            steps = List.copyOf(steps);
        }
    }

    /** A dated line, with the incident on which it rests where it rests on one. */
    public record Evidence(LocalDate day, String text, Optional<String> href) {}
}
