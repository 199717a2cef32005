package vn.chungtay.housing.housecase.write;

import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.housecase.write.CaseFixture.upTo;
import static vn.chungtay.housing.testing.Cases.ACCEPTED_ON;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.HANDED_OVER_ON;
import static vn.chungtay.housing.testing.Cases.MINUTES;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.on;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.write.handover.HandOver;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Refused;

class HandOverTest {

    private final Cases cases = Cases.story();

    @Test
    void handsTheHouseOver() {
        given(upTo(cases, Stage.ACCEPTED))
                .when(new HandOver(CASE, MINUTES, on(HANDED_OVER_ON)), OFFICER.metadata())
                .expectEvents(cases.handedOver());
    }

    @Test
    void refusesADayBeforeTheAcceptance() {
        given(upTo(cases, Stage.ACCEPTED))
                .when(new HandOver(CASE, MINUTES, on(ACCEPTED_ON.minusDays(1))), OFFICER.metadata())
                .expectNoEvents()
                .expectException(Refused.with("case.date-before-former-stage", Map.of("formerStage", "ACCEPTED")));
        given(upTo(cases, Stage.ACCEPTED))
                .when(new HandOver(CASE, MINUTES, on(ACCEPTED_ON)), OFFICER.metadata())
                .expectSuccessfulHandlerExecution();
    }
}
