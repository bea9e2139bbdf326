package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.util.Utils;
import org.junit.jupiter.api.Test;

class TextMeaning_OfflineTest {

    @Test
    void theTokenizersLibraryIsToldToLeaveTheNetworkAlone() {
        try (TextMeaning meaning = new TextMeaning()) {
            assertThat(meaning).isNotNull();
            assertThat(Utils.isOfflineMode()).isTrue();
            assertThat(Utils.getEnvOrSystemProperty("OPT_OUT_TRACKING")).isEqualTo("true");
        }
    }
}
