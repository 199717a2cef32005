package vn.chungtay.housing.inspection.read.inspectionview;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote, in clear.
 *
 * @param note what the inspector did
 * @param closingReason why the follow-up was closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InspectionContent(
        @Nullable String note, @Nullable String closingReason) {}
