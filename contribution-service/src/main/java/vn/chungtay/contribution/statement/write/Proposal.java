package vn.chungtay.contribution.statement.write;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.gift.write.DonorKind;
import vn.chungtay.contribution.gift.write.DonorRef;
import vn.chungtay.contribution.gift.write.recordmoney.ReceivedIn;
import vn.chungtay.contribution.gift.write.recordmoney.RecordMoney;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.PayrollProposed;
import vn.chungtay.contribution.statement.events.ResolutionProposed;
import vn.chungtay.contribution.statement.events.TieProposed;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * What somebody said about a line.
 *
 * @param gifts what it becomes; none where it is no gift
 * @param payroll whether these are what staff give together
 * @param notAGift why it is none; absent where it is one, or an entry
 * @param entryId the entry of the ledger that it is; absent where it is none
 * @param proposedBy who said so, as staffRef
 */
public record Proposal(
        List<RecordMoney> gifts,
        boolean payroll,
        @Nullable String notAGift,
        @Nullable String entryId,
        String proposedBy) {

    public Proposal {
        gifts = List.copyOf(gifts);
    }

    static Proposal of(LineWaits line, ResolutionProposed event) {
        var payer = new DonorRef(line.payerId(), DonorKind.UNKNOWN);
        List<RecordMoney> gifts = IntStream.range(0, event.driveIds().size())
                .mapToObj(part -> gift(
                        line,
                        event.giftIds().get(part),
                        event.driveIds().get(part),
                        event.amountsVnd().get(part),
                        GiftForm.valueOf(event.forms().get(part)),
                        event.caseIds().get(part),
                        payer))
                .toList();
        return new Proposal(gifts, false, event.notAGift(), null, event.proposedBy());
    }

    static Proposal of(LineWaits line, PayrollProposed event) {
        List<RecordMoney> gifts = IntStream.range(0, event.giftIds().size())
                .mapToObj(share -> gift(
                        line,
                        event.giftIds().get(share),
                        event.driveId(),
                        event.amountsVnd().get(share),
                        GiftForm.ONE_DAYS_SALARY,
                        "",
                        DonorRef.staff(
                                event.donorIds().get(share), event.staffRefs().get(share))))
                .toList();
        return new Proposal(gifts, true, null, null, event.proposedBy());
    }

    static Proposal of(TieProposed event) {
        return new Proposal(List.of(), false, null, event.entryId(), event.proposedBy());
    }

    private static RecordMoney gift(
            LineWaits line,
            String giftId,
            String driveId,
            long amountVnd,
            GiftForm form,
            String caseId,
            DonorRef donor) {
        return new RecordMoney(
                new GiftId(giftId),
                new DriveId(driveId),
                new VndAmount(amountVnd),
                ReceivedIn.BANK,
                form,
                caseId.isEmpty() ? null : caseId,
                donor,
                new DayOfFact(line.occurredOn(), line.occurredOn()));
    }
}
