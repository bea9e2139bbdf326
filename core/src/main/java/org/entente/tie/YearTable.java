package org.entente.tie;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;

/** Values by year and key. A year that no row names is not known; nothing is carried forward. */
public final class YearTable<K, V> {
    private final NavigableMap<Integer, Map<K, V>> years = new TreeMap<>();

    /** Notes a value unless the key has one in that year. @return the value that was there */
    Optional<V> put(int year, K key, V value) {
        return Optional.ofNullable(
                years.computeIfAbsent(year, _ -> new HashMap<>()).putIfAbsent(key, value));
    }

    /** The years of which anything is known. */
    public NavigableSet<Integer> years() {
        return Collections.unmodifiableNavigableSet(years.navigableKeySet());
    }

    /** All values of a year; empty when the table does not hold it. */
    public Optional<Map<K, V>> in(int year) {
        return Optional.ofNullable(years.get(year)).map(Collections::unmodifiableMap);
    }
}
