package org.entente.actor;

/** The systems in which sources write states. */
public enum CodeSystem {
    /** ISO 3166-1 alpha-3; for former states the code of ISO 3166-3. */
    ISO3("code"),
    /** ISO 3166-1 alpha-2. */
    ISO2("iso2"),
    /** Correlates of War country number, e.g. 365. */
    COW("cow"),
    /** Correlates of War abbreviation, e.g. RUS. */
    COW_ABBREVIATION("cowAbb"),
    /** Gleditsch and Ward's country number, e.g. 365. */
    GW("gw"),
    /** FIPS 10-4, e.g. RS for Russia and TU for Turkey; not to be read as ISO. */
    FIPS("fips"),
    /** CAMEO country code as GDELT writes it. */
    CAMEO("cameo");

    private final String column;

    CodeSystem(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
