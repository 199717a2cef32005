package vn.chungtay.housing.inspection.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Cases were drawn by lot. Whoever has seed and population draws the same again: the ticket of a case is SHA-256 of
 * {@code <seed>|<case id>}, the lowest tickets are drawn.
 *
 * @param sampleId the sample, {@code sample-<uuid>}
 * @param unitCode unit whose cases were drawn from; absent for all units
 * @param provinceCode province, two digits, coded as on the day of the listing; absent for all
 * @param pillar name of the programme; absent for all
 * @param stage how far the cases had come at least, {@code STARTED} or {@code HANDED_OVER}
 * @param size how many were wanted, from 1
 * @param seed 16 hex digits, a number of 64 bits that nobody chose
 * @param populationSize how many cases there were to draw from
 * @param populationSha256 SHA-256 of their ids, sorted, each followed by a line feed; 64 hex digits
 * @param populationPosition place in the log that the view of cases had got to when they were read, from 0
 * @param populationIds vault entries that hold their ids, in parts that make the list whole in their order
 * @param caseIds the cases that were drawn, the lowest ticket first; at most {@code size}
 * @param drawnBy who, as staffRef
 * @param occurredOn the day, in Vietnam
 */
@Stored(name = "housing.SampleDrawn", revision = 1)
public record SampleDrawn(
        String sampleId,
        @Nullable String unitCode,
        @Nullable String provinceCode,
        @Nullable String pillar,
        String stage,
        int size,
        String seed,
        int populationSize,
        String populationSha256,
        long populationPosition,
        List<String> populationIds,
        List<String> caseIds,
        String drawnBy,
        LocalDate occurredOn) {

    public SampleDrawn {
        populationIds = List.copyOf(populationIds);
        caseIds = List.copyOf(caseIds);
    }
}
