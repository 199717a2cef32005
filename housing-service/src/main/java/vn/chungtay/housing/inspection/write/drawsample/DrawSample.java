package vn.chungtay.housing.inspection.write.drawsample;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.inspection.draw.Population;
import vn.chungtay.housing.inspection.draw.PopulationFilter;
import vn.chungtay.housing.inspection.draw.Seed;
import vn.chungtay.housing.shared.SampleId;

/**
 * Draws cases by lot and begins their inspections.
 *
 * @param sampleId a new id
 * @param filter of which cases
 * @param population those that the filter found
 * @param size how many
 * @param seed what decides; comes from the server, never from whoever draws
 * @param today the day, in Vietnam
 */
public record DrawSample(
        @TargetAggregateIdentifier SampleId sampleId,
        PopulationFilter filter,
        Population population,
        SampleSize size,
        Seed seed,
        LocalDate today) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.draw-sample";
}
