package vn.chungtay.contribution.statement.read.debitview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.contribution.Samples.CORRECTION;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DEBIT;
import static vn.chungtay.contribution.Samples.DEBIT_LISTED;
import static vn.chungtay.contribution.Samples.DEBIT_TIED;
import static vn.chungtay.contribution.Samples.DEBIT_UNTIED;
import static vn.chungtay.contribution.Samples.ENTRY;
import static vn.chungtay.contribution.Samples.ENTRY_EXPLAINED;
import static vn.chungtay.contribution.Samples.ENTRY_RELEASED;
import static vn.chungtay.contribution.Samples.FEE_CORRECTED;
import static vn.chungtay.contribution.Samples.FEE_PAID;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUNDS_DISBURSED;
import static vn.chungtay.contribution.Samples.GIFT_REFUNDED;
import static vn.chungtay.contribution.Samples.LINE;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.OUTLAY;
import static vn.chungtay.contribution.Samples.PAYBACK_CONFIRMED;
import static vn.chungtay.contribution.Samples.PAYBACK_PROPOSED;
import static vn.chungtay.contribution.Samples.PAYBACK_REJECTED;
import static vn.chungtay.contribution.Samples.PAYBACK_UNTIED;
import static vn.chungtay.contribution.Samples.TRANSFER_SENT;
import static vn.chungtay.contribution.Samples.TRANSFER_SENT_CORRECTED;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.Projection;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FeeCorrected;
import vn.chungtay.contribution.statement.read.debitview.BookedDebits.BookedDebit;

class DebitViewProjectorTest {

    private final Projection projection = new Projection(mongo -> new DebitViewProjector(Projection.views(mongo)));

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void keepsEverythingThatLeaves() throws Exception {
        projection.deliver(7, FEE_PAID, FUNDS_DISBURSED, GIFT_REFUNDED, TRANSFER_SENT);

        assertThat(projection.findAll(OutgoingDocument.class))
                .extracting(OutgoingDocument::account)
                .containsExactlyInAnyOrder("FEES", "DISBURSED", "REFUNDED", "TRANSFERS_OUT");
    }

    @Test
    void showsBothSidesOfATieAndOfItsEnd() throws Exception {
        Object[] tied = {FEE_PAID, DEBIT_LISTED, DEBIT_TIED, ENTRY_EXPLAINED};
        projection.deliver(7, tied).deliver(7, tied);

        assertThat(projection.find(DEBIT, DebitDocument.class))
                .returns("TIED", DebitDocument::state)
                .returns(1L, DebitDocument::version);
        assertThat(projection.find(ENTRY, OutgoingDocument.class)).returns(DEBIT, OutgoingDocument::debitId);

        projection.deliver(11, DEBIT_UNTIED, ENTRY_RELEASED);

        assertThat(projection.find(DEBIT, DebitDocument.class))
                .returns("WAITING", DebitDocument::state)
                .returns(null, DebitDocument::tiedBy);
        assertThat(projection.find(ENTRY, OutgoingDocument.class)).returns(null, OutgoingDocument::debitId);
    }

    @Test
    void showsWhatSomebodySaysThatItPaidBackAndWhetherAnotherPersonAgrees() throws Exception {
        Object[] confirmed = {DEBIT_LISTED, PAYBACK_PROPOSED, PAYBACK_REJECTED, PAYBACK_PROPOSED, PAYBACK_CONFIRMED};

        assertThat(after(DEBIT_LISTED, PAYBACK_PROPOSED))
                .returns("PROPOSED", DebitDocument::state)
                .returns(LINE, DebitDocument::paidLineId)
                .returns(OFFICER, DebitDocument::proposedBy);
        assertThat(BookedDebit.of(after(DEBIT_LISTED, PAYBACK_PROPOSED)))
                .returns(null, BookedDebit::paidLineId)
                .returns("PROPOSED", BookedDebit::state);
        assertThat(after(DEBIT_LISTED, PAYBACK_PROPOSED, PAYBACK_REJECTED))
                .returns("WAITING", DebitDocument::state)
                .returns(null, DebitDocument::paidLineId)
                .returns(null, DebitDocument::proposedBy);
        projection.deliver(1, confirmed).deliver(1, confirmed);
        assertThat(projection.find(DEBIT, DebitDocument.class))
                .returns("TIED", DebitDocument::state)
                .returns(4L, DebitDocument::version)
                .returns(null, DebitDocument::tiedBy);
        assertThat(BookedDebit.of(projection.find(DEBIT, DebitDocument.class)).paidLineId())
                .isEqualTo(LINE);
        projection.deliver(6, PAYBACK_UNTIED);
        assertThat(projection.find(DEBIT, DebitDocument.class))
                .returns("WAITING", DebitDocument::state)
                .returns(null, DebitDocument::paidLineId);
    }

    private static DebitDocument after(Object... events) throws Exception {
        try (var alone = new Projection(mongo -> new DebitViewProjector(Projection.views(mongo)))) {
            return alone.deliver(1, events).find(DEBIT, DebitDocument.class);
        }
    }

    @Test
    void offersAnEntryAtWhatItStandsAt() throws Exception {
        var none = new FeeCorrected(
                FUND, ENTRY, CORRECTION, OUTLAY, "BB-2", 10_000L, 0L, Account.CASH, Account.FEES, 10_000L, DAY);
        projection.deliver(7, FEE_PAID, FEE_CORRECTED).deliver(7, FEE_PAID, FEE_CORRECTED);

        assertThat(projection.find(ENTRY, OutgoingDocument.class).entry().amountVnd())
                .isEqualTo(10_000);
        projection.deliver(9, none);
        assertThat(projection.find(ENTRY, OutgoingDocument.class).entry().amountVnd())
                .isZero();
    }

    @Test
    void offersATransferAtWhatItStandsAt() throws Exception {
        projection.deliver(7, TRANSFER_SENT, TRANSFER_SENT_CORRECTED);

        assertThat(projection.find(ENTRY, OutgoingDocument.class).entry().amountVnd())
                .isEqualTo(3_000_000);
    }

    @Test
    void stopsAtALineThatNobodyListed() {
        assertThatIllegalStateException().isThrownBy(() -> projection.deliver(1, DEBIT_TIED));
    }
}
