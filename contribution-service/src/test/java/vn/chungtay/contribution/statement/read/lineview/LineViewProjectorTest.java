package vn.chungtay.contribution.statement.read.lineview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DEBIT;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.INTEREST_CREDITED;
import static vn.chungtay.contribution.Samples.IN_ENTRY;
import static vn.chungtay.contribution.Samples.IN_ENTRY_EXPLAINED;
import static vn.chungtay.contribution.Samples.IN_ENTRY_RELEASED;
import static vn.chungtay.contribution.Samples.LINE;
import static vn.chungtay.contribution.Samples.LINE_MATCHED;
import static vn.chungtay.contribution.Samples.LINE_NOT_PAID_BACK;
import static vn.chungtay.contribution.Samples.LINE_PAID_BACK;
import static vn.chungtay.contribution.Samples.LINE_REOPENED;
import static vn.chungtay.contribution.Samples.LINE_RESOLVED;
import static vn.chungtay.contribution.Samples.LINE_TIED;
import static vn.chungtay.contribution.Samples.LINE_UNTIED;
import static vn.chungtay.contribution.Samples.LINE_WAITS;
import static vn.chungtay.contribution.Samples.MONEY_RETURNED;
import static vn.chungtay.contribution.Samples.NO_GIFT_PROPOSED;
import static vn.chungtay.contribution.Samples.NO_GIFT_RESOLVED;
import static vn.chungtay.contribution.Samples.OFFICER;
import static vn.chungtay.contribution.Samples.RESOLUTION_PROPOSED;
import static vn.chungtay.contribution.Samples.RESOLUTION_REJECTED;
import static vn.chungtay.contribution.Samples.RETURN_CORRECTED;
import static vn.chungtay.contribution.Samples.TIE_PROPOSED;
import static vn.chungtay.contribution.Samples.TRANSFER_RECEIVED;
import static vn.chungtay.contribution.Samples.TRANSFER_RECEIVED_CORRECTED;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.chungtay.contribution.Projection;
import vn.chungtay.contribution.statement.events.ResolutionProposed;

class LineViewProjectorTest {

    private MongoTemplate database;
    private final Projection projection = new Projection(mongo -> {
        database = mongo;
        return new LineViewProjector(Projection.views(mongo));
    });

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void showsAMatchedLineWithItsGift() throws Exception {
        LineView line = view(LINE_MATCHED);

        assertThat(line.state()).isEqualTo("MATCHED");
        assertThat(line.giftIds()).containsExactly(GIFT);
        assertThat(line.reason()).isNull();
    }

    @Test
    void showsWhyALineWaitsAndWhatSomebodySaysOfIt() throws Exception {
        LineView line = view(LINE_WAITS, RESOLUTION_PROPOSED);

        assertThat(line.state()).isEqualTo("PROPOSED");
        assertThat(line.reason()).isEqualTo("code.absent");
        assertThat(line.version()).isEqualTo(1);
        assertThat(line.proposal())
                .isEqualTo(
                        new LineView.Proposal(List.of(new LineView.Part(DRIVE, CASE, 500_000L)), null, null, OFFICER));
    }

    @Test
    void showsARejectedLineWaitingAgain() throws Exception {
        LineView line = view(LINE_WAITS, RESOLUTION_PROPOSED, RESOLUTION_REJECTED);

        assertThat(line.state()).isEqualTo("WAITING");
        assertThat(line.proposal()).isNull();
        assertThat(line.version()).isEqualTo(2);
    }

    @Test
    void showsAResolvedLineWithItsGiftsOnceHoweverOftenItIsDelivered() throws Exception {
        LineView line = view(LINE_WAITS, RESOLUTION_PROPOSED, LINE_RESOLVED);

        assertThat(line.state()).isEqualTo("RESOLVED");
        assertThat(line.giftIds()).containsExactly(GIFT);
        assertThat(view(LINE_WAITS, RESOLUTION_PROPOSED, LINE_RESOLVED)).isEqualTo(line);
    }

    @Test
    void showsBothSidesOfATieAndOfItsEnd() throws Exception {
        Object[] tied = {LINE_WAITS, MONEY_RETURNED, TRANSFER_RECEIVED, TIE_PROPOSED, LINE_TIED, IN_ENTRY_EXPLAINED};
        projection.deliver(8, tied).deliver(8, tied);

        assertThat(LineView.of(projection.find(LINE, LineDocument.class)))
                .returns("TIED", LineView::state)
                .returns(2L, LineView::version)
                .returns(IN_ENTRY, LineView::entryId);
        assertThat(projection.find(IN_ENTRY, IncomingDocument.class))
                .returns("RETURNED", IncomingDocument::account)
                .returns(LINE, IncomingDocument::lineId);
        assertThat(projection.find("entry-10", IncomingDocument.class))
                .returns("TRANSFERS_IN", IncomingDocument::account)
                .returns(null, IncomingDocument::lineId);

        projection.deliver(14, LINE_UNTIED, IN_ENTRY_RELEASED);

        assertThat(LineView.of(projection.find(LINE, LineDocument.class)))
                .returns("WAITING", LineView::state)
                .returns(null, LineView::proposal)
                .returns(null, LineView::entryId);
        assertThat(projection.find(IN_ENTRY, IncomingDocument.class)).returns(null, IncomingDocument::lineId);
    }

    @Test
    void keepsTheVersionOfALineThatTheLedgerHasAsInterest() throws Exception {
        LineView line = view(LINE_WAITS, NO_GIFT_PROPOSED, LINE_RESOLVED, INTEREST_CREDITED);

        assertThat(line.version()).isEqualTo(2);
        assertThat(line.state()).isEqualTo("RESOLVED");
        assertThat(line.entryId()).isEqualTo("entry-4");
        assertThat(view(LINE_WAITS, NO_GIFT_PROPOSED, LINE_RESOLVED, INTEREST_CREDITED))
                .isEqualTo(line);
    }

    @Test
    void showsByWhichLineItWasPaidBackForAsLongAsItWas() throws Exception {
        Object[] paidBack = {LINE_WAITS, NO_GIFT_PROPOSED, NO_GIFT_RESOLVED, LINE_PAID_BACK};

        LineView line = view(paidBack);

        assertThat(line)
                .returns("RESOLVED", LineView::state)
                .returns(3L, LineView::version)
                .returns(DEBIT, LineView::paidBackBy);
        assertThat(view(paidBack)).isEqualTo(line);
        projection.deliver(5, LINE_NOT_PAID_BACK);
        assertThat(LineView.of(projection.find(LINE, LineDocument.class)))
                .returns("RESOLVED", LineView::state)
                .returns(4L, LineView::version)
                .returns(null, LineView::paidBackBy);
    }

    @Test
    void showsALineThatWasNoInterestWaitingAgain() throws Exception {
        Object[] reopened = {LINE_WAITS, NO_GIFT_PROPOSED, NO_GIFT_RESOLVED, INTEREST_CREDITED, LINE_REOPENED};

        LineView line = view(reopened);

        assertThat(line)
                .returns("WAITING", LineView::state)
                .returns(3L, LineView::version)
                .returns(null, LineView::proposal)
                .returns(null, LineView::entryId);
        assertThat(view(reopened)).isEqualTo(line);
        assertThat(notInLedgerVnd(reopened)).isEqualTo(500_000);
    }

    @Test
    void offersEntriesAtWhatTheyStandAt() throws Exception {
        Object[] corrected = {MONEY_RETURNED, RETURN_CORRECTED};
        projection.deliver(9, corrected).deliver(9, corrected);
        assertThat(projection.find(IN_ENTRY, IncomingDocument.class).entry().amountVnd())
                .isEqualTo(40_000_000);

        try (var other = new Projection(mongo -> new LineViewProjector(Projection.views(mongo)))) {
            other.deliver(9, TRANSFER_RECEIVED, TRANSFER_RECEIVED_CORRECTED);
            assertThat(other.find(IN_ENTRY, IncomingDocument.class).entry().amountVnd())
                    .isEqualTo(3_000_000);
        }
    }

    @Test
    void countsWhatTheLedgerDoesNotKnow() throws Exception {
        var toAnotherDrive = new ResolutionProposed(
                LINE,
                List.of("gift-a", "gift-b"),
                List.of(DRIVE, "drive-other"),
                List.of("", ""),
                List.of(499_000L, 1_000L),
                List.of("APPEAL", "APPEAL"),
                null,
                OFFICER,
                DAY);

        assertThat(notInLedgerVnd(LINE_MATCHED)).isZero();
        assertThat(notInLedgerVnd(LINE_WAITS)).isEqualTo(500_000);
        assertThat(notInLedgerVnd(LINE_WAITS, RESOLUTION_PROPOSED)).isEqualTo(500_000);
        assertThat(notInLedgerVnd(LINE_WAITS, RESOLUTION_PROPOSED, LINE_RESOLVED))
                .isZero();
        assertThat(notInLedgerVnd(LINE_WAITS, toAnotherDrive, LINE_RESOLVED)).isEqualTo(1_000);
        assertThat(notInLedgerVnd(LINE_WAITS, NO_GIFT_PROPOSED, LINE_RESOLVED)).isEqualTo(500_000);
        assertThat(notInLedgerVnd(LINE_WAITS, NO_GIFT_PROPOSED, LINE_RESOLVED, INTEREST_CREDITED))
                .isZero();
    }

    private static long notInLedgerVnd(Object... events) throws Exception {
        try (var alone = new Projection(mongo -> new LineViewProjector(Projection.views(mongo)))) {
            return alone.deliver(1, events).find(LINE, LineDocument.class).notInLedgerVnd();
        }
    }

    @Test
    void knowsTheLinesThatItHasSeen() throws Exception {
        view(LINE_WAITS);

        assertThat(new KnownLines(Projection.served(database)).among(List.of(LINE, "line-other")))
                .containsExactly(LINE);
    }

    @Test
    void stopsAtALineThatNobodyTook() {
        assertThatIllegalStateException().isThrownBy(() -> projection.deliver(1, RESOLUTION_PROPOSED));
    }

    private LineView view(Object... events) throws Exception {
        return LineView.of(projection.deliver(1, events).find(LINE, LineDocument.class));
    }
}
