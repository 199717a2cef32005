package vn.chungtay.bench.contestant;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * The event that every contestant keeps: as large as a typical event of the suite, about 250 bytes of JSON and three entries of
 * metadata.
 *
 * @param houseId opaque
 * @param unitCode of a unit
 * @param pillar which part of the movement
 * @param amountVnd in đồng
 * @param occurredOn day of the fact
 * @param sentMicros when its append was called, in microseconds since 1970
 * @param evidence hashes of files
 */
public record Sample(
        String houseId,
        String unitCode,
        String pillar,
        long amountVnd,
        LocalDate occurredOn,
        long sentMicros,
        List<String> evidence) {

    /** The same for all contestants: JSON text, written by Jackson. */
    public static final Serializer SERIALIZER = Jackson3Serializer.builder().build();

    /** Name of the aggregates that the events belong to. */
    public static final String AGGREGATE_TYPE = "House";

    private static final Map<String, String> METADATA = Map.of(
            "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "correlationId", "0193a1f2-6f0e-7c44-9a5e-0f3b8a9c1d22",
            "unit", "BHXH-79");

    /** The event of this aggregate and sequence, with an id of its own and the present time. */
    public static DomainEventMessage<Sample> event(String aggregateId, long sequence) {
        Sample payload = new Sample(
                aggregateId,
                "BHXH-79",
                "SOCIAL_INSURANCE",
                60_000_000 + sequence,
                LocalDate.of(2025, 1, 9),
                nowMicros(),
                List.of("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
        return new GenericDomainEventMessage<>(AGGREGATE_TYPE, aggregateId, sequence, payload, METADATA);
    }

    /** Events of this aggregate from a sequence on. */
    public static List<DomainEventMessage<Sample>> events(String aggregateId, long first, int count) {
        return LongStream.range(first, first + count)
                .mapToObj(sequence -> event(aggregateId, sequence))
                .toList();
    }

    /** An id for an aggregate that no other has; as the suite's, ids lie in the order of time. */
    public static String newAggregate() {
        return IdentifierFactory.getInstance().generateIdentifier();
    }

    /** The time that is comparable between processes of one machine, in microseconds since 1970. */
    public static long nowMicros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }
}
