package vn.chungtay.contribution.correction.read.correctionview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.contribution.Samples.CORRECTION;
import static vn.chungtay.contribution.Samples.CORRECTION_CONFIRMED;
import static vn.chungtay.contribution.Samples.CORRECTION_REJECTED;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.ENTRY;
import static vn.chungtay.contribution.Samples.FEE_CORRECTED;
import static vn.chungtay.contribution.Samples.FEE_CORRECTION_PROPOSED;
import static vn.chungtay.contribution.Samples.FEE_PAID;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.INSTALMENT;
import static vn.chungtay.contribution.Samples.INTEREST_CORRECTED;
import static vn.chungtay.contribution.Samples.INTEREST_CREDITED;
import static vn.chungtay.contribution.Samples.IN_ENTRY;
import static vn.chungtay.contribution.Samples.LINE;
import static vn.chungtay.contribution.Samples.MONEY_RETURNED;
import static vn.chungtay.contribution.Samples.OTHER_FUND;
import static vn.chungtay.contribution.Samples.OUTLAY;
import static vn.chungtay.contribution.Samples.RETURN_CORRECTED;
import static vn.chungtay.contribution.Samples.TRANSFER_CORRECTION_PROPOSED;
import static vn.chungtay.contribution.Samples.TRANSFER_RECEIVED;
import static vn.chungtay.contribution.Samples.TRANSFER_SENT;
import static vn.chungtay.contribution.Samples.TRANSFER_SENT_CORRECTED;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.Projection;
import vn.chungtay.contribution.correction.entry.CorrectableEntry;
import vn.chungtay.contribution.correction.entry.EntryKind;

class CorrectionViewProjectorTest {

    private final Projection projection = new Projection(mongo -> new CorrectionViewProjector(Projection.views(mongo)));

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void namesAnEntryAsItWasBookedAndWhatItStandsAt() throws Exception {
        projection.deliver(7, FEE_PAID, FEE_CORRECTED).deliver(7, FEE_PAID, FEE_CORRECTED);

        CorrectableDocument entry = projection.find(ENTRY, CorrectableDocument.class);
        assertThat(entry.entry())
                .isEqualTo(new CorrectableEntry(ENTRY, EntryKind.FEE, FUND, OUTLAY, null, null, 11_000L, DAY));
        assertThat(CorrectableView.of(entry).amountVnd()).isEqualTo(10_000);
    }

    @Test
    void findsTheEntryOfTheFundThatATransferWentTo() throws Exception {
        Object[] events = {TRANSFER_SENT, FEE_PAID, TRANSFER_RECEIVED, TRANSFER_SENT_CORRECTED};
        projection.deliver(7, events).deliver(7, events);

        CorrectableDocument entry = projection.find(ENTRY, CorrectableDocument.class);
        assertThat(entry.entry())
                .isEqualTo(new CorrectableEntry(
                        ENTRY, EntryKind.TRANSFER, FUND, OUTLAY, OTHER_FUND, IN_ENTRY, 30_000_000L, DAY));
        assertThat(entry.amountVnd()).isEqualTo(3_000_000);
        assertThat(projection.find("entry-8", CorrectableDocument.class).toEntryId())
                .isNull();
    }

    @Test
    void knowsReturnsAndInterest() throws Exception {
        projection.deliver(9, MONEY_RETURNED, RETURN_CORRECTED);
        assertThat(projection.find(IN_ENTRY, CorrectableDocument.class))
                .returns(EntryKind.RETURN, CorrectableDocument::kind)
                .returns(INSTALMENT, CorrectableDocument::about)
                .returns(40_000_000L, CorrectableDocument::amountVnd);

        try (var other = new Projection(mongo -> new CorrectionViewProjector(Projection.views(mongo)))) {
            other.deliver(9, INTEREST_CREDITED, INTEREST_CORRECTED);
            assertThat(other.find(IN_ENTRY, CorrectableDocument.class))
                    .returns(EntryKind.INTEREST, CorrectableDocument::kind)
                    .returns(LINE, CorrectableDocument::about)
                    .returns(0L, CorrectableDocument::amountVnd);
        }
    }

    @Test
    void showsACorrectionUntilItIsDecidedAndWhoDecides() throws Exception {
        assertThat(after(TRANSFER_CORRECTION_PROPOSED))
                .returns("PROPOSED", CorrectionView::state)
                .returns("T63-10", CorrectionView::decidedByUnit)
                .returns(null, CorrectionView::decidedOn);
        assertThat(after(FEE_CORRECTION_PROPOSED, CORRECTION_CONFIRMED))
                .returns("CONFIRMED", CorrectionView::state)
                .returns("T63-08", CorrectionView::decidedByUnit)
                .returns(DAY, CorrectionView::decidedOn);
        assertThat(after(FEE_CORRECTION_PROPOSED, CORRECTION_REJECTED)).returns("REJECTED", CorrectionView::state);
    }

    @Test
    void stopsAtACorrectionOfAnEntryThatIsNone() {
        assertThatIllegalStateException().isThrownBy(() -> projection.deliver(1, FEE_CORRECTED));
    }

    private static CorrectionView after(Object... events) throws Exception {
        try (var alone = new Projection(mongo -> new CorrectionViewProjector(Projection.views(mongo)))) {
            return CorrectionView.of(
                    alone.deliver(1, events).deliver(1, events).find(CORRECTION, CorrectionDocument.class));
        }
    }
}
