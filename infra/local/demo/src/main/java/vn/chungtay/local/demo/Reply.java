package vn.chungtay.local.demo;

import java.net.http.HttpHeaders;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An answer of the suite.
 *
 * @param status of HTTP
 * @param headers as they came
 * @param body the JSON; a missing node where there was none
 */
public record Reply(int status, HttpHeaders headers, JsonNode body) {

    /** Whether the suite did what was asked. */
    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** Code of the refusal; empty where it was none. */
    public String code() {
        return body.path("code").asString("");
    }

    /** Id of what a command made or changed. */
    public String id() {
        return body.required("id").asString();
    }

    /** What a view shows, without its freshness. */
    public JsonNode data() {
        return body.required("data");
    }

    /** The version to decide on, as {@code If-Match} wants it. */
    public Optional<String> etag() {
        return headers.firstValue("ETag");
    }

    /** A header's value. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }
}
