package org.entente.fetch;

/** Waits between two looks at a folder. Given from outside, so that nothing here knows how long that is. */
@FunctionalInterface
public interface Pause {
    /** Waits a little. @return false when it is time to end */
    boolean await();
}
