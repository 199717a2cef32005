package vn.chungtay.contribution.statement.write.resolveline;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.events.ResolutionProposed;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Say what a waiting line is: one gift, several, or none.
 *
 * @param lineId the line
 * @param parts the gifts; none where it is no gift
 * @param notAGift why it is none; absent where it is
 * @param giverConsents whether the giver agrees that the money goes to another drive than that of the account
 * @param occurredOn the day it is said
 */
public record ProposeResolution(
        @TargetAggregateIdentifier LineId lineId,
        List<Part> parts,
        @Nullable NotAGift notAGift,
        boolean giverConsents,
        DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.propose-resolution";

    public ProposeResolution {
        parts = List.copyOf(parts);
    }

    /** As it is stored. */
    public ResolutionProposed proposed(String staffRef) {
        return new ResolutionProposed(
                lineId.value(),
                parts.stream().map(part -> part.giftId().value()).toList(),
                parts.stream().map(part -> part.drive().value()).toList(),
                parts.stream()
                        .map(part -> part.namedCaseId() == null ? "" : part.namedCaseId())
                        .toList(),
                parts.stream().map(part -> part.amount().value()).toList(),
                parts.stream().map(part -> part.form().name()).toList(),
                notAGift == null ? null : notAGift.name(),
                staffRef,
                occurredOn.day());
    }
}
