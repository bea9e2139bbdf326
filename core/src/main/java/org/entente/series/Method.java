package org.entente.series;

/**
 * The way a number was made. Every derived number carries it.
 *
 * @param name the page under docs/methods that describes it
 * @param version raised whenever the same input would give another number
 */
public record Method(String name, int version) {

    /** @throws IllegalArgumentException when the version is below 1 */
    public Method {
        if (version < 1) {
            throw new IllegalArgumentException("versions of a method begin at 1, not at " + version);
        }
    }

    /** The page that describes it. */
    public String page() {
        return "docs/methods/" + name + ".md";
    }

    @Override
    public String toString() {
        return name + " v" + version;
    }
}
