package vn.chungtay.housing.housecase.write;

import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.CONFIRMED_BY;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.PHOTO;
import static vn.chungtay.housing.testing.Cases.PHOTO_SHA256;
import static vn.chungtay.housing.testing.Cases.SPONSORED_ON;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.on;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.write.confirmfoundation.ConfirmFoundation;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.service.security.Actor;

class ConfirmFoundationTest {

    private final Cases cases = Cases.story();

    @Test
    void startsTheHouse() {
        given(cases.listed(), cases.sponsored())
                .when(confirm(PHOTO, PHOTO_SHA256, STARTED_ON), OFFICER.metadata())
                .expectEvents(cases.started(), cases.foundationPhoto());
    }

    @Test
    void takesTheHashInCapitalsToo() {
        given(cases.listed(), cases.sponsored())
                .when(confirm(PHOTO, PHOTO_SHA256.toUpperCase(Locale.ROOT), STARTED_ON), OFFICER.metadata())
                .expectEvents(cases.started(), cases.foundationPhoto());
    }

    @Test
    void refusesAPhotoThatWasNotUploaded() {
        given(cases.listed(), cases.sponsored())
                .when(
                        confirm("file-0194670e-0000-7000-8000-0000000000ff", PHOTO_SHA256, STARTED_ON),
                        OFFICER.metadata())
                .expectNoEvents()
                .expectException(Refused.with("photo.unknown"));
    }

    @Test
    void refusesAnotherPhotosHash() {
        String other = "0" + PHOTO_SHA256.substring(1);
        given(cases.listed(), cases.sponsored())
                .when(confirm(PHOTO, other, STARTED_ON), OFFICER.metadata())
                .expectNoEvents()
                .expectException(Refused.with(
                        "photo.hash-mismatch", Map.of("photoSha256", other, "storedSha256", PHOTO_SHA256)));
    }

    @Test
    void refusesADayBeforeTheSponsorship() {
        given(cases.listed(), cases.sponsored())
                .when(confirm(PHOTO, PHOTO_SHA256, SPONSORED_ON.minusDays(1)), OFFICER.metadata())
                .expectException(Refused.with("case.date-before-former-stage", Map.of("formerStage", "SPONSORED")));
        given(cases.listed(), cases.sponsored())
                .when(confirm(PHOTO, PHOTO_SHA256, SPONSORED_ON), OFFICER.metadata())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesAnotherUnit() {
        given(cases.listed(), cases.sponsored())
                .when(
                        confirm(PHOTO, PHOTO_SHA256, STARTED_ON),
                        new Actor("c".repeat(64), Set.of("officer"), "T63-02").metadata())
                .expectException(Refused.with("unit.foreign"));
    }

    private static ConfirmFoundation confirm(String photoId, String sha256, LocalDate day) {
        return new ConfirmFoundation(CASE, CONFIRMED_BY, photoId, sha256, on(day));
    }
}
