package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Somebody said that a waiting line is what many members of staff give together, to the drive of the line's account, out of their
 * salaries. Another person has to confirm it. The people are four lists of one length.
 *
 * @param lineId see {@link LineEvent#lineId()}
 * @param driveId the drive, {@code drive-<uuid>}
 * @param giftIds for each the gift that it becomes once it is confirmed
 * @param donorIds for each the entry of the vault that holds who gives
 * @param staffRefs for each who gives, as staffRef
 * @param amountsVnd for each đồng, above 0; together the line's amount
 * @param proposedBy who said so, as staffRef; they may not confirm it
 * @param occurredOn the day they said so
 */
@Stored(name = "contribution.PayrollProposed", revision = 1)
public record PayrollProposed(
        String lineId,
        String driveId,
        List<String> giftIds,
        List<String> donorIds,
        List<String> staffRefs,
        List<Long> amountsVnd,
        String proposedBy,
        LocalDate occurredOn)
        implements LineEvent {

    public PayrollProposed {
        giftIds = List.copyOf(giftIds);
        donorIds = List.copyOf(donorIds);
        staffRefs = List.copyOf(staffRefs);
        amountsVnd = List.copyOf(amountsVnd);
    }
}
