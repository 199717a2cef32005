package vn.chungtay.contribution.fund.read.fundview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chungtay.contribution.Samples.CORRECTION;
import static vn.chungtay.contribution.Samples.CREDIT_CORRECTED;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DEBIT;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.FEE_CORRECTED;
import static vn.chungtay.contribution.Samples.FEE_PAID;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.FUNDS_DISBURSED;
import static vn.chungtay.contribution.Samples.FUNDS_RESERVED;
import static vn.chungtay.contribution.Samples.FUND_OPENED;
import static vn.chungtay.contribution.Samples.GIFT;
import static vn.chungtay.contribution.Samples.GIFT_CREDITED;
import static vn.chungtay.contribution.Samples.GIFT_REFUNDED;
import static vn.chungtay.contribution.Samples.INSTALMENT;
import static vn.chungtay.contribution.Samples.INTEREST_CORRECTED;
import static vn.chungtay.contribution.Samples.INTEREST_CREDITED;
import static vn.chungtay.contribution.Samples.LINE;
import static vn.chungtay.contribution.Samples.MONEY_RETURNED;
import static vn.chungtay.contribution.Samples.MONTH;
import static vn.chungtay.contribution.Samples.MONTH_CLOSED;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.OTHER_FUND;
import static vn.chungtay.contribution.Samples.PAYROLL_CREDITED;
import static vn.chungtay.contribution.Samples.RESERVATION_CANCELLED;
import static vn.chungtay.contribution.Samples.RESERVATION_REFUSED;
import static vn.chungtay.contribution.Samples.RETURN_DEMANDED;
import static vn.chungtay.contribution.Samples.STATEMENT_CREDITED;
import static vn.chungtay.contribution.Samples.TRANSFER_RECEIVED;
import static vn.chungtay.contribution.Samples.TRANSFER_RECEIVED_CORRECTED;
import static vn.chungtay.contribution.Samples.TRANSFER_SENT;
import static vn.chungtay.contribution.Samples.TRANSFER_SENT_CORRECTED;
import static vn.chungtay.contribution.Samples.returnCorrected;
import static vn.chungtay.contribution.Samples.returned;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.contribution.Projection;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.GiftCredited;
import vn.chungtay.contribution.fund.events.InterestCorrected;
import vn.chungtay.contribution.statement.events.EntryExplained;
import vn.chungtay.contribution.statement.events.EntryReleased;
import vn.chungtay.contribution.statement.events.IncomingEntryExplained;
import vn.chungtay.contribution.statement.events.IncomingEntryReleased;

class FundViewProjectorTest {

    private static final Object[] STORY = {FUND_OPENED, GIFT_CREDITED, FUNDS_RESERVED, FUNDS_DISBURSED};

    private final Projection projection = new Projection(mongo -> new FundViewProjector(Projection.views(mongo)));

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void showsTheLineOfTheBankThatAnEntryIsTiedTo() throws Exception {
        var paid = new EntryExplained("entry-4", DEBIT, DAY);
        var back = new IncomingEntryExplained("entry-5", LINE, DAY);
        Object[] tied = {
            FUND_OPENED, GIFT_CREDITED, FUNDS_RESERVED, FUNDS_DISBURSED, returned(INSTALMENT, 1_000L), paid, back
        };
        projection.deliver(1, tied).deliver(1, tied);

        assertThat(projection.find(4L, EntryDocument.class)).returns(DEBIT, EntryDocument::bankLineId);
        assertThat(projection.find(5L, EntryDocument.class)).returns(LINE, EntryDocument::bankLineId);
        assertThat(projection.find(2L, EntryDocument.class)).returns(null, EntryDocument::bankLineId);

        projection.deliver(
                8, new EntryReleased("entry-4", DEBIT, DAY), new IncomingEntryReleased("entry-5", LINE, DAY));

        assertThat(projection.find(4L, EntryDocument.class)).returns(null, EntryDocument::bankLineId);
        assertThat(projection.find(5L, EntryDocument.class)).returns(null, EntryDocument::bankLineId);
        assertThat(projection.find(FUND, FundDocument.class).availableVnd()).isEqualTo(78_001_000L);
    }

    @Test
    void countsInterestAsTheFundsAndAsNoGift() throws Exception {
        Object[] story = {FUND_OPENED, GIFT_CREDITED, INTEREST_CREDITED};
        projection.deliver(1, story).deliver(1, story);

        FundView fund = FundView.of(
                projection.find(FUND, FundDocument.class), List.of(projection.find(3L, EntryDocument.class)));
        assertThat(fund.interestVnd()).isEqualTo(500_000);
        assertThat(fund.receivedVnd()).isEqualTo(120_000_000);
        assertThat(fund.availableVnd()).isEqualTo(120_500_000);
        assertThat(fund.entries()).singleElement().returns(LINE, FundView.Entry::bankLineId);
    }

    @Test
    void stopsAtATieToAnEntryThatIsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> projection.deliver(1, new EntryExplained("entry-4", DEBIT, DAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 0, 0",
        "2, 120000000, 120000000, 0, 0",
        "3, 120000000, 78000000, 42000000, 0",
        "4, 120000000, 78000000, 0, 42000000"
    })
    void balancesAfterEveryEvent(int events, long received, long available, long reserved, long disbursed)
            throws Exception {
        projection.deliver(1, Arrays.copyOf(STORY, events));

        FundDocument fund = projection.find(FUND, FundDocument.class);
        assertThat(fund.receivedVnd()).isEqualTo(received);
        assertThat(fund.availableVnd()).isEqualTo(available);
        assertThat(fund.reservedVnd()).isEqualTo(reserved);
        assertThat(fund.disbursedVnd()).isEqualTo(disbursed);
        assertThat(received).isEqualTo(available + reserved + disbursed);
    }

    @Test
    void countsCorrectionsAndRefundsOnceAndNamesTheirGift() throws Exception {
        projection
                .deliver(1, FUND_OPENED, GIFT_CREDITED, GIFT_REFUNDED, CREDIT_CORRECTED)
                .deliver(3, GIFT_REFUNDED);

        FundDocument fund = projection.find(FUND, FundDocument.class);
        assertThat(fund.receivedVnd()).isEqualTo(12_000_000L);
        assertThat(fund.outsideVnd(Account.REFUNDED)).isEqualTo(20_000_000L);
        assertThat(projection.findAll(EntryDocument.class))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.giftId()).isEqualTo(GIFT));
    }

    /** Each of what was recorded wrongly counts as it is right, however often it is delivered. */
    @Test
    void countsWhatIsRightOfCorrectedEntriesAndPointsBack() throws Exception {
        Object[] story = {
            FUND_OPENED,
            GIFT_CREDITED,
            FUNDS_RESERVED,
            FUNDS_DISBURSED,
            MONEY_RETURNED,
            TRANSFER_SENT,
            FEE_PAID,
            GIFT_REFUNDED,
            INTEREST_CREDITED,
            returnCorrected("entry-5", 42_000_000L, 40_000_000L),
            FEE_CORRECTED,
            TRANSFER_SENT_CORRECTED,
            INTEREST_CORRECTED
        };
        projection.deliver(1, story).deliver(1, story);

        FundView fund = FundView.of(
                projection.find(FUND, FundDocument.class), List.of(projection.find(10L, EntryDocument.class)));
        assertThat(fund.returnedVnd()).isEqualTo(40_000_000);
        assertThat(fund.feesVnd()).isEqualTo(10_000);
        assertThat(fund.transferredOutVnd()).isEqualTo(3_000_000);
        assertThat(fund.interestVnd()).isZero();
        assertThat(fund.receivedVnd() + fund.returnedVnd())
                .isEqualTo(fund.availableVnd()
                        + fund.disbursedVnd()
                        + fund.refundedVnd()
                        + fund.feesVnd()
                        + fund.transferredOutVnd());
        assertThat(fund.entries())
                .singleElement()
                .returns("entry-10", FundView.Entry::entryId)
                .returns("entry-5", FundView.Entry::correctsEntryId)
                .returns(INSTALMENT, FundView.Entry::instalmentId)
                .returns("BB-0007/2025", FundView.Entry::documentNumber);
        assertThat(ReservationView.of(
                                projection.find(ReservationDocument.id(FUND, INSTALMENT), ReservationDocument.class))
                        .returnedVnd())
                .isEqualTo(40_000_000);
    }

    @Test
    void takesWhatAnotherFundPassedOnBack() throws Exception {
        Object[] story = {
            new FundOpened(OTHER_FUND, DRIVE, "T63-10", false, OPENS), TRANSFER_RECEIVED, TRANSFER_RECEIVED_CORRECTED
        };
        projection.deliver(1, story).deliver(1, story);

        FundDocument fund = projection.find(OTHER_FUND, FundDocument.class);
        assertThat(fund.outsideVnd(Account.TRANSFERS_IN)).isEqualTo(3_000_000);
        assertThat(fund.availableVnd()).isEqualTo(3_000_000);
    }

    @Test
    void takesTheLineFromInterestThatWasNone() throws Exception {
        var none = new InterestCorrected(
                FUND, "entry-2", CORRECTION, LINE, "BB-1", 500_000L, 0L, Account.INTEREST, Account.CASH, 500_000L, DAY);
        projection.deliver(1, FUND_OPENED, INTEREST_CREDITED, none).deliver(2, INTEREST_CREDITED, none);

        assertThat(projection.find(2L, EntryDocument.class)).returns(null, EntryDocument::bankLineId);
    }

    @Test
    void countsWhatStaffGaveTogetherOnce() throws Exception {
        projection.deliver(1, FUND_OPENED, PAYROLL_CREDITED).deliver(2, PAYROLL_CREDITED);

        assertThat(projection.find(FUND, FundDocument.class).availableVnd()).isEqualTo(500_000L);
    }

    @Test
    void countsGiftsOfAStatementTogetherAndOnce() throws Exception {
        projection.deliver(1, FUND_OPENED, STATEMENT_CREDITED).deliver(2, STATEMENT_CREDITED);

        assertThat(projection.find(FUND, FundDocument.class).receivedVnd()).isEqualTo(500_000L);
        assertThat(projection.findAll(EntryDocument.class)).singleElement().returns(null, EntryDocument::giftId);
    }

    @Test
    void booksWhatIsToldLateInTheOpenMonthAndLeavesTheClosedOneAlone() throws Exception {
        LocalDate january = MONTH.atEndOfMonth();
        projection.deliver(1, FUND_OPENED, gift(100L, january), MONTH_CLOSED, gift(5L, january), gift(7L, DAY));

        assertThat(entriesByPlace())
                .extracting(EntryDocument::occurredOn, EntryDocument::bookDay)
                .containsExactly(tuple(january, january), tuple(january, january.plusDays(1)), tuple(DAY, DAY));
        assertThat(months())
                .extracting(
                        MonthView::month,
                        MonthView::state,
                        MonthView::openingVnd,
                        MonthView::inVnd,
                        MonthView::closingVnd,
                        MonthView::lateVnd)
                .containsExactly(
                        tuple("2025-01", "CLOSED", 0L, 100L, 100L, 0L), tuple("2025-02", "OPEN", 100L, 12L, 112L, 5L));
        assertThat(months().getFirst().bankVnd()).isEqualTo(100_000_000L);
        assertThat(projection.find(FUND, FundDocument.class).closedThrough(Long.MAX_VALUE))
                .isEqualTo(MONTH);
    }

    /** An entry that comes again after its month was closed still stands where it stood. */
    @Test
    void booksAnEntryThatComesAgainWhereItStood() throws Exception {
        LocalDate january = MONTH.atEndOfMonth();
        projection
                .deliver(1, FUND_OPENED, gift(100L, january), MONTH_CLOSED, gift(5L, january))
                .deliver(2, gift(100L, january), MONTH_CLOSED, gift(5L, january));

        assertThat(entriesByPlace()).extracting(EntryDocument::bookDay).containsExactly(january, january.plusDays(1));
        assertThat(months()).extracting(MonthView::closingVnd).containsExactly(100L, 105L);
    }

    @Test
    void takesWhatLeavesTheFundOffItsMonthAndNotWhatIsSetAside() throws Exception {
        projection.deliver(1, FUND_OPENED, GIFT_CREDITED, FUNDS_RESERVED);
        assertThat(months()).extracting(MonthView::outVnd).containsExactly(0L);

        projection.deliver(4, FUNDS_DISBURSED);

        assertThat(months())
                .extracting(MonthView::outVnd, MonthView::closingVnd)
                .containsExactly(tuple(42_000_000L, 78_000_000L));
    }

    @Test
    void keepsBothSidesOfEachEntry() throws Exception {
        projection.deliver(1, STORY);

        assertThat(projection.findAll(EntryDocument.class))
                .extracting(EntryDocument::debit, EntryDocument::credit, EntryDocument::amountVnd)
                .containsExactlyInAnyOrder(
                        tuple("CASH", "GIFTS", 120_000_000L),
                        tuple("RESERVED", "CASH", 42_000_000L),
                        tuple("DISBURSED", "RESERVED", 42_000_000L));
    }

    @Test
    void tellsWhatBecameOfAReservation() throws Exception {
        projection.deliver(1, STORY);

        ReservationView reservation = ReservationView.of(
                projection.find(ReservationDocument.id(FUND, INSTALMENT), ReservationDocument.class));
        assertThat(reservation.state()).isEqualTo("DISBURSED");
        assertThat(reservation.documentNumber()).isEqualTo("PC-0012/2025");
        assertThat(reservation.askedOn()).isEqualTo(DAY);
        assertThat(reservation.disbursedOn()).isEqualTo(DAY);
        assertThat(reservation.position()).isEqualTo(3);
    }

    @Test
    void freesWhatACaseNeedsNoMore() throws Exception {
        projection.deliver(1, FUND_OPENED, GIFT_CREDITED, FUNDS_RESERVED, RESERVATION_CANCELLED);

        FundDocument fund = projection.find(FUND, FundDocument.class);
        assertThat(fund.availableVnd()).isEqualTo(120_000_000L);
        assertThat(fund.reservedVnd()).isZero();
        assertThat(reservation().state()).isEqualTo("CANCELLED");
    }

    @Test
    void tellsWhatHasToComeBackAndWhatCame() throws Exception {
        projection.deliver(1, STORY).deliver(5, RETURN_DEMANDED);
        assertThat(reservation().state()).isEqualTo("RETURN_DEMANDED");
        assertThat(reservation().returnedVnd()).isNull();

        projection.deliver(6, returned(INSTALMENT, 2_000_000L), returned(INSTALMENT, 40_000_000L));

        FundDocument fund = projection.find(FUND, FundDocument.class);
        assertThat(fund.outsideVnd(Account.RETURNED)).isEqualTo(42_000_000L);
        assertThat(fund.availableVnd()).isEqualTo(120_000_000L);
        assertThat(fund.disbursedVnd()).isEqualTo(42_000_000L);
        assertThat(reservation().returnedVnd()).isEqualTo(42_000_000L);
    }

    private ReservationView reservation() {
        return ReservationView.of(projection.find(ReservationDocument.id(FUND, INSTALMENT), ReservationDocument.class));
    }

    @Test
    void showsARefusalOfAFundThatNobodyOpened() throws Exception {
        projection.deliver(1, RESERVATION_REFUSED);

        ReservationView reservation = ReservationView.of(
                projection.find(ReservationDocument.id(FUND, INSTALMENT), ReservationDocument.class));
        assertThat(reservation.state()).isEqualTo("REFUSED");
        assertThat(reservation.refusal())
                .isEqualTo(new ReservationView.Refusal("fund.insufficient", 42_000_000L, 30_000_000L));
    }

    @Test
    void countsAnEventOnceHoweverOftenItIsDelivered() throws Exception {
        projection.deliver(1, STORY).deliver(4, FUNDS_DISBURSED).deliver(2, GIFT_CREDITED);
        FundDocument once = projection.find(FUND, FundDocument.class);

        projection.deliver(1, STORY);

        assertThat(once.receivedVnd()).isEqualTo(120_000_000L);
        assertThat(once.disbursedVnd()).isEqualTo(42_000_000L);
        assertThat(projection.find(FUND, FundDocument.class)).isEqualTo(once);
        assertThat(projection.findAll(EntryDocument.class)).hasSize(3);
        assertThat(projection.findAll(ReservationDocument.class)).hasSize(1);
    }

    @Test
    void stopsAtMoneyOfAFundThatItHasNotSeen() {
        assertThatIllegalStateException().isThrownBy(() -> projection.deliver(7, GIFT_CREDITED));
    }

    private List<EntryDocument> entriesByPlace() {
        return projection.findAll(EntryDocument.class).stream()
                .sorted(Comparator.comparingLong(EntryDocument::id))
                .toList();
    }

    private List<MonthView> months() {
        return MonthView.of(projection.findAll(MonthDocument.class).stream()
                .sorted(Comparator.comparing(MonthDocument::month))
                .toList());
    }

    private static GiftCredited gift(long amountVnd, LocalDate day) {
        return new GiftCredited(FUND, GIFT, Account.CASH, Account.GIFTS, amountVnd, day);
    }
}
