package vn.chungtay.housing.housecase.write;

import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.HANDED_OVER_ON;
import static vn.chungtay.housing.testing.Cases.JOINED;
import static vn.chungtay.housing.testing.Cases.MINUTES;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.OTHER_UNIT;
import static vn.chungtay.housing.testing.Cases.PLAN;
import static vn.chungtay.housing.testing.Cases.REACTION;
import static vn.chungtay.housing.testing.Cases.SECOND;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.TODAY;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.write.confirmfoundation.ConfirmFoundation;
import vn.chungtay.housing.housecase.write.handover.HandOver;
import vn.chungtay.housing.housecase.write.recorddelivery.RecordDelivery;
import vn.chungtay.housing.housecase.write.recordfunding.RecordPayment;
import vn.chungtay.housing.housecase.write.requestinstalment.RequestInstalment;
import vn.chungtay.housing.housecase.write.resumecase.ResumeCase;
import vn.chungtay.housing.housecase.write.resumecase.ResumptionReason;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.service.values.VndAmount;

/** A house to which its unit gives 50 bags of cement and 20 days, and no money. */
class InKindTest {

    private final Cases cases = Cases.story();

    @Test
    void isStartedWithoutMoney() {
        given(cases.listed(), cases.sponsoredInKind())
                .when(
                        new ConfirmFoundation(
                                CASE, Cases.CONFIRMED_BY, Cases.PHOTO, Cases.PHOTO_SHA256, on(STARTED_ON)),
                        OFFICER.metadata())
                .expectEvents(cases.started(), cases.foundationPhoto());
    }

    @Test
    void hasNothingToAskFor() {
        given(started())
                .when(ask(null), OFFICER.metadata())
                .expectNoEvents()
                .expectException(Refused.with("instalment.no-money-for-house"));
        given(started())
                .when(ask(Cases.SPONSORSHIP), OFFICER.metadata())
                .expectNoEvents()
                .expectException(Refused.with("instalment.no-money-promised"));
    }

    @Test
    void asksForTheMoneyOfWhoJoins() {
        List<HouseCaseEvent> events = new ArrayList<>(
                List.of(cases.listed(), cases.sponsoredInKind(), cases.joined(20_000_000, PLAN, List.of())));
        events.add(cases.payeeNamed());
        events.add(cases.started());
        given(events)
                .when(ask(null), OFFICER.metadata())
                .expectEvents(cases.requestedOfJoined(FIRST, 1, 14_000_000, STARTED_ON));
        given(events)
                .when(ask(JOINED), OFFICER.metadata())
                .expectEvents(cases.requestedOfJoined(FIRST, 1, 14_000_000, STARTED_ON));
    }

    @Test
    void isSettledWithTheHandoverWhereEverythingHasArrived() {
        given(accepted(), cement("delivery-1", 50), labour("delivery-2", 20))
                .when(new HandOver(CASE, MINUTES, on(HANDED_OVER_ON)), OFFICER.metadata())
                .expectEvents(cases.handedOver(), cases.settled(HANDED_OVER_ON));
    }

    @Test
    void waitsForTheLastBagAndTheLastDay() {
        given(accepted(), cement("delivery-1", 49), labour("delivery-2", 20))
                .when(new HandOver(CASE, MINUTES, on(HANDED_OVER_ON)), OFFICER.metadata())
                .expectEvents(cases.handedOver());
        given(handedOver(), cement("delivery-1", 49), labour("delivery-2", 20))
                .when(delivered("delivery-3", "CEMENT", "BAG", 1, TODAY), REACTION.metadata())
                .expectEvents(received("delivery-3", "CEMENT", "BAG", 1, TODAY), cases.settled(TODAY));
        given(handedOver(), cement("delivery-1", 50), labour("delivery-2", 18))
                .when(delivered("delivery-3", "WORKING_DAYS", "PERSON_DAY", 1, TODAY), REACTION.metadata())
                .expectEvents(received("delivery-3", "WORKING_DAYS", "PERSON_DAY", 1, TODAY));
    }

    @Test
    void takesNothingForAnotherThing() {
        given(handedOver(), labour("delivery-1", 20))
                .when(delivered("delivery-2", "CEMENT", "KILOGRAM", 5_000, TODAY), REACTION.metadata())
                .expectEvents(received("delivery-2", "CEMENT", "KILOGRAM", 5_000, TODAY));
        given(handedOver(), labour("delivery-1", 200))
                .when(delivered("delivery-2", "CEMENT", "BAG", 49, TODAY), REACTION.metadata())
                .expectEvents(received("delivery-2", "CEMENT", "BAG", 49, TODAY));
    }

    @Test
    void isNotSettledBeforeItsHandoverThoughWhatArrivedIsToldLate() {
        given(handedOver(), labour("delivery-1", 20))
                .when(delivered("delivery-2", "CEMENT", "BAG", 50, STARTED_ON), REACTION.metadata())
                .expectEvents(received("delivery-2", "CEMENT", "BAG", 50, STARTED_ON), cases.settled(HANDED_OVER_ON));
    }

    @Test
    void isSettledWhenItIsResumed() {
        List<HouseCaseEvent> suspended = new ArrayList<>(handedOver());
        suspended.add(cases.suspended(HANDED_OVER_ON));
        given(suspended, labour("delivery-1", 20))
                .when(delivered("delivery-2", "CEMENT", "BAG", 50, HANDED_OVER_ON), REACTION.metadata())
                .expectEvents(received("delivery-2", "CEMENT", "BAG", 50, HANDED_OVER_ON));
        given(suspended, labour("delivery-1", 20), cement("delivery-2", 50))
                .when(new ResumeCase(CASE, ResumptionReason.UNFOUNDED, on(TODAY)), UNIT_HEAD.metadata())
                .expectEvents(cases.resumed(TODAY), cases.settled(TODAY));
    }

    @Test
    void waitsForWhatFurtherSponsorsPromiseToo() {
        List<HouseCaseEvent> events =
                new ArrayList<>(List.of(cases.listed(), cases.sponsoredInKind(), cases.joined(List.of(), 5)));
        events.addAll(List.of(cases.started(), cases.accepted(), cases.handedOver(), cement("delivery-1", 50)));
        given(events, labour("delivery-2", 20))
                .when(delivered("delivery-3", "WORKING_DAYS", "PERSON_DAY", 4, TODAY), REACTION.metadata())
                .expectEvents(received("delivery-3", "WORKING_DAYS", "PERSON_DAY", 4, TODAY));
        given(events, labour("delivery-2", 20))
                .when(delivered("delivery-3", "WORKING_DAYS", "PERSON_DAY", 5, TODAY), REACTION.metadata())
                .expectEvents(received("delivery-3", "WORKING_DAYS", "PERSON_DAY", 5, TODAY), cases.settled(TODAY));
    }

    /** Where somebody pays, the money is what settles the case, whatever else is on its way. */
    @Test
    void isSettledByTheMoneyWhereSomebodyPays() {
        List<HouseCaseEvent> events = new ArrayList<>(
                List.of(cases.listed(), cases.sponsoredInKind(), cases.joined(20_000_000, "100@start", List.of())));
        events.addAll(List.of(cases.payeeNamed(), cases.started(), cases.accepted(), cases.handedOver()));
        given(events, labour("delivery-1", 20))
                .when(delivered("delivery-2", "CEMENT", "BAG", 50, TODAY), REACTION.metadata())
                .expectEvents(received("delivery-2", "CEMENT", "BAG", 50, TODAY));
        events.add(cases.requestedOfJoined(SECOND, 1, 20_000_000, HANDED_OVER_ON));
        events.add(cases.reserved(SECOND, 1, 20_000_000, HANDED_OVER_ON));
        given(events)
                .when(new RecordPayment(CASE, SECOND, new VndAmount(20_000_000), HANDED_OVER_ON), REACTION.metadata())
                .expectEvents(cases.paid(SECOND, 1, 20_000_000, HANDED_OVER_ON), cases.settled(HANDED_OVER_ON));
    }

    private List<HouseCaseEvent> started() {
        return List.of(cases.listed(), cases.sponsoredInKind(), cases.payeeNamed(), cases.started());
    }

    private List<HouseCaseEvent> accepted() {
        return List.of(cases.listed(), cases.sponsoredInKind(), cases.started(), cases.accepted());
    }

    private List<HouseCaseEvent> handedOver() {
        List<HouseCaseEvent> events = new ArrayList<>(accepted());
        events.add(cases.handedOver());
        return events;
    }

    private HouseCaseEvent cement(String deliveryId, long bags) {
        return cases.received(deliveryId, "CEMENT", "BAG", bags);
    }

    private HouseCaseEvent labour(String deliveryId, long days) {
        return cases.received(deliveryId, "WORKING_DAYS", "PERSON_DAY", days);
    }

    private HouseCaseEvent received(String deliveryId, String item, String unit, long quantity, LocalDate day) {
        return cases.received(deliveryId, item, unit, quantity, day);
    }

    private static RecordDelivery delivered(String deliveryId, String item, String unit, long quantity, LocalDate day) {
        return new RecordDelivery(CASE, deliveryId, OTHER_UNIT, item, unit, quantity, day);
    }

    private static RequestInstalment ask(@Nullable SponsorshipId sponsorship) {
        return new RequestInstalment(CASE, FIRST, sponsorship, 1, on(STARTED_ON), NOW);
    }
}
