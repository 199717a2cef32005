package vn.chungtay.housing.emulationgroup.read.groupview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An emulation block or cluster: as it stands on one day, and all that was decided about it.
 *
 * @param groupId the group
 * @param version for {@code If-Match}, the same as the {@code ETag}
 * @param on the day
 * @param standing whether it stands on that day
 * @param kind {@code BLOCK} or {@code CLUSTER}; so are name, lead and members those of the last decision in force until that day, or
 *     of the first where none was
 * @param name what it is called
 * @param leadUnitCode the unit that leads it
 * @param unitCodes its members
 * @param memberships who was, is and will be a member, and when, in the order of their first days
 * @param leads who led, leads and will lead it, likewise
 * @param lastDay on which it stands, absent while nobody has dissolved it
 * @param decisions in the order in which they were recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupView(
        String groupId,
        long version,
        LocalDate on,
        boolean standing,
        String kind,
        String name,
        String leadUnitCode,
        List<String> unitCodes,
        List<Span> memberships,
        List<Span> leads,
        @Nullable LocalDate lastDay,
        List<Decision> decisions) {

    /**
     * From when to when.
     *
     * @param unitCode a unit
     * @param from first day
     * @param to last day, absent where none is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Span(
            String unitCode, LocalDate from, @Nullable LocalDate to) {}

    /**
     * Something that was decided.
     *
     * @param event {@code EmulationGroupFormed}, {@code EmulationGroupChanged} or {@code EmulationGroupDissolved}
     * @param number of the decision
     * @param decidedOn its day
     * @param occurredOn first day on which it holds; for a dissolution the last day of the group
     * @param recordedAt when it was recorded
     */
    public record Decision(
            String event, String number, LocalDate decidedOn, LocalDate occurredOn, Instant recordedAt) {}
}
