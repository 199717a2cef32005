package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A proposal was confirmed: the line's money became gifts in the same commit, or is none.
 *
 * @param lineId see {@link LineEvent#lineId()}
 * @param giftIds the gifts, one for each part; none where it is no gift
 * @param notAGift see {@link ResolutionProposed#notAGift()}
 * @param occurredOn the day it was confirmed
 */
@Stored(name = "contribution.LineResolved", revision = 1)
public record LineResolved(
        String lineId, List<String> giftIds, @Nullable String notAGift, LocalDate occurredOn) implements LineEvent {

    public LineResolved {
        giftIds = List.copyOf(giftIds);
    }
}
