package vn.chungtay.infra.eventstream;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Reads the text headers of a record and says which one is missing or wrong. */
final class HeaderReader {

    private final Headers headers;

    HeaderReader(Headers headers) {
        this.headers = headers;
    }

    @Nullable
    String optionalText(String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    String text(String name) {
        String text = optionalText(name);
        if (text == null || text.isEmpty()) {
            throw new UnreadableRecord("The header " + name + " is missing");
        }
        return text;
    }

    void require(String name, String value) {
        String text = text(name);
        if (!text.equals(value)) {
            throw new UnreadableRecord("The header " + name + " is " + text + ", not " + value);
        }
    }

    long number(String name) {
        String text = text(name);
        try {
            long number = Long.parseLong(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UnreadableRecord("The header " + name + " is no number: " + text, e);
        }
        throw new UnreadableRecord("The header " + name + " is below zero: " + text);
    }

    @Nullable
    Long optionalNumber(String name) {
        return optionalText(name) == null ? null : number(name);
    }

    Instant time(String name) {
        String text = text(name);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new UnreadableRecord("The header " + name + " is no RFC 3339 time: " + text, e);
        }
    }
}
