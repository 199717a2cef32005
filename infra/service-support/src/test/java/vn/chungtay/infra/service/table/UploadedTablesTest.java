package vn.chungtay.infra.service.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;

class UploadedTablesTest {

    private final UploadedTables uploads = new UploadedTables(Duration.ofMillis(1));

    @Test
    void readsTheWholeBodyWhetherItsLengthIsToldOrNot() throws IOException {
        assertThat(read(request("bốn mươi"))).isEqualTo("bốn mươi");
        assertThat(read(withoutLength(request("bốn mươi")))).isEqualTo("bốn mươi");
    }

    @Test
    void oneIsReadAtATime() throws IOException {
        String what = uploads.read(request("first"), first -> {
            assertThatThrownBy(() -> read(request("second")))
                    .isInstanceOfSatisfying(
                            TemporarilyUnavailable.class,
                            busy -> assertThat(busy.code()).isEqualTo("service.busy"));
            return new String(first, StandardCharsets.UTF_8);
        });

        assertThat(what).isEqualTo("first");
        assertThat(read(request("third"))).isEqualTo("third");
    }

    @Test
    void aFileThatCannotBeReadGivesTheTurnBack() throws IOException {
        assertThatThrownBy(() -> uploads.read(request("first"), _ -> {
                    throw new IllegalStateException("unreadable");
                }))
                .hasMessage("unreadable");

        assertThat(read(request("second"))).isEqualTo("second");
    }

    private String read(MockHttpServletRequest request) throws IOException {
        return uploads.read(request, content -> new String(content, StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequest request(String body) {
        var request = new MockHttpServletRequest();
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static MockHttpServletRequest withoutLength(MockHttpServletRequest request) {
        return new MockHttpServletRequest() {
            {
                setContent(request.getContentAsByteArray());
            }

            @Override
            public int getContentLength() {
                return -1;
            }
        };
    }
}
