package vn.chungtay.contribution.statement.write.postchunk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.drive.write.DriveTerms;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.gift.write.DonorKind;
import vn.chungtay.contribution.gift.write.DonorRef;
import vn.chungtay.contribution.gift.write.recordmoney.MoneyGifts;
import vn.chungtay.contribution.gift.write.recordmoney.ReceivedIn;
import vn.chungtay.contribution.gift.write.recordmoney.RecordMoney;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.transfercode.events.TransferCodeIssued;
import vn.chungtay.infra.service.values.DayOfFact;

/** Lines become gifts of money, decided and recorded as every other. */
@Component
public class ChunkGifts {

    private final MoneyGifts gifts;

    public ChunkGifts(MoneyGifts gifts) {
        this.gifts = gifts;
    }

    void receive(PostedLine line, TransferCodeIssued code, GiftForm form, DriveTerms drive) throws Exception {
        gifts.receive(gift(line, code.driveId(), code.namedCaseId(), form), drive);
    }

    private static RecordMoney gift(PostedLine line, String driveId, @Nullable String namedCaseId, GiftForm form) {
        return new RecordMoney(
                line.giftId(),
                new DriveId(driveId),
                line.amount(),
                ReceivedIn.BANK,
                form,
                namedCaseId,
                new DonorRef(line.payerId(), DonorKind.UNKNOWN),
                new DayOfFact(line.day(), line.day()));
    }
}
