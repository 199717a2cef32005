package vn.chungtay.housing.housecase.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.andNoMore;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.housecase.write.CaseFixture.givenPhotos;
import static vn.chungtay.housing.housecase.write.CaseFixture.upTo;
import static vn.chungtay.housing.testing.Cases.ACCEPTED_ON;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.CONFIRMER;
import static vn.chungtay.housing.testing.Cases.COPY;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.HANDED_OVER_ON;
import static vn.chungtay.housing.testing.Cases.LISTED_ON;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.OTHER_CASE;
import static vn.chungtay.housing.testing.Cases.OTHER_PHOTO;
import static vn.chungtay.housing.testing.Cases.PERCEPTUAL_HASH;
import static vn.chungtay.housing.testing.Cases.PHOTO;
import static vn.chungtay.housing.testing.Cases.PHOTO_SHA256;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.TODAY;
import static vn.chungtay.housing.testing.Cases.UNIT;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.housing.housecase.events.PhotoAdded;
import vn.chungtay.housing.housecase.write.addphoto.AddPhoto;
import vn.chungtay.housing.housecase.write.confirmfoundation.ConfirmFoundation;
import vn.chungtay.housing.housecase.write.decidephoto.DecidePhoto;
import vn.chungtay.housing.housecase.write.flagphoto.FlagPhoto;
import vn.chungtay.housing.housecase.write.flagphoto.PhotoLikeness;
import vn.chungtay.housing.housecase.write.requestinstalment.RequestInstalment;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.PhotoFlag;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.housing.shared.Place;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.security.Actor;

/** In which stages photos come and are decided is tried in {@link TransitionsTest}; here is what is held against them. */
class EvidenceTest {

    private static final Actor OTHER_HEAD = new Actor("c".repeat(64), Set.of("unit-head"), UNIT);
    private static final List<Map<String, String>> TOO_FAR = List.of(PhotoFlag.TOO_FAR.entry(Map.of()));

    private final Cases cases = Cases.story();

    @Nested
    class Adding {

        @Test
        void keepsWhatTheCameraDidNotSay() {
            given(upTo(cases, Stage.STARTED))
                    .when(add(OTHER_PHOTO, Stage.STARTED), OFFICER.metadata())
                    .expectEvents(cases.photoAdded(
                            OTHER_PHOTO,
                            "STARTED",
                            null,
                            List.of(PhotoFlag.TIME_MISSING.entry(Map.of()), PhotoFlag.PLACE_MISSING.entry(Map.of())),
                            TODAY));
        }

        @Test
        void isRefusedForAPhotoThatIsThereOrIsUnknownOrIsAnother() {
            given(upTo(cases, Stage.STARTED))
                    .when(add(PHOTO, Stage.ACCEPTED), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("photo.already-added", Map.of("photoId", PHOTO)));
            given(upTo(cases, Stage.STARTED))
                    .when(add(COPY, Stage.ACCEPTED), OFFICER.metadata())
                    .expectException(Refused.with("photo.unknown"));
            given(upTo(cases, Stage.STARTED))
                    .when(
                            new AddPhoto(CASE, OTHER_PHOTO, "0".repeat(64), Stage.ACCEPTED, on(TODAY)),
                            OFFICER.metadata())
                    .expectException(Refused.with("photo.hash-mismatch"));
        }

        @Test
        void isNotBeforeTheListing() {
            given(cases.listed())
                    .when(
                            new AddPhoto(CASE, PHOTO, PHOTO_SHA256, Stage.LISTED, on(LISTED_ON.minusDays(1))),
                            OFFICER.metadata())
                    .expectException(Refused.with("case.date-before-former-stage"));
            given(cases.listed())
                    .when(new AddPhoto(CASE, PHOTO, PHOTO_SHA256, Stage.LISTED, on(LISTED_ON)), OFFICER.metadata())
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void isForTheUnitsOwnPeople() {
            given(cases.listed())
                    .when(add(PHOTO, Stage.LISTED), new Actor("d".repeat(64), Set.of("officer"), "T63-01").metadata())
                    .expectException(Refused.with("unit.foreign"));
        }

        @Test
        void ofTheFoundationBeforeItsConfirmationHappensOnce() {
            given(cases.listed(), cases.sponsored(), cases.photoAdded(PHOTO, "STARTED", null, List.of(), STARTED_ON))
                    .when(
                            new ConfirmFoundation(CASE, Cases.CONFIRMED_BY, PHOTO, PHOTO_SHA256, on(STARTED_ON)),
                            OFFICER.metadata())
                    .expectEvents(cases.started());
        }
    }

    @Nested
    class Places {

        /** One kilometre of a meridian is 1/111.195 of a degree; what counts is the distance in whole kilometres. */
        @ParameterizedTest
        @CsvSource({"0, 0, false", "15.4, 15, false", "15.6, 16, true", "300, 300, true"})
        void areNotTooFarFromTheCommune(double km, int shown, boolean flagged) {
            var vault = new VaultInMemory(CONFIRMER);
            String placeId = vault.keep(new Place(22.447702 + km / 111.195, 105.231183).vaultFields(), null);
            var photo = new SeenPhoto(
                    OTHER_PHOTO, PHOTO_SHA256, PERCEPTUAL_HASH, null, placeId, COPY, List.of(), OFFICER.staffRef());

            givenPhotos(id -> Optional.of(photo), (caseId, photoId) -> List.of(), vault, upTo(cases, Stage.STARTED))
                    .when(add(OTHER_PHOTO, Stage.STARTED), OFFICER.metadata())
                    .expectEventsMatching(payloadsMatching(exactSequenceOf(
                            predicate((PhotoAdded added) -> {
                                assertThat(added.distanceKm()).isEqualTo(shown);
                                assertThat(added.toString()).doesNotContain("22.", "105.");
                                assertThat(added.flags())
                                        .hasSize(flagged ? 1 : 0)
                                        .allSatisfy(flag -> assertThat(flag)
                                                .containsEntry("flag", "TOO_FAR")
                                                .containsEntry("red", "true")
                                                .containsEntry("distanceKm", Integer.toString(shown))
                                                .containsEntry("limit", "15")
                                                .containsEntry("status", "assumed"));
                                return true;
                            }),
                            andNoMore())));
        }
    }

    @Nested
    class Times {

        @Test
        void areNotBeforeTheListing() {
            assertFlags(upTo(cases, Stage.SPONSORED), Stage.STARTED, LISTED_ON.minusDays(1), "TAKEN_BEFORE_CASE");
            assertFlags(upTo(cases, Stage.SPONSORED), Stage.STARTED, LISTED_ON);
            assertFlags(upTo(cases, Stage.SPONSORED), Stage.LISTED, LISTED_ON.minusYears(1));
        }

        @Test
        void areNotBeforeTheStageBefore() {
            List<Object> accepted = new ArrayList<>(upTo(cases, Stage.ACCEPTED));
            assertFlags(accepted, Stage.HANDED_OVER, ACCEPTED_ON.minusDays(1), "OUT_OF_STAGE_ORDER");
            assertFlags(accepted, Stage.HANDED_OVER, ACCEPTED_ON);
        }

        @Test
        void areNotAfterTheStageBehind() {
            List<Object> accepted = new ArrayList<>(upTo(cases, Stage.ACCEPTED));
            assertFlags(accepted, Stage.STARTED, ACCEPTED_ON.plusDays(1), "OUT_OF_STAGE_ORDER");
            assertFlags(accepted, Stage.STARTED, ACCEPTED_ON);
            assertFlags(accepted, Stage.LISTED, STARTED_ON.plusDays(1), "OUT_OF_STAGE_ORDER");
            assertFlags(accepted, Stage.LISTED, STARTED_ON);
        }

        @Test
        void followThePhotosThatStand() {
            List<Object> photographed = new ArrayList<>(upTo(cases, Stage.SPONSORED));
            photographed.add(cases.photoAdded(PHOTO, "LISTED", STARTED_ON, List.of(), STARTED_ON));
            assertFlags(photographed, Stage.STARTED, STARTED_ON.minusDays(1), "OUT_OF_STAGE_ORDER");
            assertFlags(photographed, Stage.STARTED, STARTED_ON);

            photographed.add(cases.photoDecided(PHOTO, false, UNIT_HEAD.staffRef(), STARTED_ON));
            assertFlags(photographed, Stage.STARTED, STARTED_ON.minusDays(1));
        }

        /** The foundation was confirmed on STARTED_ON. */
        @ParameterizedTest
        @CsvSource({
            "NEW, ACCEPTED, 0, COMPLETED_RIGHT_AFTER_FOUNDATION",
            "NEW, ACCEPTED, 14, COMPLETED_RIGHT_AFTER_FOUNDATION",
            "NEW, ACCEPTED, 15, ",
            "NEW, HANDED_OVER, 14, STAGES_TOO_CLOSE",
            "NEW, HANDED_OVER, 15, ",
            "REPAIR, ACCEPTED, 2, COMPLETED_RIGHT_AFTER_FOUNDATION",
            "REPAIR, ACCEPTED, 3, ",
            "REPAIR, HANDED_OVER, 2, STAGES_TOO_CLOSE",
            "REPAIR, HANDED_OVER, 3, "
        })
        void areNotTooSoonAfterTheFoundation(HouseKind kind, Stage stage, int days, @Nullable String flag) {
            Cases ofKind = Cases.of(Pillar.NCC, kind, "08", LocalDate.of(2025, 1, 9));
            assertFlags(
                    upTo(ofKind, Stage.STARTED),
                    stage,
                    STARTED_ON.plusDays(days),
                    flag == null ? new String[0] : new String[] {flag});
        }

        /** Whoever brings the photo of the foundation last is found out, too. */
        @ParameterizedTest
        @CsvSource({"14, COMPLETED_RIGHT_AFTER_FOUNDATION", "15, "})
        void areComparedWhicheverPhotoComesFirst(int days, @Nullable String flag) {
            List<Object> finished = new ArrayList<>(upTo(cases, Stage.SPONSORED));
            finished.add(cases.photoAdded(PHOTO, "ACCEPTED", STARTED_ON.plusDays(days), List.of(), STARTED_ON));
            assertFlags(finished, Stage.STARTED, STARTED_ON, flag == null ? new String[0] : new String[] {flag});
        }

        @Test
        void goByTheFirstPhotoOfTheFoundation() {
            List<Object> photographed = new ArrayList<>(upTo(cases, Stage.STARTED));
            photographed.add(cases.photoAdded(COPY, "STARTED", STARTED_ON.minusDays(5), List.of(), STARTED_ON));
            assertFlags(photographed, Stage.ACCEPTED, STARTED_ON.plusDays(10));
        }

        private void assertFlags(List<?> before, Stage stage, LocalDate takenOn, String... flags) {
            var photo = new SeenPhoto(
                    OTHER_PHOTO, PHOTO_SHA256, PERCEPTUAL_HASH, takenOn, null, COPY, List.of(), OFFICER.staffRef());
            ResultValidator<HouseCase> result = givenPhotos(
                            id -> Optional.of(photo),
                            (caseId, photoId) -> List.of(),
                            new VaultInMemory(CONFIRMER),
                            before)
                    .when(add(OTHER_PHOTO, stage), OFFICER.metadata());
            result.expectEventsMatching(payloadsMatching(exactSequenceOf(
                    predicate((PhotoAdded added) -> {
                        assertThat(added.flags())
                                .extracting(flag -> flag.get("flag"))
                                .containsExactly(flags);
                        assertThat(added.flags())
                                .allSatisfy(flag -> assertThat(flag).containsEntry("takenOn", takenOn.toString()));
                        return true;
                    }),
                    andNoMore())));
        }
    }

    @Nested
    class Flagging {

        private final PhotoLikeness same = likeness(true, 0);
        private final PhotoLikeness like = likeness(false, 6);

        @Test
        void namesTheOtherCaseAndPhoto() {
            given(upTo(cases, Stage.STARTED), cases.foundationPhoto())
                    .when(new FlagPhoto(CASE, PHOTO, List.of(same, like), STARTED_ON), Cases.REACTION.metadata())
                    .expectEvents(cases.photoFlagged(PHOTO, List.of(same.flag(), like.flag()), STARTED_ON));
            assertThat(same.flag())
                    .containsEntry("flag", "PHOTO_REUSED")
                    .containsEntry("otherCaseId", OTHER_CASE.value())
                    .containsEntry("otherPhotoId", COPY);
            assertThat(like.flag())
                    .containsEntry("flag", "LOOKS_LIKE_ANOTHER")
                    .containsEntry("bits", "6")
                    .containsEntry("limit", "6");
        }

        @Test
        void saysTheSameOnce() {
            given(
                            upTo(cases, Stage.STARTED),
                            cases.foundationPhoto(),
                            cases.photoFlagged(PHOTO, List.of(same.flag()), STARTED_ON))
                    .when(new FlagPhoto(CASE, PHOTO, List.of(same), STARTED_ON), Cases.REACTION.metadata())
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void asksForANewDecision() {
            given(
                            upTo(cases, Stage.STARTED),
                            cases.photoAdded(PHOTO, "STARTED", null, TOO_FAR, STARTED_ON),
                            cases.photoDecided(PHOTO, true, UNIT_HEAD.staffRef(), STARTED_ON),
                            cases.photoFlagged(PHOTO, List.of(same.flag()), STARTED_ON))
                    .when(request(), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("instalment.photo-flag-open", Map.of("count", 2)));
        }
    }

    @Nested
    class Deciding {

        @Test
        void isForAnotherPerson() {
            given(upTo(cases, Stage.STARTED), cases.photoAdded(PHOTO, "STARTED", null, TOO_FAR, STARTED_ON))
                    .when(decide(PHOTO, true), new Actor(OFFICER.staffRef(), Set.of("unit-head"), UNIT).metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("photo.decided-by-uploader"));
            given(upTo(cases, Stage.STARTED), cases.photoAdded(PHOTO, "STARTED", null, TOO_FAR, STARTED_ON))
                    .when(decide(PHOTO, true), UNIT_HEAD.metadata())
                    .expectEvents(cases.photoDecided(PHOTO, true, UNIT_HEAD.staffRef(), TODAY));
        }

        /** One person uploads, another one adds it to the case: both have brought it. */
        @Test
        void isForNeitherOfThoseWhoBroughtIt() {
            PhotoAdded byTwo = (PhotoAdded) uploadedBy(OTHER_HEAD).getLast();
            assertThat(byTwo.uploadedBy()).isEqualTo(OTHER_HEAD.staffRef());
            for (Actor brought : List.of(OTHER_HEAD, OFFICER)) {
                given(uploadedBy(OTHER_HEAD))
                        .when(decide(OTHER_PHOTO, true), brought.metadata())
                        .expectException(Refused.with("photo.decided-by-uploader"));
            }
        }

        @Test
        void happensOnce() {
            given(
                            upTo(cases, Stage.STARTED),
                            cases.foundationPhoto(),
                            cases.photoDecided(PHOTO, false, UNIT_HEAD.staffRef(), STARTED_ON))
                    .when(decide(PHOTO, true), OTHER_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("photo.already-decided"));
        }

        private List<Object> uploadedBy(Actor uploader) {
            List<Object> events = new ArrayList<>(upTo(cases, Stage.STARTED));
            PhotoAdded added = cases.photoAdded(OTHER_PHOTO, "STARTED", null, TOO_FAR, STARTED_ON);
            events.add(new PhotoAdded(
                    added.caseId(),
                    added.unitCode(),
                    added.provinceCode(),
                    added.communeCode(),
                    added.pillar(),
                    added.kind(),
                    added.householdGroup(),
                    added.simulated(),
                    added.listedOn(),
                    added.photoId(),
                    added.stage(),
                    added.photoSha256(),
                    added.perceptualHash(),
                    added.takenOn(),
                    added.placeId(),
                    added.distanceKm(),
                    added.copyId(),
                    added.flags(),
                    uploader.staffRef(),
                    added.addedBy(),
                    added.occurredOn()));
            return events;
        }
    }

    @Nested
    class Money {

        @ParameterizedTest
        @ValueSource(strings = {"LISTED", "STARTED", "ACCEPTED"})
        void waitsForEveryOpenRedFlagOfTheCase(String stage) {
            given(upTo(cases, Stage.STARTED), cases.photoAdded(OTHER_PHOTO, stage, null, TOO_FAR, STARTED_ON))
                    .when(request(), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with(
                            "instalment.photo-flag-open",
                            Map.of(
                                    "ordinal",
                                    1,
                                    "flags",
                                    List.of(Map.of("flag", "TOO_FAR", "red", "true", "photoId", OTHER_PHOTO)))));
        }

        @Test
        void followsAfterADecisionEitherWay() {
            for (boolean accepted : List.of(true, false)) {
                given(
                                upTo(cases, Stage.STARTED),
                                cases.photoAdded(OTHER_PHOTO, "STARTED", null, TOO_FAR, STARTED_ON),
                                cases.photoDecided(OTHER_PHOTO, accepted, UNIT_HEAD.staffRef(), STARTED_ON))
                        .when(request(), OFFICER.metadata())
                        .expectEvents(cases.requested(FIRST, 1, 42_000_000, TODAY));
            }
        }

        @Test
        void wantsOnePhotoOfTheFoundationThatCounts() {
            List<Object> rejected = new ArrayList<>(upTo(cases, Stage.STARTED));
            rejected.add(cases.foundationPhoto());
            rejected.add(cases.photoDecided(PHOTO, false, UNIT_HEAD.staffRef(), STARTED_ON));
            rejected.add(cases.photoAdded(COPY, "ACCEPTED", null, List.of(), STARTED_ON));

            given(rejected)
                    .when(request(), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with(
                            "instalment.photos-missing",
                            Map.of("stage", "STARTED", "counted", 0, "required", "1", "status", "assumed")));
            given(rejected, cases.photoAdded(OTHER_PHOTO, "STARTED", null, List.of(), STARTED_ON))
                    .when(request(), OFFICER.metadata())
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void isNotAskedForByWhoAcceptedAPhoto() {
            given(
                            upTo(cases, Stage.STARTED),
                            cases.photoAdded(OTHER_PHOTO, "STARTED", null, TOO_FAR, STARTED_ON),
                            cases.photoDecided(OTHER_PHOTO, true, OTHER_HEAD.staffRef(), STARTED_ON))
                    .when(request(), OTHER_HEAD.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("instalment.requested-by-photo-decider"));
            given(
                            upTo(cases, Stage.STARTED),
                            cases.photoAdded(OTHER_PHOTO, "STARTED", null, TOO_FAR, STARTED_ON),
                            cases.photoDecided(OTHER_PHOTO, false, OTHER_HEAD.staffRef(), STARTED_ON))
                    .when(request(), OTHER_HEAD.metadata())
                    .expectSuccessfulHandlerExecution();
        }

        /** Found, but not yet held against the photo: the reaction to it is under way. */
        @Test
        void waitsForAFlagThatIsUnderWay() {
            PhotoLikeness like = likeness(false, 6);
            PhotoComparison found = (caseId, photoId) -> photoId.equals(PHOTO) ? List.of(like) : List.of();
            var vault = new VaultInMemory(CONFIRMER);
            List<Object> before = new ArrayList<>(upTo(cases, Stage.STARTED));
            before.add(cases.foundationPhoto());

            givenPhotos(id -> Optional.empty(), found, vault, before)
                    .when(request(), OFFICER.metadata())
                    .expectNoEvents()
                    .expectException(Refused.with("photo.flag-under-way", Map.of("photoId", PHOTO)));
            before.add(cases.photoFlagged(PHOTO, List.of(like.flag()), STARTED_ON));
            before.add(cases.photoDecided(PHOTO, true, UNIT_HEAD.staffRef(), STARTED_ON));
            givenPhotos(id -> Optional.empty(), found, vault, before)
                    .when(request(), OFFICER.metadata())
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void ofTheHandoverNeedsNoPhotoYet() {
            var rules = new DatedEvidenceRules(ReferenceData.rules());

            assertThat(rules.photosBefore(InstalmentPlan.Gate.HANDOVER, HANDED_OVER_ON)
                            .plainValue())
                    .isEqualTo("0");
            assertThat(rules.photosBefore(InstalmentPlan.Gate.PERCENT_OF_WORK_30, HANDED_OVER_ON)
                            .plainValue())
                    .isEqualTo("1");
        }
    }

    private static PhotoLikeness likeness(boolean same, int bits) {
        return new PhotoLikeness(
                OTHER_CASE.value(),
                COPY,
                same,
                bits,
                new DatedValue(
                        "evidence.photo_near_duplicate_bits", "all", BigDecimal.valueOf(6), "bits", "assumed", "ours"));
    }

    private static AddPhoto add(String photoId, Stage stage) {
        return new AddPhoto(CASE, photoId, PHOTO_SHA256, stage, on(TODAY));
    }

    private static DecidePhoto decide(String photoId, boolean accepted) {
        return new DecidePhoto(CASE, photoId, accepted, new Reason("Đã đến tận nơi"), on(TODAY));
    }

    private static RequestInstalment request() {
        return new RequestInstalment(CASE, FIRST, null, 1, on(TODAY), NOW);
    }
}
