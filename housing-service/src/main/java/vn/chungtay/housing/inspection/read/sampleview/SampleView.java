package vn.chungtay.housing.inspection.read.sampleview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sample, with all that it takes to draw it again.
 *
 * @param sampleId the sample
 * @param unitCode unit whose cases were drawn from; absent for all units
 * @param provinceCode province, coded as on the day of the listing; absent for all
 * @param pillar name of the programme; absent for all
 * @param stage how far the cases had come at least
 * @param size how many were wanted
 * @param seed 16 hex digits
 * @param populationSize how many cases there were
 * @param populationSha256 SHA-256 of the list of them, 64 hex digits
 * @param populationPosition place in the log that the view of cases had got to
 * @param caseIds the cases that were drawn, the lowest ticket first
 * @param drawnOn day of the draw
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SampleView(
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
        List<String> caseIds,
        LocalDate drawnOn) {}
