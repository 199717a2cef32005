package vn.chungtay.contribution.trace.read.traceview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.DAY;
import static vn.chungtay.contribution.Samples.DRIVE;
import static vn.chungtay.contribution.Samples.FUND;
import static vn.chungtay.contribution.Samples.HOUSE;
import static vn.chungtay.contribution.Samples.HOUSE_STAGE_NOTED;
import static vn.chungtay.contribution.Samples.OPENS;
import static vn.chungtay.contribution.Samples.UNIT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.contribution.Projection;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.trace.events.HouseStageNoted;

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
                        .mapToLong(gift -> gift.usedForVnd("instalment-1"))
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
                                .mapToLong(gift -> gift.usedForVnd(instalment.instalmentId()))
                                .sum())
                        .isEqualTo(instalment.amountVnd());
            }
        }
        try (var anew = new Projection(mongo -> new TraceViewProjector(Projection.views(mongo)))) {
            assertThat(sorted(anew.deliver(1, events))).isEqualTo(once);
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
        return new TracedGift.Part("instalment-" + instalment, caseId, amountVnd, DAY);
    }

    private static MoneyReceived gift(String name, long amountVnd, @Nullable String namedCaseId) {
        return gift(name, FUND, amountVnd, namedCaseId);
    }

    private static MoneyReceived gift(String name, String fundId, long amountVnd, @Nullable String namedCaseId) {
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

    private static FundsDisbursed paid(String instalment, String caseId, long amountVnd) {
        return new FundsDisbursed(
                FUND,
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
}
