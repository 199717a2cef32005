package vn.chungtay.housing.grievance.read.grievanceview;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote, in clear.
 *
 * @param text the grievance itself
 * @param name who lodged it, where they said so
 * @param contact where they can be reached, likewise
 * @param proposedAnswer the answer that waits to be confirmed, or was sent back
 * @param returnReason why it was
 * @param answer the last answer that was given
 * @param reopenReason why the person was not content
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GrievanceContent(
        @Nullable String text,
        @Nullable String name,
        @Nullable String contact,
        @Nullable String proposedAnswer,
        @Nullable String returnReason,
        @Nullable String answer,
        @Nullable String reopenReason) {}
