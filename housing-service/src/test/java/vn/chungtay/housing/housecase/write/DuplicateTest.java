package vn.chungtay.housing.housecase.write;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.HEAD;
import static vn.chungtay.housing.testing.Cases.LISTED_ON;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.OTHER_CASE;
import static vn.chungtay.housing.testing.Cases.SPONSORED_ON;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.events.DuplicateSuspected;
import vn.chungtay.housing.housecase.write.confirmsponsorship.ConfirmSponsorship;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PlanChoice;
import vn.chungtay.housing.housecase.write.confirmsponsorship.Promise;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PromisedMoney;
import vn.chungtay.housing.housecase.write.decideduplicate.DecideDuplicate;
import vn.chungtay.housing.housecase.write.listcase.HeadOfHousehold;
import vn.chungtay.housing.housecase.write.listcase.ListCase;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawCase;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawalReason;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.HouseholdGroup;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/** Which steps a doubtful case allows is tried in {@link TransitionsTest}; here is who looks alike, and who decides. */
class DuplicateTest {

    private static final LocalDate AFTER_THE_REFORM = LocalDate.of(2025, 7, 15);

    private final Cases cases = Cases.story();

    @Nested
    class Listing {

        private final HousingInMemory housing = new HousingInMemory(new VaultInMemory(HEAD));

        @AfterEach
        void shutDown() {
            housing.close();
        }

        @Test
        void suspectsTheSameNameYearAndCommuneWhateverTheDiacritics() {
            list(CASE, "Lê Thị Ví Dụ", "999000000001", 1960);
            list(OTHER_CASE, "LE  THI VI DU", "999000000002", 1960);

            assertThat(suspicions()).singleElement().satisfies(suspicion -> {
                assertThat(suspicion.caseId()).isEqualTo(OTHER_CASE.value());
                assertThat(suspicion.otherCaseIds()).containsExactly(CASE.value());
            });
        }

        @Test
        void suspectsNobodyWhoDiffersInOneOfThem() {
            list(CASE, "Lê Thị Ví Dụ", "999000000001", 1960);
            list(CaseId.next(), "Lê Thị Ví Dự Hai", "999000000002", 1960);
            list(CaseId.next(), "Lê Thị Ví Dụ", "999000000003", 1961);
            list(CaseId.next(), "Lê Thị Ví Dụ", "999000000004", null);
            housing.send(
                    listing(CaseId.next(), "Lê Thị Ví Dụ", "999000000005", 1960, "02239", "Xã Thượng Nông", LISTED_ON),
                    OFFICER);

            assertThat(suspicions()).isEmpty();
        }

        @Test
        void doesNotSuspectAHouseholdOfItself() {
            list(CASE, "Lê Thị Ví Dụ", "999000000001", 1960);
            housing.send(new WithdrawCase(CASE, WithdrawalReason.NO_WISH, on(LISTED_ON)), UNIT_HEAD);
            list(OTHER_CASE, "Lê Thị Ví Dụ", "999000000001", 1960);

            assertThat(suspicions()).isEmpty();
        }

        @Test
        void namesEveryCaseThatLooksAlike() {
            list(CASE, "Lê Thị Ví Dụ", "999000000001", 1960);
            list(OTHER_CASE, "Lê Thị Ví Dụ", "999000000002", 1960);
            list(CaseId.next(), "Lê Thị Ví Dụ", "999000000003", 1960);

            assertThat(suspicions()).hasSize(2);
            assertThat(suspicions().getLast().otherCaseIds()).containsExactly(CASE.value(), OTHER_CASE.value());
        }

        private void list(CaseId caseId, String name, String number, @Nullable Integer birthYear) {
            housing.send(listing(caseId, name, number, birthYear, "02266", "Thị trấn Lăng Can", LISTED_ON), OFFICER);
        }

        private List<DuplicateSuspected> suspicions() {
            return housing.stored().stream()
                    .filter(DuplicateSuspected.class::isInstance)
                    .map(DuplicateSuspected.class::cast)
                    .toList();
        }
    }

    @Test
    void isKnownUnderBothStructures() {
        var communes = new DatedCommunes(ReferenceData.areas());
        Set<String> before = communes.lastingCodes("02266", LISTED_ON);

        assertThat(before).isNotEmpty();
        assertThat(before)
                .allSatisfy(code -> assertThat(communes.lastingCodes(code, AFTER_THE_REFORM))
                        .containsExactly(code));
        assertThat(communes.lastingCodes("99999", LISTED_ON)).isEmpty();
    }

    @Test
    void isDecidedWithAReasonThatIsKeptInTheVault() {
        given(cases.listed(), cases.suspected())
                .when(decide(false), UNIT_HEAD.metadata())
                .expectEvents(cases.decided(false));
    }

    @Test
    void goesOnWhenItIsNone() {
        given(cases.listed(), cases.suspected(), cases.decided(false))
                .when(
                        new ConfirmSponsorship(
                                CASE,
                                new Promise(
                                        new PromisedMoney(Cases.FUND, new VndAmount(60_000_000), PlanChoice.DEFAULT),
                                        List.of(),
                                        null),
                                on(SPONSORED_ON)),
                        UNIT_HEAD.metadata())
                .expectEvents(cases.sponsored());
    }

    @Test
    void isNotDecidedByItsAuthorNorElsewhere() {
        Actor author = new Actor(OFFICER.staffRef(), Set.of("officer", "unit-head"), Cases.UNIT);
        Actor foreign = new Actor("c".repeat(64), Set.of("unit-head"), "T63-02");
        given(cases.listed(), cases.suspected())
                .when(decide(false), author.metadata())
                .expectNoEvents()
                .expectException(Refused.with("duplicate.decided-by-author"));
        given(cases.listed(), cases.suspected())
                .when(decide(false), foreign.metadata())
                .expectNoEvents()
                .expectException(Refused.with("unit.foreign"));
    }

    @Test
    void canBeDecidedAnewUntilItIsNone() {
        given(cases.listed(), cases.suspected(), cases.decided(true))
                .when(decide(false), UNIT_HEAD.metadata())
                .expectEvents(cases.decided(false));
        given(cases.listed(), cases.suspected(), cases.decided(false))
                .when(decide(true), UNIT_HEAD.metadata())
                .expectNoEvents()
                .expectException(Refused.with("duplicate.not-suspected"));
    }

    private static DecideDuplicate decide(boolean duplicate) {
        return new DecideDuplicate(CASE, duplicate, new Reason("Khác năm sinh trên giấy tờ"), on(SPONSORED_ON));
    }

    private static ListCase listing(
            CaseId caseId,
            String name,
            String number,
            @Nullable Integer birthYear,
            String communeCode,
            String communeName,
            LocalDate day) {
        return new ListCase(
                caseId,
                new HeadOfHousehold(name, number, birthYear),
                Cases.UNIT,
                HouseholdGroup.MERIT,
                Pillar.NCC,
                HouseKind.NEW,
                communeCode,
                communeName,
                new DocumentNumber("215/QĐ-UBND"),
                LocalDate.of(2025, 1, 9),
                false,
                on(day));
    }
}
