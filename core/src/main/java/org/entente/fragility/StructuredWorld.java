package org.entente.fragility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.structure.StatePair;
import org.entente.structure.Structure;

/** The world by tables of states. Keeps what it has computed; for one thread. */
public final class StructuredWorld implements World {
    private final Structure structure;
    private final Map<Integer, List<StatePair>> pairs = new HashMap<>();
    private final Map<Integer, Map<StatePair, double[]>> rows = new HashMap<>();

    /** Over these tables. */
    public StructuredWorld(Structure structure) {
        this.structure = structure;
    }

    @Override
    public List<String> names() {
        return Structure.NAMES;
    }

    @Override
    public List<StatePair> pairs(int year) {
        return pairs.computeIfAbsent(year, this::list);
    }

    private List<StatePair> list(int year) {
        List<Integer> states = List.copyOf(structure.states(year));
        List<StatePair> list = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                list.add(new StatePair(/* first= */ states.get(i), /* second= */ states.get(j)));
            }
        }
        return List.copyOf(list);
    }

    @Override
    public double[] covariates(StatePair pair, int year) {
        return rows.computeIfAbsent(year, _ -> new HashMap<>())
                .computeIfAbsent(pair, one -> structure.covariates(one, year));
    }
}
