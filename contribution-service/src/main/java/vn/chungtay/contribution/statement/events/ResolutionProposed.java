package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * An officer said what a waiting line is. Another person has to confirm it. The parts are five lists of one length.
 *
 * @param lineId see {@link LineEvent#lineId()}
 * @param giftIds for each part the gift that it becomes once it is confirmed; all empty where it is no gift
 * @param driveIds for each part the drive it is a gift to
 * @param caseIds for each part the house case that the giver named, empty text where it is for any house
 * @param amountsVnd for each part đồng, above 0; together the line's amount
 * @param forms for each part {@code ONE_DAYS_SALARY}, {@code FUND} or {@code APPEAL}
 * @param notAGift {@code REFUND}, {@code INTEREST}, {@code OWN_TRANSFER}, {@code MISTAKE}; absent where it is a gift
 * @param proposedBy who said so, as staffRef; they may not confirm it
 * @param occurredOn the day they said so
 */
@Stored(name = "contribution.ResolutionProposed", revision = 2)
public record ResolutionProposed(
        String lineId,
        List<String> giftIds,
        List<String> driveIds,
        List<String> caseIds,
        List<Long> amountsVnd,
        List<String> forms,
        @Nullable String notAGift,
        String proposedBy,
        LocalDate occurredOn)
        implements LineEvent {

    public ResolutionProposed {
        giftIds = List.copyOf(giftIds);
        driveIds = List.copyOf(driveIds);
        caseIds = List.copyOf(caseIds);
        amountsVnd = List.copyOf(amountsVnd);
        forms = List.copyOf(forms);
    }
}
