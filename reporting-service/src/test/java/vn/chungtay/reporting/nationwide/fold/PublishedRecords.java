package vn.chungtay.reporting.nationwide.fold;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes records as the services publish them, with the positions of one log that counts on. */
public final class PublishedRecords {

    public static final String HOUSING = "chungtay.housing.v1";
    public static final String CONTRIBUTION = "chungtay.contribution.v1";
    public static final Instant RECORDED = Instant.parse("2025-04-02T03:00:00Z");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String source;
    private final Map<String, Long> lastPosition = new HashMap<>();
    private final Map<String, Long> lastSequence = new HashMap<>();
    private long position;

    public PublishedRecords(String source) {
        this.source = source;
    }

    /** The next event of an aggregate. */
    public TestRecord<byte[], byte[]> next(String type, String subject, Map<String, Object> data) {
        long sequence = lastSequence.merge(subject, 0L, (last, zero) -> last + 1);
        Long previous = lastPosition.put(subject, position);
        return event(type, subject, sequence, position++, previous, data);
    }

    /** An event that the publisher skips: its place in the log is taken, the record never arrives. */
    public void lost(String subject) {
        next("any", subject, Map.of());
    }

    public TestRecord<byte[], byte[]> marker(Instant time) {
        RecordHeaders headers = new RecordHeaders();
        header(headers, "ce_type", "chungtay.published-up-to.v1");
        header(headers, "ce_source", source);
        header(headers, "ce_position", Long.toString(position - 1));
        header(headers, "ce_time", time.toString());
        return new TestRecord<>(null, null, headers, time);
    }

    private TestRecord<byte[], byte[]> event(
            String type, String subject, long sequence, long at, @Nullable Long previous, Map<String, Object> data) {
        RecordHeaders headers = new RecordHeaders();
        header(headers, "ce_specversion", "1.0");
        header(headers, "content-type", "application/json");
        header(headers, "ce_id", subject + "-" + sequence);
        header(headers, "ce_type", type);
        header(headers, "ce_source", source);
        header(headers, "ce_subject", subject);
        header(headers, "ce_sequence", "%019d".formatted(sequence));
        header(headers, "ce_position", Long.toString(at));
        header(headers, "ce_time", RECORDED.toString());
        if (previous != null) {
            header(headers, "ce_previous", Long.toString(previous));
        }
        return new TestRecord<>(
                subject.getBytes(StandardCharsets.UTF_8), JSON.writeValueAsBytes(data), headers, RECORDED);
    }

    private static void header(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Data of a house of Lào Cai, listed under the 63 provinces (Phường Kim Tân). */
    public static Map<String, Object> house(LocalDate occurredOn) {
        return house("T63-10", "10", "02647", occurredOn);
    }

    public static Map<String, Object> house(
            String unitCode, String provinceCode, String communeCode, LocalDate occurredOn) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("caseId", "case-1");
        data.put("unitCode", unitCode);
        data.put("provinceCode", provinceCode);
        data.put("communeCode", communeCode);
        data.put("pillar", "CAMPAIGN");
        data.put("kind", "NEW");
        data.put("householdGroup", "POOR");
        data.put("simulated", false);
        data.put("listedOn", occurredOn.toString());
        data.put("occurredOn", occurredOn.toString());
        return data;
    }

    public static Map<String, Object> gift(String unitCode, @Nullable String provinceCode, LocalDate occurredOn) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("giftId", "gift-1");
        data.put("unitCode", unitCode);
        if (provinceCode != null) {
            data.put("provinceCode", provinceCode);
        }
        data.put("simulated", false);
        data.put("occurredOn", occurredOn.toString());
        return data;
    }

    /** The data with one field more, or with another value in it. */
    public static Map<String, Object> with(Map<String, Object> data, String field, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(data);
        changed.put(field, value);
        return changed;
    }
}
