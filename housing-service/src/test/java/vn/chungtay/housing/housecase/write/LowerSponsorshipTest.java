package vn.chungtay.housing.housecase.write;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.HANDED_OVER_ON;
import static vn.chungtay.housing.testing.Cases.JOINED;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.OTHER_UNIT;
import static vn.chungtay.housing.testing.Cases.OTHER_UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.PLAN;
import static vn.chungtay.housing.testing.Cases.REACTION;
import static vn.chungtay.housing.testing.Cases.SECOND;
import static vn.chungtay.housing.testing.Cases.SPONSORSHIP;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.TODAY;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.WITHDRAWN_ON;
import static vn.chungtay.housing.testing.Cases.on;
import static vn.chungtay.housing.testing.Lowerings.BASIS;
import static vn.chungtay.housing.testing.Lowerings.DECIDED_ON;
import static vn.chungtay.housing.testing.Lowerings.LOWERED_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.events.SponsorshipAdded;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmed;
import vn.chungtay.housing.housecase.write.addsponsorship.AddSponsorship;
import vn.chungtay.housing.housecase.write.confirmsponsorship.Material;
import vn.chungtay.housing.housecase.write.confirmsponsorship.MaterialLine;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PlanChoice;
import vn.chungtay.housing.housecase.write.confirmsponsorship.Promise;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PromisedMoney;
import vn.chungtay.housing.housecase.write.confirmsponsorship.QuantityUnit;
import vn.chungtay.housing.housecase.write.lowersponsorship.LowerSponsorship;
import vn.chungtay.housing.housecase.write.lowersponsorship.Remainder;
import vn.chungtay.housing.housecase.write.recordfunding.RecordPayment;
import vn.chungtay.housing.housecase.write.requestinstalment.RequestInstalment;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Lowerings;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;

/** A house to which its unit gives 60 million in parts of 70 and 30 percent, and another unit 50 bags of cement and 20 days. */
class LowerSponsorshipTest {

    private static final List<Map<String, String>> CEMENT = List.of(Cases.material("CEMENT", "BAG", 50));

    private final Cases cases = Cases.story();
    private final SponsorshipConfirmed money = cases.sponsored();
    private final SponsorshipAdded kind = cases.joined(CEMENT, 20);
    private final List<HouseCaseEvent> started =
            List.of(cases.listed(), money, kind, cases.payeeNamed(), cases.started());

    @Nested
    class OfMoney {

        @Test
        void sharesWhatIsLeftAsThePlanSaysWhereNothingIsAskedFor() {
            given(started)
                    .when(toVnd(50_000_001), UNIT_HEAD.metadata())
                    .expectEvents(Lowerings.of(money, 35_000_000L, 15_000_001L));
        }

        @Test
        void leavesWhatIsAskedForAsItIsAndTakesItFromTheRest() {
            given(started, requested(), Lowerings.of(money, 42_000_000L, 8_000_000L))
                    .when(toVnd(42_000_001), UNIT_HEAD.metadata())
                    .expectSuccessfulHandlerExecution();
            given(started, requested())
                    .when(toVnd(50_000_000), UNIT_HEAD.metadata())
                    .expectEvents(Lowerings.of(money, 42_000_000L, 8_000_000L));
            given(started, cases.firstPaid(), Lowerings.of(money, 42_000_000L, 8_000_000L), handedOver())
                    .when(ask(SECOND, 2), OFFICER.metadata())
                    .expectEvents(cases.requested(SECOND, 2, 8_000_000, HANDED_OVER_ON));
        }

        @Test
        void neverGoesBelowWhatIsAskedForSetAsideOrPaid() {
            var below = Refused.with(
                    "sponsorship.below-asked-for", Map.of("amountVnd", 41_999_999L, "askedForVnd", 42_000_000L));
            List<List<HouseCaseEvent>> bound = List.of(
                    List.of(requested()),
                    List.of(requested(), cases.reserved(FIRST, 1, 42_000_000, STARTED_ON)),
                    List.of(
                            requested(),
                            cases.reserved(FIRST, 1, 42_000_000, STARTED_ON),
                            cases.expired(FIRST, 1, 42_000_000, TODAY)),
                    cases.firstPaid());
            for (List<HouseCaseEvent> asked : bound) {
                given(started, asked)
                        .when(toVnd(41_999_999), UNIT_HEAD.metadata())
                        .expectNoEvents()
                        .expectException(below);
                given(started, asked)
                        .when(toVnd(42_000_000), UNIT_HEAD.metadata())
                        .expectEvents(Lowerings.of(money, 42_000_000L, 0L));
            }
        }

        @Test
        void takesBackWhatTheFundRefusedOrLetGo() {
            given(started, requested(), cases.refused(FIRST, 1, 42_000_000, 1, STARTED_ON))
                    .when(toVnd(10_000_000), UNIT_HEAD.metadata())
                    .expectEvents(Lowerings.of(money, 7_000_000L, 3_000_000L));
            given(
                            started,
                            requested(),
                            cases.reserved(FIRST, 1, 42_000_000, STARTED_ON),
                            cases.expired(FIRST, 1, 42_000_000, LOWERED_ON),
                            cases.released(FIRST, 1, 42_000_000, LOWERED_ON))
                    .when(toVnd(0), UNIT_HEAD.metadata())
                    .expectEvents(Lowerings.of(money));
        }

        @Test
        void asksForNothingMoreOfWhatHasEndedOrHasNothingLeft() {
            given(started, cases.firstPaid(), Lowerings.of(money, 42_000_000L, 0L), handedOver())
                    .when(ask(SECOND, 2), OFFICER.metadata())
                    .expectException(Refused.with("instalment.nothing-left", Map.of("ordinal", 2)));
            given(started, Lowerings.of(money))
                    .when(ask(FIRST, 1), OFFICER.metadata())
                    .expectException(Refused.with("instalment.no-money-promised"));
        }

        @Test
        void makesRoomBelowTheSupportLevelForOthers() {
            var promise = new Promise(
                    new PromisedMoney(Cases.OTHER_FUND, new VndAmount(10_000_000), PlanChoice.DEFAULT),
                    List.of(),
                    null);
            given(started, Lowerings.of(money, 35_000_000L, 15_000_000L))
                    .when(
                            new AddSponsorship(
                                    CASE, new SponsorshipId("sponsorship-1"), OTHER_UNIT, promise, on(LOWERED_ON)),
                            OTHER_UNIT_HEAD.metadata())
                    .expectSuccessfulHandlerExecution();
            given(started, Lowerings.of(money, 35_000_001L, 15_000_000L))
                    .when(
                            new AddSponsorship(
                                    CASE, new SponsorshipId("sponsorship-1"), OTHER_UNIT, promise, on(LOWERED_ON)),
                            OTHER_UNIT_HEAD.metadata())
                    .expectException(Refused.with("sponsorship.above-support-level"));
        }
    }

    @Nested
    class OfMaterialAndLabour {

        @Test
        void leavesLessOfAThingOrNoneOfIt() {
            given(started)
                    .when(toKind(30, 0), OTHER_UNIT_HEAD.metadata())
                    .expectEvents(Lowerings.of(kind, 0, List.of(), List.of(Cases.material("CEMENT", "BAG", 30)), 0));
        }

        @Test
        void neverGoesBelowWhatTheHouseholdHas() {
            given(started, cases.received("delivery-1", "CEMENT", "BAG", 30))
                    .when(toKind(29, 20), OTHER_UNIT_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with(
                            "sponsorship.below-received", Map.of("item", "CEMENT", "left", 29L, "least", 30L)));
            given(started, cases.received("delivery-1", "CEMENT", "BAG", 30))
                    .when(toKind(30, 20), OTHER_UNIT_HEAD.metadata())
                    .expectSuccessfulHandlerExecution();
            given(started, cases.received("delivery-1", "WORKING_DAYS", "PERSON_DAY", 5))
                    .when(toKind(50, 4), OTHER_UNIT_HEAD.metadata())
                    .expectException(Refused.with("sponsorship.below-received", Map.of("least", 5L)));
        }

        /** What came from the other unit's stock is the other unit's, whatever is missing of what the unit of the case promised. */
        @Test
        void countsADeliveryForTheUnitThatItCameFrom() {
            List<HouseCaseEvent> both =
                    List.of(cases.listed(), cases.sponsored(60_000_000, PLAN, CEMENT, 0, List.of()), kind);
            given(both, cases.received("delivery-1", "CEMENT", "BAG", 50))
                    .when(toKind(49, 20), OTHER_UNIT_HEAD.metadata())
                    .expectException(Refused.with("sponsorship.below-received", Map.of("least", 50L)));
            given(both, cases.received("delivery-1", "CEMENT", "BAG", 50))
                    .when(lower(SPONSORSHIP, new Remainder(60_000_000, List.of(), 0)), UNIT_HEAD.metadata())
                    .expectSuccessfulHandlerExecution();
            given(both, cases.received("delivery-1", "CEMENT", "BAG", 51))
                    .when(lower(SPONSORSHIP, new Remainder(60_000_000, List.of(), 0)), UNIT_HEAD.metadata())
                    .expectException(Refused.with("sponsorship.below-received", Map.of("left", 0L, "least", 1L)));
        }

        @Test
        void refusesAThingThatIsNamedTwice() {
            var cement = new MaterialLine(Material.CEMENT, QuantityUnit.BAG, 1);
            assertThatThrownBy(() -> new Remainder(0, List.of(cement, cement), 0))
                    .matches(Refused.with("sponsorship.material-twice")::matches);
        }
    }

    @Nested
    class WhoAndWhen {

        @Test
        void refusesWhoDoesNotHeadTheUnitThatGives() {
            given(started)
                    .when(toKind(1, 1), UNIT_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("unit.foreign", Map.of("unitCode", OTHER_UNIT)));
            given(started)
                    .when(toVnd(1), OTHER_UNIT_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("unit.foreign", Map.of("unitCode", Cases.UNIT)));
        }

        @Test
        void refusesTheAuthorOfTheListing() {
            Actor author = new Actor(OFFICER.staffRef(), Set.of("unit-head"), OTHER_UNIT);
            given(started)
                    .when(toKind(1, 1), author.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("sponsorship.by-author-of-listing"));
        }

        @Test
        void refusesAPromiseThatNobodyMade() {
            given(started)
                    .when(
                            lower(new SponsorshipId("sponsorship-none"), new Remainder(0, List.of(), 0)),
                            UNIT_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("sponsorship.unknown"));
        }

        @Test
        void followsThePromiseItsLastLoweringAndTheDocument() {
            given(started).when(on(DECIDED_ON, 1), UNIT_HEAD.metadata()).expectSuccessfulHandlerExecution();
            given(started)
                    .when(on(DECIDED_ON.minusDays(1), 1), UNIT_HEAD.metadata())
                    .expectException(Refused.with("sponsorship.lowered-before-decision"));
            given(started)
                    .when(on(Cases.SPONSORED_ON.minusDays(1), 1), UNIT_HEAD.metadata())
                    .expectException(Refused.with("sponsorship.lowered-before-promise"));
            var lowered = Lowerings.of(money, 35_000_000L, 15_000_000L);
            given(started, lowered)
                    .when(on(LOWERED_ON, 1), UNIT_HEAD.metadata())
                    .expectSuccessfulHandlerExecution();
            given(started, lowered)
                    .when(on(LOWERED_ON.minusDays(1), 1), UNIT_HEAD.metadata())
                    .expectException(Refused.with("sponsorship.lowered-before-promise"));
        }

        private LowerSponsorship on(LocalDate day, long amountVnd) {
            return new LowerSponsorship(
                    CASE, SPONSORSHIP, new Remainder(amountVnd, List.of(), 0), BASIS, Cases.on(day));
        }
    }

    @Nested
    class WhatItMayNotDo {

        @Test
        void raisesNothingAndBringsInNothing() {
            given(started)
                    .when(toVnd(60_000_001), UNIT_HEAD.metadata())
                    .expectException(Refused.with(
                            "sponsorship.lowering-raises-money",
                            Map.of("formerVnd", 60_000_000L, "leftVnd", 60_000_001L)));
            given(started)
                    .when(toKind(51, 1), OTHER_UNIT_HEAD.metadata())
                    .expectException(Refused.with("sponsorship.lowering-raises", Map.of("item", "CEMENT")));
            given(started)
                    .when(toKind(50, 21), OTHER_UNIT_HEAD.metadata())
                    .expectException(Refused.with("sponsorship.lowering-raises", Map.of("item", "WORKING_DAYS")));
            given(started)
                    .when(lower(JOINED, new Remainder(1, List.of(), 0)), OTHER_UNIT_HEAD.metadata())
                    .expectException(Refused.with("sponsorship.lowering-raises-money", Map.of("formerVnd", 0L)));
        }

        @Test
        void lowersSomething() {
            given(started)
                    .when(toVnd(60_000_000), UNIT_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("sponsorship.lowers-nothing"));
            given(started)
                    .when(toKind(50, 20), OTHER_UNIT_HEAD.metadata())
                    .expectException(Refused.with("sponsorship.lowers-nothing"));
            given(started, Lowerings.of(money))
                    .when(toVnd(0), UNIT_HEAD.metadata())
                    .expectException(Refused.with("sponsorship.lowers-nothing"));
        }

        @Test
        void leavesNoHouseWithoutAnySponsor() {
            given(started).when(toVnd(0), UNIT_HEAD.metadata()).expectEvents(Lowerings.of(money));
            given(started, Lowerings.of(money))
                    .when(toKind(0, 0), OTHER_UNIT_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("sponsorship.last-of-house"));
            given(started, Lowerings.of(money))
                    .when(toKind(0, 1), OTHER_UNIT_HEAD.metadata())
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class Settling {

        @Test
        void settlesAHouseOfWhichEverythingThatIsLeftIsPaid() {
            List<HouseCaseEvent> paid = new ArrayList<>(started);
            paid.addAll(cases.firstPaid());
            paid.addAll(handedOver());
            given(paid)
                    .when(toVnd(42_000_000), UNIT_HEAD.metadata())
                    .expectEvents(Lowerings.of(money, 42_000_000L, 0L), cases.settled(HANDED_OVER_ON));
            given(paid)
                    .when(toVnd(42_000_001), UNIT_HEAD.metadata())
                    .expectEvents(Lowerings.of(money, 42_000_000L, 1L));
        }

        @Test
        void settlesNoneBeforeItsHandoverNorWhileItsMoneyIsUnderWay() {
            given(started, cases.firstPaid())
                    .when(toVnd(42_000_000), UNIT_HEAD.metadata())
                    .expectEvents(Lowerings.of(money, 42_000_000L, 0L));
            given(started, requested(), handedOver())
                    .when(toVnd(42_000_000), UNIT_HEAD.metadata())
                    .expectEvents(Lowerings.of(money, 42_000_000L, 0L));
            given(
                            started,
                            requested(),
                            cases.reserved(FIRST, 1, 42_000_000, STARTED_ON),
                            handedOver(),
                            Lowerings.of(money, 42_000_000L, 0L))
                    .when(new RecordPayment(CASE, FIRST, new VndAmount(42_000_000), TODAY), REACTION.metadata())
                    .expectEvents(cases.paid(FIRST, 1, 42_000_000, TODAY), cases.settled(TODAY));
        }

        /** Once nobody pays any more, the house waits for the other things that are promised. */
        @Test
        void waitsForTheOtherThingsWhereTheMoneyHasEnded() {
            given(started, handedOver()).when(toVnd(0), UNIT_HEAD.metadata()).expectEvents(Lowerings.of(money));
            given(started, handedOver(), received(50, 20))
                    .when(toVnd(0), UNIT_HEAD.metadata())
                    .expectEvents(Lowerings.of(money), cases.settled(HANDED_OVER_ON));
        }

        @Test
        void settlesAHouseWithoutMoneyOfWhichEverythingThatIsLeftHasArrived() {
            List<HouseCaseEvent> inKind = new ArrayList<>(List.of(cases.listed(), cases.sponsoredInKind(), kind));
            inKind.add(cases.started());
            inKind.addAll(handedOver());
            given(inKind, received(50, 40), Lowerings.of(kind, 0, List.of(), CEMENT, 20))
                    .when(toKind(0, 20), OTHER_UNIT_HEAD.metadata())
                    .expectException(Refused.with("sponsorship.below-received", Map.of("least", 50L)));
            given(inKind, received(50, 40))
                    .when(lower(SPONSORSHIP, new Remainder(0, List.of(), 20)), UNIT_HEAD.metadata())
                    .expectEvents(
                            Lowerings.of(cases.sponsoredInKind(), 0, List.of(), List.of(), 20),
                            cases.settled(HANDED_OVER_ON));
        }

        @Test
        void happensToNoCaseThatIsSettledOrWithdrawn() {
            given(CaseFixture.upTo(cases, Stage.SETTLED))
                    .when(toVnd(59_000_000), UNIT_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("case.wrong-stage", Map.of("stage", "SETTLED")));
            given(started, cases.withdrawn("MOVED"))
                    .when(on(WITHDRAWN_ON), UNIT_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("case.wrong-stage", Map.of("stage", "WITHDRAWN")));
        }

        private LowerSponsorship on(LocalDate day) {
            return new LowerSponsorship(CASE, SPONSORSHIP, new Remainder(0, List.of(), 0), BASIS, Cases.on(day));
        }
    }

    private HouseCaseEvent requested() {
        return cases.requested(FIRST, 1, 42_000_000, STARTED_ON);
    }

    private List<HouseCaseEvent> handedOver() {
        return List.of(cases.accepted(), cases.handedOver());
    }

    private List<HouseCaseEvent> received(long bags, long days) {
        return List.of(
                cases.received("delivery-1", "CEMENT", "BAG", bags),
                cases.received("delivery-2", "WORKING_DAYS", "PERSON_DAY", days));
    }

    private static RequestInstalment ask(InstalmentId id, int ordinal) {
        LocalDate day = ordinal == 1 ? LOWERED_ON : HANDED_OVER_ON;
        return new RequestInstalment(CASE, id, SPONSORSHIP, ordinal, on(day), NOW);
    }

    private static LowerSponsorship toVnd(long amountVnd) {
        return lower(SPONSORSHIP, new Remainder(amountVnd, List.of(), 0));
    }

    private static LowerSponsorship toKind(long bags, long days) {
        List<MaterialLine> cement =
                bags == 0 ? List.of() : List.of(new MaterialLine(Material.CEMENT, QuantityUnit.BAG, bags));
        return lower(JOINED, new Remainder(0, cement, days));
    }

    private static LowerSponsorship lower(SponsorshipId id, Remainder left) {
        return new LowerSponsorship(CASE, id, left, BASIS, on(LOWERED_ON));
    }
}
