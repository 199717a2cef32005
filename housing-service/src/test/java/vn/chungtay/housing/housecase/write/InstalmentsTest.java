package vn.chungtay.housing.housecase.write;

import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.housecase.write.CaseFixture.upTo;
import static vn.chungtay.housing.testing.Cases.AGAIN;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.HANDED_OVER_ON;
import static vn.chungtay.housing.testing.Cases.JOINED;
import static vn.chungtay.housing.testing.Cases.MINUTES;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.PLAN;
import static vn.chungtay.housing.testing.Cases.REACTION;
import static vn.chungtay.housing.testing.Cases.SECOND;
import static vn.chungtay.housing.testing.Cases.SPONSORSHIP;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.write.handover.HandOver;
import vn.chungtay.housing.housecase.write.recordfunding.RecordPayment;
import vn.chungtay.housing.housecase.write.recordfunding.RecordRefusal;
import vn.chungtay.housing.housecase.write.recordfunding.RecordReservation;
import vn.chungtay.housing.housecase.write.requestinstalment.RequestInstalment;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;

class InstalmentsTest {

    private final Cases cases = Cases.story();

    @Nested
    class Requesting {

        @Test
        void asksForSeventyPercentAtTheFoundation() {
            given(upTo(cases, Stage.STARTED))
                    .when(request(FIRST, 1, STARTED_ON), OFFICER.metadata())
                    .expectEvents(cases.requested(FIRST, 1, 42_000_000, STARTED_ON));
        }

        @Test
        void asksForTheRestAfterTheHandover() {
            given(upTo(cases, Stage.HANDED_OVER))
                    .when(request(SECOND, 2, HANDED_OVER_ON), OFFICER.metadata())
                    .expectEvents(cases.requested(SECOND, 2, 18_000_000, HANDED_OVER_ON));
        }

        @Test
        void refusesBeforeTheGate() {
            given(upTo(cases, Stage.SPONSORED))
                    .when(request(FIRST, 1, STARTED_ON), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with(
                            "instalment.gate-not-reached", Map.of("gate", "FOUNDATION", "stage", "SPONSORED")));
            given(upTo(cases, Stage.ACCEPTED))
                    .when(request(SECOND, 2, HANDED_OVER_ON), OFFICER.metadata())
                    .expectException(Refused.with("instalment.gate-not-reached", Map.of("gate", "HANDOVER")));
        }

        @Test
        void refusesADayBeforeTheGate() {
            given(upTo(cases, Stage.ACCEPTED).stream()
                            .filter(event -> !cases.firstPaid().contains(event))
                            .toList())
                    .when(request(FIRST, 1, STARTED_ON.minusDays(1)), OFFICER.metadata())
                    .expectException(Refused.with("case.date-before-former-stage", Map.of("formerStage", "STARTED")));
            given(upTo(cases, Stage.HANDED_OVER))
                    .when(request(SECOND, 2, HANDED_OVER_ON.minusDays(1)), OFFICER.metadata())
                    .expectException(
                            Refused.with("case.date-before-former-stage", Map.of("formerStage", "HANDED_OVER")));
        }

        @Test
        void refusesASecondRequestWhileOneIsUnderWayOrPaid() {
            var requested = cases.requested(FIRST, 1, 42_000_000, STARTED_ON);
            var reserved = cases.reserved(FIRST, 1, 42_000_000, STARTED_ON);
            given(upTo(cases, Stage.STARTED), requested)
                    .when(request(AGAIN, 1, STARTED_ON), OFFICER.metadata())
                    .expectException(Refused.with("instalment.already-requested", Map.of("state", "REQUESTED")));
            given(upTo(cases, Stage.STARTED), requested, reserved)
                    .when(request(AGAIN, 1, STARTED_ON), OFFICER.metadata())
                    .expectException(Refused.with("instalment.already-requested", Map.of("state", "RESERVED")));
            given(upTo(cases, Stage.STARTED), cases.firstPaid())
                    .when(request(AGAIN, 1, STARTED_ON), OFFICER.metadata())
                    .expectException(Refused.with("instalment.already-requested", Map.of("state", "PAID")));
        }

        @Test
        void asksAgainAfterARefusal() {
            given(
                            upTo(cases, Stage.STARTED),
                            cases.requested(FIRST, 1, 42_000_000, STARTED_ON),
                            cases.refused(FIRST, 1, 42_000_000, 30_000_000, STARTED_ON))
                    .when(request(AGAIN, 1, STARTED_ON), OFFICER.metadata())
                    .expectEvents(cases.requested(AGAIN, 1, 42_000_000, STARTED_ON));
        }

        @Test
        void asksAgainForWhatWasLetGoAndNotBefore() {
            var reserved = cases.reserved(FIRST, 1, 42_000_000, STARTED_ON);
            var expired = cases.expired(FIRST, 1, 42_000_000, STARTED_ON);
            given(upTo(cases, Stage.STARTED), cases.requested(FIRST, 1, 42_000_000, STARTED_ON), reserved, expired)
                    .when(request(AGAIN, 1, STARTED_ON), OFFICER.metadata())
                    .expectException(Refused.with("instalment.already-requested", Map.of("state", "EXPIRED")));
            given(
                            upTo(cases, Stage.STARTED),
                            cases.requested(FIRST, 1, 42_000_000, STARTED_ON),
                            reserved,
                            expired,
                            cases.released(FIRST, 1, 42_000_000, STARTED_ON))
                    .when(request(AGAIN, 1, STARTED_ON), OFFICER.metadata())
                    .expectEvents(cases.requested(AGAIN, 1, 42_000_000, STARTED_ON));
        }

        @Test
        void refusesTheSecondBeforeTheFirstIsPaid() {
            given(
                            cases.listed(),
                            cases.sponsored(),
                            cases.payeeNamed(),
                            cases.started(),
                            cases.accepted(),
                            cases.handedOver())
                    .when(request(SECOND, 2, HANDED_OVER_ON), OFFICER.metadata())
                    .expectException(Refused.with("instalment.former-not-paid", Map.of("paidBefore", 0)));
        }

        @Test
        void refusesPartsThatAreNotInThePlan() {
            for (int ordinal : List.of(-1, 0, 3)) {
                given(upTo(cases, Stage.HANDED_OVER))
                        .when(request(SECOND, ordinal, HANDED_OVER_ON), OFFICER.metadata())
                        .expectNoEvents()
                        .expectException(Refused.with("instalment.not-in-plan", Map.of("parts", 2)));
            }
        }

        @Test
        void refusesAnotherUnit() {
            given(upTo(cases, Stage.STARTED))
                    .when(
                            request(FIRST, 1, STARTED_ON),
                            new Actor("c".repeat(64), Set.of("officer"), "T63-02").metadata())
                    .expectException(Refused.with("unit.foreign"));
        }
    }

    @Nested
    class TheFundsAnswer {

        @Test
        void isKeptAsReserved() {
            given(upTo(cases, Stage.STARTED), cases.requested(FIRST, 1, 42_000_000, STARTED_ON))
                    .when(new RecordReservation(CASE, FIRST, STARTED_ON), REACTION.metadata())
                    .expectEvents(cases.reserved(FIRST, 1, 42_000_000, STARTED_ON));
        }

        @Test
        void isKeptAsRefusedWithTheFigures() {
            given(upTo(cases, Stage.STARTED), cases.requested(FIRST, 1, 42_000_000, STARTED_ON))
                    .when(
                            new RecordRefusal(CASE, FIRST, 30_000_000, "fund.insufficient", STARTED_ON),
                            REACTION.metadata())
                    .expectEvents(cases.refused(FIRST, 1, 42_000_000, 30_000_000, STARTED_ON));
        }

        @Test
        void isKeptAsPaidAndLeavesTheCaseOpenBeforeTheHandover() {
            given(
                            upTo(cases, Stage.STARTED),
                            cases.requested(FIRST, 1, 42_000_000, STARTED_ON),
                            cases.reserved(FIRST, 1, 42_000_000, STARTED_ON))
                    .when(pay(FIRST, 42_000_000, STARTED_ON), REACTION.metadata())
                    .expectEvents(cases.paid(FIRST, 1, 42_000_000, STARTED_ON));
        }

        @Test
        void settlesTheCaseWithTheLastPayment() {
            LocalDate paidOn = HANDED_OVER_ON.plusDays(2);
            given(
                            upTo(cases, Stage.HANDED_OVER),
                            cases.requested(SECOND, 2, 18_000_000, HANDED_OVER_ON),
                            cases.reserved(SECOND, 2, 18_000_000, HANDED_OVER_ON))
                    .when(pay(SECOND, 18_000_000, paidOn), REACTION.metadata())
                    .expectEvents(cases.paid(SECOND, 2, 18_000_000, paidOn), cases.settled(paidOn));
        }

        @Test
        void settlesWithTheHandoverWhereEverythingWasPaidBefore() {
            given(
                            cases.listed(),
                            cases.sponsored(42_000_000, "100@foundation", List.of()),
                            cases.started(),
                            cases.firstPaid(),
                            cases.accepted())
                    .when(new HandOver(CASE, MINUTES, on(HANDED_OVER_ON)), OFFICER.metadata())
                    .expectEvents(cases.handedOver(), cases.settled(HANDED_OVER_ON));
        }

        @Test
        void isRefusedForAnotherSum() {
            given(
                            upTo(cases, Stage.STARTED),
                            cases.requested(FIRST, 1, 42_000_000, STARTED_ON),
                            cases.reserved(FIRST, 1, 42_000_000, STARTED_ON))
                    .when(pay(FIRST, 41_999_999, STARTED_ON), REACTION.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with(
                            "instalment.other-amount", Map.of("requestedVnd", 42_000_000L, "paidVnd", 41_999_999L)));
        }

        @Test
        void isRefusedForARequestThatWasNeverMade() {
            given(upTo(cases, Stage.STARTED))
                    .when(new RecordReservation(CASE, FIRST, STARTED_ON), REACTION.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("instalment.unknown"));
        }
    }

    /** The unit of the case promised 40 million of its fund, another unit 20 million of its own. */
    @Nested
    class SeveralSponsors {

        private final List<Object> started = List.of(
                cases.listed(),
                cases.sponsored(40_000_000, PLAN, List.of()),
                cases.payeeNamed(),
                cases.joined(20_000_000, "50@start|50@handover", List.of()),
                cases.started());

        @Test
        void areAskedEachForTheirOwnPart() {
            given(started)
                    .when(request(FIRST, SPONSORSHIP, 1, STARTED_ON), OFFICER.metadata())
                    .expectEvents(cases.requested(FIRST, 1, 28_000_000, STARTED_ON));
            given(started, cases.requested(FIRST, 1, 28_000_000, STARTED_ON))
                    .when(request(SECOND, JOINED, 1, STARTED_ON), OFFICER.metadata())
                    .expectEvents(cases.requestedOfJoined(SECOND, 1, 10_000_000, STARTED_ON));
        }

        @Test
        void areNamedWhereSeveralPay() {
            given(started)
                    .when(request(FIRST, 1, STARTED_ON), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with(
                            "instalment.sponsorship-not-named",
                            Map.of("count", 2, "sponsorshipIds", List.of(SPONSORSHIP.value(), JOINED.value()))));
        }

        @Test
        void needNotBeNamedWhereOneAlonePays() {
            given(cases.listed(), cases.sponsored(), cases.payeeNamed(), cases.joined(List.of(), 12), cases.started())
                    .when(request(FIRST, 1, STARTED_ON), OFFICER.metadata())
                    .expectEvents(cases.requested(FIRST, 1, 42_000_000, STARTED_ON));
        }

        @Test
        void areNotAskedForMoneyThatTheyDidNotPromise() {
            given(cases.listed(), cases.sponsored(), cases.joined(List.of(), 12), cases.started())
                    .when(request(FIRST, JOINED, 1, STARTED_ON), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(
                            Refused.with("instalment.no-money-promised", Map.of("sponsorshipId", JOINED.value())));
        }

        @Test
        void payInTheirOwnOrder() {
            List<Object> firstOfOnePaid = new ArrayList<>(started);
            firstOfOnePaid.add(cases.requested(FIRST, 1, 28_000_000, STARTED_ON));
            firstOfOnePaid.add(cases.reserved(FIRST, 1, 28_000_000, STARTED_ON));
            firstOfOnePaid.add(cases.paid(FIRST, 1, 28_000_000, STARTED_ON));
            firstOfOnePaid.add(cases.accepted());
            firstOfOnePaid.add(cases.handedOver());

            given(firstOfOnePaid)
                    .when(request(SECOND, JOINED, 2, HANDED_OVER_ON), OFFICER.metadata())
                    .expectException(Refused.with("instalment.former-not-paid", Map.of("paidBefore", 0)));
            given(firstOfOnePaid)
                    .when(request(SECOND, SPONSORSHIP, 2, HANDED_OVER_ON), OFFICER.metadata())
                    .expectEvents(cases.requested(SECOND, 2, 12_000_000, HANDED_OVER_ON));
        }

        @Test
        void settleTheCaseWhenAllOfThemHavePaid() {
            var single = cases.sponsored(40_000_000, "100@foundation", List.of());
            var joined = cases.joined(20_000_000, "100@foundation", List.of());
            var firstPaid = List.of(
                    cases.requested(FIRST, 1, 40_000_000, STARTED_ON),
                    cases.reserved(FIRST, 1, 40_000_000, STARTED_ON),
                    cases.paid(FIRST, 1, 40_000_000, STARTED_ON));
            var secondAsked = List.of(
                    cases.requestedOfJoined(SECOND, 1, 20_000_000, STARTED_ON),
                    cases.reserved(SECOND, 1, 20_000_000, STARTED_ON));
            given(cases.listed(), single, joined, cases.started(), firstPaid, secondAsked, cases.accepted())
                    .when(new HandOver(CASE, MINUTES, on(HANDED_OVER_ON)), OFFICER.metadata())
                    .expectEvents(cases.handedOver());
            given(
                            cases.listed(),
                            single,
                            joined,
                            cases.started(),
                            firstPaid,
                            secondAsked,
                            cases.accepted(),
                            cases.handedOver())
                    .when(pay(SECOND, 20_000_000, HANDED_OVER_ON), REACTION.metadata())
                    .expectEvents(cases.paid(SECOND, 1, 20_000_000, HANDED_OVER_ON), cases.settled(HANDED_OVER_ON));
        }
    }

    private static RequestInstalment request(InstalmentId id, SponsorshipId sponsorship, int ordinal, LocalDate day) {
        return new RequestInstalment(CASE, id, sponsorship, ordinal, on(day), NOW);
    }

    private static RequestInstalment request(InstalmentId id, int ordinal, LocalDate day) {
        return new RequestInstalment(CASE, id, null, ordinal, on(day), NOW);
    }

    private static RecordPayment pay(InstalmentId id, long amountVnd, LocalDate day) {
        return new RecordPayment(CASE, id, new VndAmount(amountVnd), day);
    }
}
