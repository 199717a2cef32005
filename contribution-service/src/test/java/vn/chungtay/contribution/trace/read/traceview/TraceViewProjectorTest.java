package vn.chungtay.contribution.trace.read.traceview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.HOUSE;
import static vn.chungtay.contribution.Samples.HOUSE_STAGE_NOTED;
import static vn.chungtay.contribution.Samples.INTEREST_CORRECTED;
import static vn.chungtay.contribution.Samples.INTEREST_CREDITED;
import static vn.chungtay.contribution.Samples.LINE;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.UNIT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.contribution.Projection;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FeeCorrected;
import vn.chungtay.contribution.fund.events.FeePaid;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.fund.events.MoneyReturned;
import vn.chungtay.contribution.fund.events.ReturnCorrected;
import vn.chungtay.contribution.fund.events.TransferReceivedCorrected;
import vn.chungtay.contribution.fund.events.TransferSent;
import vn.chungtay.contribution.fund.events.TransferSentCorrected;
import vn.chungtay.contribution.gift.events.MoneyCorrected;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.events.MoneyRefunded;
import vn.chungtay.contribution.gift.events.ReceiptDayCorrected;
import vn.chungtay.contribution.trace.events.HouseStageNoted;
import vn.chungtay.contribution.trace.read.traceview.TracedGift.Way;

class TraceViewProjectorTest {

    private static final String OTHER_CASE = "case-01943a5b-0000-7000-8000-000000000044";
    private static final String OTHER_FUND = "fund-01943a5b-0000-7000-8000-000000000033";

    private final Projection projection = new Projection(mongo -> new TraceViewProjector(Projection.views(mongo)));

    @AfterEach
    void dropTheView() {
        projection.close();
    }

    @Test
    void usesTheOldestGiftFirstEachToItsLastDong() throws Exception {
        projection.deliver(1, gift("a", 30, null), gift("b", 30, null), gift("c", 30, null), paid("1", CASE, 45));

        assertThat(parts("a")).containsExactly(part("1", CASE, 30));
        assertThat(parts("b")).containsExactly(part("1", CASE, 15));
        assertThat(parts("c")).isEmpty();
        assertThat(found("b").freeVnd()).isEqualTo(15);
        assertThat(found("b").open()).isTrue();
        assertThat(found("a").open()).isFalse();
    }

    @Test
    void goesOnWhereTheLastInstalmentStopped() throws Exception {
        projection.deliver(1, gift("a", 30, null), gift("b", 30, null), paid("1", CASE, 45), paid("2", OTHER_CASE, 15));

        assertThat(parts("b")).containsExactly(part("1", CASE, 15), part("2", OTHER_CASE, 15));
        assertThat(found("b").open()).isFalse();
    }

    @Test
    void usesWhatWasGivenForTheHouseBeforeAllElseAndForOthersLast() throws Exception {
        projection.deliver(
                1,
                gift("other", 30, OTHER_CASE),
                gift("any", 30, null),
                gift("own", 30, CASE),
                paid("1", CASE, 25),
                paid("2", CASE, 20),
                paid("3", CASE, 30));

        assertThat(parts("own")).containsExactly(part("1", CASE, 25), part("2", CASE, 5));
        assertThat(parts("any")).containsExactly(part("2", CASE, 15), part("3", CASE, 15));
        assertThat(parts("other")).containsExactly(part("3", CASE, 15));
    }

    @Test
    void keepsFundsApart() throws Exception {
        projection.deliver(1, gift("elsewhere", OTHER_FUND, 30, null), gift("here", 30, null), paid("1", CASE, 30));

        assertThat(parts("elsewhere")).isEmpty();
        assertThat(parts("here")).hasSize(1);
    }

    @Test
    void usesNothingTwiceWhenItsEventIsDeliveredAgain() throws Exception {
        projection.deliver(1, gift("a", 30, null), gift("b", 30, null), paid("1", CASE, 45));

        projection.deliver(3, paid("1", CASE, 45)).deliver(1, gift("a", 30, null));

        assertThat(found("a").freeVnd()).isZero();
        assertThat(found("b").freeVnd()).isEqualTo(15);
    }

    /** A process that dies between two gifts leaves what an instalment of the first one alone would leave. */
    @Test
    void goesOnAfterACrashBetweenTwoGifts() throws Exception {
        projection.deliver(1, gift("a", 30, null), gift("b", 30, CASE), gift("c", 30, null));
        projection.deliver(4, paid("1", CASE, 30));
        assertThat(parts("b")).hasSize(1);

        projection.deliver(4, paid("1", CASE, 75));

        assertThat(parts("b")).containsExactly(part("1", CASE, 30));
        assertThat(parts("a")).containsExactly(part("1", CASE, 30));
        assertThat(parts("c")).containsExactly(part("1", CASE, 15));
    }

    @Test
    void makesAnInstalmentOfThousandsOfGifts() throws Exception {
        List<Object> events = new ArrayList<>();
        for (int i = 0; i < 1_203; i++) {
            events.add(gift("g%04d".formatted(i), 10, i % 7 == 0 ? CASE : null));
        }
        events.add(paid("1", CASE, 12_025));
        projection.deliver(1, events.toArray());

        assertThat(projection.findAll(TracedGift.class).stream()
                        .mapToLong(gift -> gift.partVnd("instalment-1"))
                        .sum())
                .isEqualTo(12_025);
        assertThat(projection.findAll(TracedGift.class))
                .filteredOn(TracedGift::open)
                .singleElement()
                .satisfies(last -> {
                    assertThat(last.id()).isEqualTo("gift-g1202");
                    assertThat(last.freeVnd()).isEqualTo(5);
                });
    }

    /** Random books: every part adds up on both sides, and a view made anew from the same log is the same. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void addsUpOnBothSidesAndIsTheSameWhenMadeAnew(long seed) throws Exception {
        Object[] events = randomBooks(new Random(seed));
        projection.deliver(1, events);
        List<TracedGift> once = sorted(projection);

        assertThat(once)
                .allSatisfy(gift -> assertThat(gift.amountVnd())
                        .isEqualTo(gift.freeVnd()
                                + gift.parts().stream()
                                        .mapToLong(TracedGift.Part::amountVnd)
                                        .sum()));
        assertThat(once.stream().flatMap(gift -> gift.parts().stream()))
                .allSatisfy(part -> assertThat(part.amountVnd()).isPositive());
        for (Object event : events) {
            if (event instanceof FundsDisbursed instalment) {
                assertThat(once.stream()
                                .mapToLong(gift -> gift.partVnd(instalment.instalmentId()))
                                .sum())
                        .isEqualTo(instalment.amountVnd());
            }
        }
        try (var anew = new Projection(mongo -> new TraceViewProjector(Projection.views(mongo)))) {
            assertThat(sorted(anew.deliver(1, events))).isEqualTo(once);
        }
    }

    @Nested
    class WhatComesBackOfAnInstalment {

        @Test
        void isFreeAgainInTheGiftThatWasUsedLast() throws Exception {
            projection.deliver(1, gift("a", 30, null), gift("b", 30, null), paid("1", CASE, 45), back("1", CASE, 20));

            assertThat(parts("a")).containsExactly(part("1", CASE, 25));
            assertThat(parts("b")).isEmpty();
            assertThat(found("b").freeVnd()).isEqualTo(30);
        }

        @Test
        void leavesWhatWasGivenForTheHouseWithItAsLongAsThereIsSomethingElse() throws Exception {
            projection.deliver(
                    1, gift("any", 30, null), gift("own", 30, CASE), paid("1", CASE, 45), back("1", CASE, 20));

            assertThat(parts("any")).isEmpty();
            assertThat(parts("own")).containsExactly(part("1", CASE, 25));
        }

        @Test
        void isUsedAgain() throws Exception {
            projection.deliver(
                    1, gift("a", 30, null), paid("1", CASE, 30), back("1", CASE, 30), paid("2", OTHER_CASE, 10));

            assertThat(parts("a")).containsExactly(part("2", OTHER_CASE, 10));
        }
    }

    @Nested
    class AGiftThatGoesBack {

        @Test
        void isRefundedFromWhatIsFree() throws Exception {
            projection.deliver(1, gift("a", 30, null), paid("1", CASE, 10), refunded("a", 15));

            assertThat(parts("a")).containsExactly(part("1", CASE, 10), refund("a", 15));
            assertThat(found("a").freeVnd()).isEqualTo(5);
        }

        /** The fund paid the giver with money that was free: the house is now made of that. */
        @Test
        void leavesTheHouseToOtherGifts() throws Exception {
            projection.deliver(1, gift("a", 30, null), gift("b", 30, null), paid("1", CASE, 20), refunded("a", 30));

            assertThat(parts("a")).containsExactly(refund("a", 30));
            assertThat(parts("b")).containsExactly(part("1", CASE, 20));
            assertThat(found("b").freeVnd()).isEqualTo(10);
        }

        @Test
        void takesTheLastInstalmentBackFirst() throws Exception {
            projection.deliver(
                    1,
                    gift("a", 30, null),
                    gift("b", 30, null),
                    paid("1", CASE, 10),
                    paid("2", OTHER_CASE, 10),
                    refunded("a", 15));

            assertThat(parts("a")).containsExactly(part("1", CASE, 10), part("2", OTHER_CASE, 5), refund("a", 15));
            assertThat(parts("b")).containsExactly(part("2", OTHER_CASE, 5));
        }

        @Test
        void isReplacedInSeveralInstalmentsBySeveralGifts() throws Exception {
            projection.deliver(
                    1,
                    gift("a", 30, null),
                    gift("b", 12, null),
                    gift("c", 30, null),
                    paid("1", CASE, 15),
                    paid("2", OTHER_CASE, 15),
                    refunded("a", 30));

            assertThat(parts("b")).containsExactly(part("2", OTHER_CASE, 12));
            assertThat(parts("c")).containsExactly(part("2", OTHER_CASE, 3), part("1", CASE, 15));
        }
    }

    @Nested
    class ACorrectedGift {

        @Test
        void isFreeByWhatItIsMore() throws Exception {
            projection.deliver(1, gift("a", 30, null), corrected("a", 30, 50));

            assertThat(found("a").amountVnd()).isEqualTo(50);
            assertThat(found("a").freeVnd()).isEqualTo(50);
        }

        @Test
        void leavesToOthersWhatItNeverWas() throws Exception {
            projection.deliver(
                    1, gift("a", 30, null), gift("b", 30, null), paid("1", CASE, 30), corrected("a", 30, 10));

            assertThat(found("a").amountVnd()).isEqualTo(10);
            assertThat(parts("a")).containsExactly(part("1", CASE, 10));
            assertThat(parts("b")).containsExactly(part("1", CASE, 20));
        }

        @Test
        void hasTheRightDay() throws Exception {
            var right = new ReceiptDayCorrected("gift-a", DRIVE, UNIT, DAY, DAY.plusDays(1), "BB-1/2025", false, DAY);
            var ofMaterial = new ReceiptDayCorrected("gift-none", DRIVE, UNIT, DAY, OPENS, "BB-1/2025", false, DAY);

            projection.deliver(1, gift("a", 30, null), right, ofMaterial);

            assertThat(found("a").receivedOn()).isEqualTo(DAY.plusDays(1));
        }
    }

    @Nested
    class MoneyThatIsPassedOn {

        @Test
        void isTracedInTheOtherFundAsOneSum() throws Exception {
            projection.deliver(
                    1,
                    gift("a", 30, null),
                    gift("b", 30, null),
                    sent("t", FUND, OTHER_FUND, 45),
                    gift("there", OTHER_FUND, 100, null),
                    paid("1", OTHER_FUND, CASE, 50));

            assertThat(parts("a")).containsExactly(new TracedGift.Part(Way.TRANSFER, "outlay-t", null, 30, DAY));
            assertThat(parts("b")).containsExactly(new TracedGift.Part(Way.TRANSFER, "outlay-t", null, 15, DAY));
            TracedGift passedOn = projection.find("outlay-t", TracedGift.class);
            assertThat(passedOn.fundId()).isEqualTo(OTHER_FUND);
            assertThat(passedOn.amountVnd()).isEqualTo(45);
            assertThat(passedOn.parts()).containsExactly(part("1", CASE, 45));
            assertThat(parts("there")).containsExactly(part("1", CASE, 5));
        }

        @Test
        void takesWhatWasGivenForAnyHouseBeforeWhatWasGivenForOne() throws Exception {
            projection.deliver(
                    1, gift("own", 30, CASE), gift("any", 30, null), sent("t", FUND, OTHER_FUND, 35), fee("f", 5));

            assertThat(found("any").open()).isFalse();
            assertThat(parts("own"))
                    .containsExactly(
                            new TracedGift.Part(Way.TRANSFER, "outlay-t", null, 5, DAY),
                            new TracedGift.Part(Way.FEE, "outlay-f", null, 5, DAY));
        }

        @Test
        void staysWholeWhereItsGiftGoesBack() throws Exception {
            projection.deliver(
                    1, gift("a", 30, null), gift("b", 30, null), sent("t", FUND, OTHER_FUND, 20), refunded("a", 30));

            assertThat(parts("a")).containsExactly(refund("a", 30));
            assertThat(parts("b")).containsExactly(new TracedGift.Part(Way.TRANSFER, "outlay-t", null, 20, DAY));
        }
    }

    @Nested
    class WhatWasRecordedWrongly {

        @Test
        void ofAFeeIsFreeAgainInTheGiftThatWasUsedLast() throws Exception {
            projection.deliver(
                    1, gift("own", 30, CASE), gift("any", 30, null), fee("f", 40), feeCorrected("f", FUND, 40, 25));

            assertThat(parts("any")).containsExactly(new TracedGift.Part(Way.FEE, "outlay-f", null, 25, DAY));
            assertThat(parts("own")).isEmpty();
            assertThat(found("any").freeVnd()).isEqualTo(5);
        }

        @Test
        void ofAFeeTakesMoreWhereItWasMore() throws Exception {
            projection.deliver(1, gift("a", 30, null), fee("f", 10), feeCorrected("f", FUND, 10, 25));

            assertThat(parts("a")).containsExactly(new TracedGift.Part(Way.FEE, "outlay-f", null, 25, DAY));
        }

        @Test
        void ofAReturnGoesToTheHouseAgain() throws Exception {
            projection.deliver(
                    1,
                    gift("a", 30, null),
                    paid("1", CASE, 30),
                    back("1", CASE, 20),
                    returnCorrected("1", FUND, CASE, 20, 5),
                    returnCorrected("1", FUND, CASE, 5, 10));

            assertThat(parts("a")).containsExactly(part("1", CASE, 20));
            assertThat(found("a").freeVnd()).isEqualTo(10);
        }

        @Test
        void ofATransferIsSettledInBothFunds() throws Exception {
            projection.deliver(
                    1,
                    gift("a", 30, null),
                    gift("there", OTHER_FUND, 100, null),
                    sent("t", FUND, OTHER_FUND, 30),
                    paid("1", OTHER_FUND, CASE, 120),
                    sentCorrected("t", FUND, OTHER_FUND, 30, 25),
                    receivedCorrected("t", FUND, OTHER_FUND, 30, 25));

            assertThat(parts("a")).containsExactly(new TracedGift.Part(Way.TRANSFER, "outlay-t", null, 25, DAY));
            assertThat(found("a").freeVnd()).isEqualTo(5);
            TracedGift passedOn = projection.find("outlay-t", TracedGift.class);
            assertThat(passedOn.amountVnd()).isEqualTo(25);
            assertThat(passedOn.parts()).containsExactly(part("1", CASE, 20));
            assertThat(passedOn.freeVnd()).isEqualTo(5);
        }

        @Test
        void ofInterestLeavesTheHouseToGiftsAndMayBeInterestAfterAll() throws Exception {
            var interest = INTEREST_CREDITED;
            String id = TracedGift.interestId(LINE);
            projection.deliver(1, interest, gift("a", 600_000, null), paid("1", CASE, 400_000), INTEREST_CORRECTED);

            assertThat(projection.find(id, TracedGift.class))
                    .returns(0L, TracedGift::amountVnd)
                    .returns(0L, TracedGift::freeVnd)
                    .returns(false, TracedGift::open);
            assertThat(parts("a")).containsExactly(part("1", CASE, 400_000));

            projection.deliver(5, interest).deliver(5, interest);
            assertThat(projection.find(id, TracedGift.class))
                    .returns(500_000L, TracedGift::amountVnd)
                    .returns(500_000L, TracedGift::freeVnd);
        }
    }

    /** Whatever happens: every trace adds up to its gift, what is free is what the fund holds, everything paid is made of gifts. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26})
    void addsUpWhateverHappens(long seed) throws Exception {
        var books = new RandomBooks(new Random(seed));
        List<Object> events = books.events(80);
        projection.deliver(1, events.toArray());
        List<TracedGift> once = sorted(projection);

        assertThat(once).allSatisfy(gift -> {
            assertThat(gift.parts())
                    .allSatisfy(part -> assertThat(part.amountVnd()).isPositive());
            assertThat(gift.freeVnd()).isNotNegative();
            assertThat(gift.amountVnd())
                    .isEqualTo(gift.freeVnd()
                            + gift.parts().stream()
                                    .mapToLong(TracedGift.Part::amountVnd)
                                    .sum());
        });
        books.expectedParts()
                .forEach((ref, amountVnd) -> assertThat(once.stream()
                                .mapToLong(gift -> gift.partVnd(ref))
                                .sum())
                        .as(ref)
                        .isEqualTo(amountVnd));
        books.amounts()
                .forEach((id, amountVnd) -> assertThat(
                                projection.find(id, TracedGift.class).amountVnd())
                        .isEqualTo(amountVnd));
        books.held()
                .forEach((fund, heldVnd) -> assertThat(once.stream()
                                .filter(gift -> gift.fundId().equals(fund))
                                .mapToLong(TracedGift::freeVnd)
                                .sum())
                        .isEqualTo(heldVnd));
        try (var anew = new Projection(mongo -> new TraceViewProjector(Projection.views(mongo)))) {
            assertThat(sorted(anew.deliver(1, events.toArray()))).isEqualTo(once);
        }
    }

    /** A round of events that is cut short leaves any of its documents written and the others not. */
    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38})
    void isTheSameAfterARoundThatWasCutShort(long seed) throws Exception {
        var random = new Random(seed);
        Object[] events = new RandomBooks(random).events(60).toArray();
        Object[] before = Arrays.copyOf(events, 40);
        try (var whole = new Projection(mongo -> new TraceViewProjector(Projection.views(mongo)))) {
            List<TracedGift> once = sorted(whole.deliver(1, events));
            projection.deliver(1, before);
            once.stream().filter(gift -> random.nextBoolean()).forEach(projection::save);

            projection.deliver(41, Arrays.copyOfRange(events, 40, events.length));

            assertThat(sorted(projection)).isEqualTo(once);
        }
    }

    @Test
    void knowsHowFarAHouseIs() throws Exception {
        var started = new HouseStageNoted(HOUSE, CASE, "STARTED", "08", "NEW", OPENS, false, DAY.minusDays(9));

        projection.deliver(1, started, HOUSE_STAGE_NOTED).deliver(1, started);

        assertThat(projection.find(CASE, TracedHouse.class)).satisfies(house -> {
            assertThat(house.stage()).isEqualTo("HANDED_OVER");
            assertThat(house.startedOn()).isEqualTo(DAY.minusDays(9));
            assertThat(house.handedOverOn()).isEqualTo(DAY);
            assertThat(house.provinceCode()).isEqualTo("08");
        });
    }

    private static Object[] randomBooks(Random random) {
        List<Object> events = new ArrayList<>();
        String[] cases = {CASE, OTHER_CASE, null, null};
        long free = 0;
        for (int i = 0; i < 60; i++) {
            if (free == 0 || random.nextInt(3) > 0) {
                long amount = random.nextLong(1, 1_000_000);
                events.add(gift("g" + i, amount, cases[random.nextInt(cases.length)]));
                free += amount;
            } else {
                long amount = random.nextLong(1, free + 1);
                events.add(paid("i" + i, cases[random.nextInt(2)], amount));
                free -= amount;
            }
        }
        return events.toArray();
    }

    private static List<TracedGift> sorted(Projection projection) {
        return projection.findAll(TracedGift.class).stream()
                .sorted(Comparator.comparing(TracedGift::id))
                .toList();
    }

    private TracedGift found(String name) {
        return projection.find("gift-" + name, TracedGift.class);
    }

    private List<TracedGift.Part> parts(String name) {
        return found(name).parts();
    }

    private static TracedGift.Part part(String instalment, String caseId, long amountVnd) {
        return new TracedGift.Part(Way.HOUSE, "instalment-" + instalment, caseId, amountVnd, DAY);
    }

    private static MoneyReceived gift(String name, long amountVnd, @Nullable String namedCaseId) {
        return gift(name, FUND, amountVnd, namedCaseId);
    }

    static MoneyReceived gift(String name, String fundId, long amountVnd, @Nullable String namedCaseId) {
        return new MoneyReceived(
                "gift-" + name,
                DRIVE,
                fundId,
                UNIT,
                amountVnd,
                "CASH",
                "FUND",
                namedCaseId,
                "vault-donor",
                "PERSON",
                null,
                false,
                DAY);
    }

    static FundsDisbursed paid(String instalment, String caseId, long amountVnd) {
        return paid(instalment, FUND, caseId, amountVnd);
    }

    static FundsDisbursed paid(String instalment, String fundId, String caseId, long amountVnd) {
        return new FundsDisbursed(
                fundId,
                "instalment-" + instalment,
                caseId,
                1,
                UNIT,
                "PC-1",
                Account.DISBURSED,
                Account.RESERVED,
                amountVnd,
                false,
                DAY);
    }

    static MoneyReturned back(String instalment, String caseId, long amountVnd) {
        return back(instalment, FUND, caseId, amountVnd);
    }

    static MoneyReturned back(String instalment, String fundId, String caseId, long amountVnd) {
        return new MoneyReturned(
                fundId,
                "instalment-" + instalment,
                caseId,
                1,
                UNIT,
                "PT-1",
                Account.CASH,
                Account.RETURNED,
                amountVnd,
                false,
                DAY);
    }

    static MoneyRefunded refunded(String name, long amountVnd) {
        return new MoneyRefunded("gift-" + name, DRIVE, FUND, UNIT, amountVnd, "DN-1", false, DAY);
    }

    static MoneyCorrected corrected(String name, long beforeVnd, long amountVnd) {
        return new MoneyCorrected("gift-" + name, DRIVE, FUND, UNIT, "CASH", beforeVnd, amountVnd, "BB-1", false, DAY);
    }

    static FeePaid fee(String outlay, long amountVnd) {
        return fee(outlay, FUND, amountVnd);
    }

    static FeePaid fee(String outlay, String fundId, long amountVnd) {
        return new FeePaid(fundId, "outlay-" + outlay, "PC-2", Account.FEES, Account.CASH, amountVnd, DAY);
    }

    static TransferSent sent(String outlay, String fundId, String toFundId, long amountVnd) {
        return new TransferSent(
                fundId,
                "outlay-" + outlay,
                UNIT,
                toFundId,
                "T63-10",
                "45/QĐ",
                Account.TRANSFERS_OUT,
                Account.CASH,
                amountVnd,
                false,
                DAY);
    }

    static FeeCorrected feeCorrected(String outlay, String fundId, long beforeVnd, long rightVnd) {
        boolean more = rightVnd > beforeVnd;
        return new FeeCorrected(
                fundId,
                "entry-f",
                "correction-1",
                "outlay-" + outlay,
                "BB-1",
                beforeVnd,
                rightVnd,
                more ? Account.FEES : Account.CASH,
                more ? Account.CASH : Account.FEES,
                Math.abs(rightVnd - beforeVnd),
                DAY);
    }

    static ReturnCorrected returnCorrected(
            String instalment, String fundId, String caseId, long beforeVnd, long rightVnd) {
        boolean more = rightVnd > beforeVnd;
        return new ReturnCorrected(
                fundId,
                "entry-r",
                "correction-1",
                "instalment-" + instalment,
                caseId,
                1,
                UNIT,
                "BB-1",
                beforeVnd,
                rightVnd,
                more ? Account.CASH : Account.RETURNED,
                more ? Account.RETURNED : Account.CASH,
                Math.abs(rightVnd - beforeVnd),
                false,
                DAY);
    }

    static TransferSentCorrected sentCorrected(
            String outlay, String fundId, String toFundId, long beforeVnd, long rightVnd) {
        boolean more = rightVnd > beforeVnd;
        return new TransferSentCorrected(
                fundId,
                "entry-s",
                "correction-1",
                "outlay-" + outlay,
                UNIT,
                toFundId,
                "T63-10",
                "BB-1",
                beforeVnd,
                rightVnd,
                more ? Account.TRANSFERS_OUT : Account.CASH,
                more ? Account.CASH : Account.TRANSFERS_OUT,
                Math.abs(rightVnd - beforeVnd),
                false,
                DAY);
    }

    static TransferReceivedCorrected receivedCorrected(
            String outlay, String fundId, String toFundId, long beforeVnd, long rightVnd) {
        boolean more = rightVnd > beforeVnd;
        return new TransferReceivedCorrected(
                toFundId,
                "entry-t",
                "correction-1",
                "outlay-" + outlay,
                fundId,
                "BB-1",
                beforeVnd,
                rightVnd,
                more ? Account.CASH : Account.TRANSFERS_IN,
                more ? Account.TRANSFERS_IN : Account.CASH,
                Math.abs(rightVnd - beforeVnd),
                DAY);
    }

    private static TracedGift.Part refund(String name, long amountVnd) {
        return new TracedGift.Part(Way.REFUND, "gift-" + name, null, amountVnd, DAY);
    }
}
