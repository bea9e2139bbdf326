package org.entente.app.web;

import java.util.List;
import java.util.stream.Stream;
import org.entente.app.text.Texts;

/** The pages of the navigation, in their order, each under a heading. */
public enum Section {
    RELATION(Group.RELATION, "nav.over-time", "/"),
    DISCONNECT(Group.RELATION, "nav.disconnect", "/disconnect"),
    RECIPROCITY(Group.RELATION, "nav.reciprocity", "/reciprocity"),
    BALANCE(Group.RELATION, "nav.balance", "/balance"),
    EVIDENCE(Group.EVIDENCE, "nav.incidents", "/evidence"),
    MAP(Group.EVIDENCE, "nav.map", "/map"),
    CRISES(Group.CRISES, "nav.crises", "/crises"),
    AGREEMENTS(Group.AGREEMENTS, "nav.agreements", "/agreements"),
    LINES(Group.AGREEMENTS, "nav.lines", "/lines"),
    STAKES(Group.TIES, "nav.stakes", "/stakes"),
    CONTACTS(Group.TIES, "nav.contacts", "/contacts"),
    NARRATIVE(Group.TIES, "nav.narrative", "/narrative"),
    ALIGNMENT(Group.OTHERS, "nav.alignment", "/alignment"),
    PAIRS(Group.OTHERS, "nav.pairs", "/pairs"),
    TRIADS(Group.OTHERS, "nav.triads", "/triads"),
    DATA(Group.DATA, "nav.what-was-read", "/data"),
    COVERAGE(Group.DATA, "nav.coverage", "/coverage"),
    AUDIT(Group.DATA, "nav.audit", "/audit");

    /** A heading, and the pages under it. */
    public enum Group {
        RELATION("nav.group.relation"),
        EVIDENCE("nav.group.evidence"),
        CRISES("nav.group.crises"),
        AGREEMENTS("nav.group.agreements"),
        TIES("nav.group.ties"),
        OTHERS("nav.group.others"),
        DATA("nav.group.data");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        /** In words. */
        public String label() {
            return Texts.text(key);
        }

        /** Its pages. */
        public List<Section> sections() {
            return Stream.of(Section.values())
                    .filter(section -> section.group == this)
                    .toList();
        }

        /** Where it leads. */
        public String href() {
            return sections().getFirst().href();
        }
    }

    private final Group group;
    private final String key;
    private final String href;

    Section(Group group, String key, String href) {
        this.group = group;
        this.key = key;
        this.href = href;
    }

    /** The heading it stands under. */
    public Group group() {
        return group;
    }

    /** In words. */
    public String label() {
        return Texts.text(key);
    }

    /** Its address. */
    public String href() {
        return href;
    }
}
