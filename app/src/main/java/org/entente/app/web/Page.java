package org.entente.app.web;

import java.util.List;
import java.util.Map;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.Table;

/** A page that can be taken along: its figures can be had as JSON, as CSV and as a replication archive. Several threads may use it. */
interface Page {
    /** What an address may ask of it, beside the table. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /** What its template shows. @throws BadParameterException when a value is of no use */
    Object model(Map<String, List<String>> given);

    /** The same to take along. @throws BadParameterException when a value is of no use */
    Export export(Map<String, List<String>> given);

    /** What its JSON says: as much as a program reads at a time. The tables by themselves, as CSV, hold all. */
    default Export json(Map<String, List<String>> given) {
        return export(given);
    }

    /** What it adds when everything is taken along at once; nothing where it only asks in another way for what others add. */
    default List<Table<?>> takeout() {
        return export(Map.of()).tables();
    }

    /** Its tables, whichever an address asks for; what stands in them does not matter. */
    default List<Table<?>> allTables() {
        return export(Map.of()).tables();
    }

    /** How it is cited. @throws BadParameterException when a value is of no use */
    Citing citing(Map<String, List<String>> given);
}
