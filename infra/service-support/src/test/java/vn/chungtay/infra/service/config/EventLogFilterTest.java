package vn.chungtay.infra.service.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.mock.env.MockEnvironment;

class EventLogFilterTest {

    private static final String[] CANDIDATES = {
        "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
        "vn.chungtay.infra.service.axon.AxonSetup",
        "vn.chungtay.infra.service.web.WebSetup",
        null
    };

    @Test
    void keepsEverythingInAServiceWithALog() {
        assertThat(match(new MockEnvironment())).containsExactly(true, true, true, true);
    }

    @Test
    void leavesOutTheLogOfAServiceThatHasNone() {
        assertThat(match(new MockEnvironment().withProperty("chungtay.event-log.enabled", "false")))
                .containsExactly(false, false, true, true);
    }

    private static boolean[] match(MockEnvironment environment) {
        EventLogFilter filter = new EventLogFilter();
        filter.setEnvironment(environment);
        return filter.match(CANDIDATES, Mockito.mock(AutoConfigurationMetadata.class));
    }
}
