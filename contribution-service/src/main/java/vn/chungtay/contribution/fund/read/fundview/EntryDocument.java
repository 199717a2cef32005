package vn.chungtay.contribution.fund.read.fundview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.fund.events.CreditCorrected;
import vn.chungtay.contribution.fund.events.EntryCorrection;
import vn.chungtay.contribution.fund.events.FeePaid;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.contribution.fund.events.GiftCredited;
import vn.chungtay.contribution.fund.events.GiftRefunded;
import vn.chungtay.contribution.fund.events.InterestCredited;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.fund.events.MoneyReturned;
import vn.chungtay.contribution.fund.events.PayrollCredited;
import vn.chungtay.contribution.fund.events.ReservationCancelled;
import vn.chungtay.contribution.fund.events.ReturnCorrected;
import vn.chungtay.contribution.fund.events.StatementCredited;
import vn.chungtay.contribution.fund.events.TransferReceived;
import vn.chungtay.contribution.fund.events.TransferSent;
import vn.chungtay.infra.service.view.Position;

/**
 * One entry of a ledger as it is kept. Its id is its place in the log, so that writing it twice leaves one.
 *
 * @param id place in the log
 * @param fundId the fund
 * @param debit where the money went
 * @param credit where it came from
 * @param amountVnd đồng
 * @param giftId absent unless one gift came in, was corrected or went back; gifts of a statement come in together
 * @param instalmentId absent unless it is about an instalment
 * @param documentNumber absent unless money was paid out or came back, or a gift was corrected or went back
 * @param occurredOn the day it happened
 * @param bookedOn the day on which it stands in the books, see {@link LedgerEntry#bookedOn}; absent in documents from before months
 *     were closed, where it is the day it happened
 * @param bankLineId the line of the bank that it is tied to, of money that came in or left; absent where none is
 * @param correctsEntryId the entry that it corrects; absent where it corrects none
 */
@Document("fundEntry")
@CompoundIndex(def = "{'fundId': 1, '_id': 1}")
record EntryDocument(
        long id,
        String fundId,
        String debit,
        String credit,
        long amountVnd,
        @Nullable String giftId,
        @Nullable String instalmentId,
        @Nullable String documentNumber,
        LocalDate occurredOn,
        @Nullable LocalDate bookedOn,
        @Nullable String bankLineId,
        @Nullable String correctsEntryId) {

    private static final String ENTRY = "entry-";

    /** The document of an entry that is named {@code entry-<place in the log>}. */
    static long id(String entryId) {
        return Long.parseLong(entryId.substring(ENTRY.length()));
    }

    /** Its name. */
    String entryId() {
        return ENTRY + id;
    }

    /** Tied to that line, or to none. */
    EntryDocument tiedTo(@Nullable String bankLine) {
        return new EntryDocument(
                id,
                fundId,
                debit,
                credit,
                amountVnd,
                giftId,
                instalmentId,
                documentNumber,
                occurredOn,
                bookedOn,
                bankLine,
                correctsEntryId);
    }

    private EntryDocument correcting(String entryId) {
        return new EntryDocument(
                id,
                fundId,
                debit,
                credit,
                amountVnd,
                giftId,
                instalmentId,
                documentNumber,
                occurredOn,
                bookedOn,
                bankLineId,
                entryId);
    }

    /**
     * The entry as it is kept.
     *
     * @param bookedOn the day on which it stands in the books
     */
    static EntryDocument of(LedgerEntry entry, LocalDate bookedOn, Position position) {
        return switch (entry) {
            case GiftCredited gift -> of(entry, bookedOn, position, gift.giftId(), null, null);
            case StatementCredited statement -> of(entry, bookedOn, position, null, null, null);
            case PayrollCredited payroll -> of(entry, bookedOn, position, null, null, null);
            case CreditCorrected right -> of(entry, bookedOn, position, right.giftId(), null, right.documentNumber());
            case GiftRefunded back -> of(entry, bookedOn, position, back.giftId(), null, back.documentNumber());
            case FundsReserved reserved -> of(entry, bookedOn, position, null, reserved.instalmentId(), null);
            case ReservationCancelled cancelled -> of(entry, bookedOn, position, null, cancelled.instalmentId(), null);
            case MoneyReturned back -> of(entry, bookedOn, position, null, back.instalmentId(), back.documentNumber());
            case FeePaid fee -> of(entry, bookedOn, position, null, null, fee.documentNumber());
            case TransferSent sent -> of(entry, bookedOn, position, null, null, sent.documentNumber());
            case InterestCredited interest ->
                of(entry, bookedOn, position, null, null, null).tiedTo(interest.lineId());
            case TransferReceived in -> of(entry, bookedOn, position, null, null, in.documentNumber());
            case FundsDisbursed paid -> of(entry, bookedOn, position, null, paid.instalmentId(), paid.documentNumber());
            case ReturnCorrected right ->
                of(entry, bookedOn, position, null, right.instalmentId(), right.documentNumber())
                        .correcting(right.entryId());
            case EntryCorrection right ->
                of(entry, bookedOn, position, null, null, right.documentNumber())
                        .correcting(right.entryId());
        };
    }

    private static EntryDocument of(
            LedgerEntry entry,
            LocalDate bookedOn,
            Position position,
            @Nullable String giftId,
            @Nullable String instalmentId,
            @Nullable String documentNumber) {
        return new EntryDocument(
                position.value(),
                entry.fundId(),
                entry.debit().name(),
                entry.credit().name(),
                entry.amountVnd(),
                giftId,
                instalmentId,
                documentNumber,
                entry.occurredOn(),
                bookedOn,
                null,
                null);
    }

    /** The day on which it stands in the books. */
    LocalDate bookDay() {
        return bookedOn == null ? occurredOn : bookedOn;
    }
}
