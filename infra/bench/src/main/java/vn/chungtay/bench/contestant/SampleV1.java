package vn.chungtay.bench.contestant;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * What is published of a {@link Sample}.
 *
 * @param houseId see {@link Sample#houseId()}
 * @param unitCode see {@link Sample#unitCode()}
 * @param pillar see {@link Sample#pillar()}
 * @param amountVnd đồng
 * @param occurredOn day of the fact
 * @param sentMicros see {@link Sample#sentMicros()}
 * @param evidence hashes of files
 */
@Published("bench.sample.v1")
public record SampleV1(
        String houseId,
        String unitCode,
        String pillar,
        long amountVnd,
        LocalDate occurredOn,
        long sentMicros,
        List<String> evidence) {

    /** Of the stored event. */
    public static SampleV1 of(Sample sample) {
        return new SampleV1(
                sample.houseId(),
                sample.unitCode(),
                sample.pillar(),
                sample.amountVnd(),
                sample.occurredOn(),
                sample.sentMicros(),
                sample.evidence());
    }
}
