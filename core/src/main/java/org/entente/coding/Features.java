package org.entente.coding;

/** Takes features by their names. */
@FunctionalInterface
interface Features {
    /** One feature, its name in pieces: {@code ("source ", "minister")} is the same as {@code ("source minister")}. */
    void add(String... name);
}
