package org.entente.fragility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.structure.StatePair;
import org.entente.structure.Structure;
import org.entente.structure.StructureText;

/** The world by tables of states. Keeps what it has computed; safe for several threads. */
public final class StructuredWorld implements World {
    private final Structure structure;
    private final Map<Integer, List<StatePair>> pairs = new ConcurrentHashMap<>();
    private final Map<Integer, Map<StatePair, double[]>> rows = new ConcurrentHashMap<>();

    /** Over these tables. */
    public StructuredWorld(Structure structure) {
        this.structure = structure;
    }

    /** The world as a model ships it: what covariates need from a year on, rounded. */
    public static StructuredWorld compact(Structure structure, int from) {
        return new StructuredWorld(StructureText.read(StructureText.write(structure, from)));
    }

    /** The tables. */
    Structure structure() {
        return structure;
    }

    @Override
    public List<String> names() {
        return Structure.NAMES;
    }

    @Override
    public List<StatePair> pairs(int year) {
        return pairs.computeIfAbsent(year, this::list);
    }

    @Override
    public boolean holds(StatePair pair, int year) {
        return structure.holds(pair.first(), year) && structure.holds(pair.second(), year);
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
        return rows.computeIfAbsent(year, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(pair, one -> structure.covariates(one, year));
    }
}
