package org.entente.app.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.text.Texts;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.ReciprocityTables;
import org.entente.reciprocity.ReciprocityStudy;
import org.entente.reciprocity.VarFit;
import org.jspecify.annotations.Nullable;

/** Who answers whom, by how much and how fast. */
final class ReciprocityPage implements Page {
    private static final String ADDRESS = "/reciprocity";

    private final Desk desk;
    private @Nullable ReciprocityStudy study;

    ReciprocityPage(Desk desk) {
        this.desk = desk;
    }

    /** Intervals are drawn by chance with a fixed seed and take a while, so it is made once, when it is first asked for. */
    private synchronized ReciprocityStudy study() {
        if (study == null) {
            study = desk.observatory().exchanges(desk.view().asOf()).reciprocity();
        }
        return study;
    }

    private ReciprocityItems items() {
        return new ReciprocityItems(study(), desk.dyad(), desk.words());
    }

    /** What the page shows. */
    @Override
    public ReciprocityModel model(Map<String, List<String>> given) {
        new Parameters(given, List.of());
        ReciprocityItems items = items();
        return new ReciprocityModel(
                Frame.of(desk, Texts.text("reciprocity.title"), Section.RECIPROCITY, Optional.of(foot())),
                items.lead(),
                items.sides(),
                study().run()
                        .map(run -> new Address("/evidence")
                                .with("evidence", "machine")
                                .with("layer", "own")
                                .with("from", run.from().toString())
                                .with("to", run.to().toString())
                                .toString()),
                items.weekly(),
                items.daily(),
                items.warning());
    }

    private Frame.Foot foot() {
        return Frame.Foot.of(citing(), ADDRESS, ReciprocityTables.all(study(), desk.dyad()));
    }

    private Citing citing() {
        return desk.cite(
                "action and reaction",
                List.of(),
                Optional.of(VarFit.METHOD),
                ADDRESS,
                file -> file.evidence().equals("machine"));
    }

    /** How the page is cited. */
    @Override
    public Citing citing(Map<String, List<String>> query) {
        new Parameters(query, List.of(Parameter.TABLE));
        return citing();
    }

    /** The same to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        ReciprocityItems items = items();
        return new Export(citing(given), items.notes(), items.figures(), ReciprocityTables.all(study(), desk.dyad()));
    }
}
