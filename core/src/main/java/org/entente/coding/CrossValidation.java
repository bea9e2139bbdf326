package org.entente.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Answers to the rows of a corpus by models that have not seen them: rows of one sentence stay together. */
public final class CrossValidation {
    private CrossValidation() {}

    /** The odds of each row, in the order of rows, by a model that has learned from the other folds. */
    public static List<RelationOdds> answers(List<CodedRow> rows, SentenceVectors vectors, int folds) {
        List<FeatureVector> seen = new ArrayList<>();
        rows.forEach(row -> seen.add(vectors.of(row.sentence())));
        Map<Integer, RelationOdds> answers = new HashMap<>();
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            List<Integer> known = IntStream.range(0, rows.size())
                    .filter(i -> fold(rows.get(i), folds) != left)
                    .boxed()
                    .toList();
            RelationModel model = RelationModel.train(
                    known.stream().map(seen::get).toList(),
                    known.stream().map(rows::get).toList());
            IntStream.range(0, rows.size())
                    .filter(i -> fold(rows.get(i), folds) == left)
                    .forEach(i -> answers.put(i, model.odds(seen.get(i))));
        }
        return IntStream.range(0, rows.size()).mapToObj(answers::get).toList();
    }

    /** The fold of a row, by its sentence alone. */
    static int fold(CodedRow row, int folds) {
        return Math.floorMod(FeatureBuckets.bucket(row.sentence().text()), folds);
    }
}
