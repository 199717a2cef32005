package vn.chungtay.housing.housecase.write;

import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.housecase.write.CaseFixture.upTo;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.OTHER_UNIT;
import static vn.chungtay.housing.testing.Cases.REACTION;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;

import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.chungtay.housing.housecase.write.recorddelivery.RecordDelivery;
import vn.chungtay.housing.testing.Cases;

class RecordDeliveryTest {

    private final Cases cases = Cases.story();

    @TestFactory
    Stream<DynamicTest> isAFactInEveryStage() {
        return Stream.of(Stage.values())
                .map(stage -> DynamicTest.dynamicTest(
                        stage.name(),
                        () -> given(upTo(cases, stage))
                                .when(delivered("delivery-1"), REACTION.metadata())
                                .expectEvents(cases.received("delivery-1", "CEMENT", "BAG", 30))));
    }

    @Test
    void isRecordedOnce() {
        given(upTo(cases, Stage.STARTED), cases.received("delivery-1", "CEMENT", "BAG", 30))
                .when(delivered("delivery-1"), REACTION.metadata())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given(upTo(cases, Stage.STARTED), cases.received("delivery-1", "CEMENT", "BAG", 30))
                .when(delivered("delivery-2"), REACTION.metadata())
                .expectEvents(cases.received("delivery-2", "CEMENT", "BAG", 30));
    }

    @Test
    void isRefusedForACaseThatThereIsNot() {
        given().when(delivered("delivery-1"), REACTION.metadata()).expectException(AggregateNotFoundException.class);
    }

    private static RecordDelivery delivered(String deliveryId) {
        return new RecordDelivery(CASE, deliveryId, OTHER_UNIT, "CEMENT", "BAG", 30, STARTED_ON);
    }
}
