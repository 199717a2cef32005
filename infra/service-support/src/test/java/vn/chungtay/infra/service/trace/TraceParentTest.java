package vn.chungtay.infra.service.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

    @Test
    void readsWhatItWrites() {
        TraceParent trace = TraceParent.begin();
        assertThat(TraceParent.parse(trace.toString())).contains(trace);
        assertThat(trace.next().traceId()).isEqualTo(trace.traceId());
        assertThat(trace.next().spanId()).isNotEqualTo(trace.spanId());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x"
            })
    void takesNoOtherForm(String header) {
        assertThat(TraceParent.parse(header)).isEmpty();
    }

    @Test
    void givesTheThreadBackWhatItWorkedForBefore() {
        TraceParent outer = TraceParent.begin();
        TraceParent inner = TraceParent.begin();
        try (var first = outer.enter()) {
            try (var second = inner.enter()) {
                assertThat(TraceParent.current()).contains(inner);
            }
            assertThat(TraceParent.current()).contains(outer);
        }
        assertThat(TraceParent.current()).isEmpty();
    }
}
