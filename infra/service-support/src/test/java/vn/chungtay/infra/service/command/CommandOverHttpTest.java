package vn.chungtay.infra.service.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chungtay.sample.SampleService;

class CommandOverHttpTest extends SampleService {

    @Test
    void answersACreationWithItsPlace() {
        var opened = open();

        assertThat(opened.status()).isEqualTo(201);
        String id = opened.body().path("id").asString();
        assertThat(id).startsWith("counter-");
        assertThat(opened.header("Location")).isEqualTo("/api/v1/sample/counters/" + id);
        assertThat(opened.header("ETag")).isEqualTo("\"0\"");
        assertThat(opened.header("Chungtay-Position")).matches("sample:\\d+");
    }

    @Test
    void showsAWriteToWhoeverAsksForItsPosition() {
        String id = open().body().path("id").asString();
        var counted = count(id, 5);

        var view = read(id, counted.header("Chungtay-Position"));

        assertThat(view.status()).isEqualTo(200);
        assertThat(view.body().path("data").path("count").asInt()).isEqualTo(5);
        assertThat(view.body().path("freshness").path("position").has("sample")).isTrue();
    }
}
