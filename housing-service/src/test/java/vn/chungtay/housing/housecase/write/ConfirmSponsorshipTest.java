package vn.chungtay.housing.housecase.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.testing.Cases.ASSESSED_ON;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.FUND;
import static vn.chungtay.housing.testing.Cases.LISTED_ON;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.PLAN;
import static vn.chungtay.housing.testing.Cases.SPONSORED_ON;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.write.confirmsponsorship.ConfirmSponsorship;
import vn.chungtay.housing.housecase.write.confirmsponsorship.Material;
import vn.chungtay.housing.housecase.write.confirmsponsorship.MaterialLine;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PlanChoice;
import vn.chungtay.housing.housecase.write.confirmsponsorship.Promise;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PromisedMoney;
import vn.chungtay.housing.housecase.write.confirmsponsorship.QuantityUnit;
import vn.chungtay.housing.housecase.write.confirmsponsorship.WorkingDays;
import vn.chungtay.housing.shared.EmulationGroupId;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Clusters;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;

class ConfirmSponsorshipTest {

    private static final LocalDate NINTH = LocalDate.of(2025, 1, 9);

    @Test
    void confirmsTheWholeSupportLevel() {
        Cases cases = Cases.story();
        given(cases.listed()).when(confirm(60_000_000), UNIT_HEAD.metadata()).expectEvents(cases.sponsored());
    }

    @Test
    void keepsMaterialAndLabourBesideTheMoney() {
        Cases cases = Cases.story();
        var money = new PromisedMoney(FUND, new VndAmount(60_000_000), PlanChoice.DEFAULT);
        var cement = new MaterialLine(Material.CEMENT, QuantityUnit.BAG, 50);
        given(cases.listed())
                .when(
                        new ConfirmSponsorship(
                                CASE, new Promise(money, List.of(cement), new WorkingDays(20)), on(SPONSORED_ON)),
                        UNIT_HEAD.metadata())
                .expectEvents(
                        cases.sponsored(60_000_000, PLAN, List.of(Cases.material("CEMENT", "BAG", 50)), 20, List.of()));
    }

    @Test
    void paysByTheOtherPlanOfTheDayWhereThatIsWanted() {
        Cases cases = Cases.story();
        var money = new PromisedMoney(FUND, new VndAmount(60_000_000), PlanChoice.ALTERNATIVE);
        given(cases.listed())
                .when(
                        new ConfirmSponsorship(CASE, new Promise(money, List.of(), null), on(SPONSORED_ON)),
                        UNIT_HEAD.metadata())
                .expectEvents(cases.sponsored(60_000_000, "50@start|50@handover", List.of()));
    }

    @Test
    void keepsOnWhoseBehalfItIsPromised() {
        Cases cases = Cases.story();
        given(cases.listed())
                .when(onBehalf(Clusters.CLUSTER, Clusters.FORMED_ON), UNIT_HEAD.metadata())
                .expectEvents(Clusters.onBehalf(cases.sponsored()));
    }

    @Test
    void refusesAPromiseOnBehalfOfAGroupOfWhichTheUnitIsNoMemberYet() {
        given(Cases.story().listed())
                .when(onBehalf(Clusters.CLUSTER, Clusters.FORMED_ON.minusDays(1)), UNIT_HEAD.metadata())
                .expectNoEvents()
                .expectException(Refused.with(
                        "sponsorship.not-member-of-group",
                        Map.of(
                                "groupId",
                                Clusters.CLUSTER.value(),
                                "unitCode",
                                Cases.UNIT,
                                "occurredOn",
                                "2025-01-19")));
    }

    @Test
    void refusesAGroupThatNobodyFormed() {
        given(Cases.story().listed())
                .when(onBehalf(Clusters.UNKNOWN, SPONSORED_ON), UNIT_HEAD.metadata())
                .expectNoEvents()
                .expectException(NotFound.class);
    }

    private static ConfirmSponsorship onBehalf(EmulationGroupId group, LocalDate day) {
        var money = new PromisedMoney(FUND, new VndAmount(60_000_000), PlanChoice.DEFAULT);
        return new ConfirmSponsorship(CASE, new Promise(money, List.of(), null, group), on(day));
    }

    @Test
    void takesAFirstSponsorWhoGivesMaterialAndLabourAlone() {
        Cases cases = Cases.story();
        var cement = new MaterialLine(Material.CEMENT, QuantityUnit.BAG, 50);
        given(cases.listed())
                .when(inKind(List.of(cement), new WorkingDays(20), null), UNIT_HEAD.metadata())
                .expectEvents(cases.sponsoredInKind())
                .expectState(house -> assertThat(house.stage()).isEqualTo(Stage.SPONSORED));
        given(cases.listed())
                .when(inKind(List.of(cement), new WorkingDays(20), Clusters.CLUSTER), UNIT_HEAD.metadata())
                .expectEvents(Clusters.onBehalf(cases.sponsoredInKind()));
    }

    @Test
    void takesMaterialOrLabourAlone() {
        given(Cases.story().listed())
                .when(inKind(List.of(), new WorkingDays(1), null), UNIT_HEAD.metadata())
                .expectSuccessfulHandlerExecution();
        given(Cases.story().listed())
                .when(
                        inKind(List.of(new MaterialLine(Material.CEMENT, QuantityUnit.BAG, 1)), null, null),
                        UNIT_HEAD.metadata())
                .expectSuccessfulHandlerExecution();
        assertThatThrownBy(() -> inKind(List.of(), null, null))
                .matches(Refused.with("sponsorship.promises-nothing")::matches);
    }

    @Test
    void asksTheSameOfAFirstSponsorWhoDoesNotPay() {
        Cases cases = Cases.story();
        var labour = inKind(List.of(), new WorkingDays(1), null);
        given(cases.listed(), cases.assessed(false, true))
                .when(labour, UNIT_HEAD.metadata())
                .expectNoEvents()
                .expectException(Refused.with("sponsorship.house-not-eligible"));
        Actor author = new Actor(OFFICER.staffRef(), Set.of("unit-head"), Cases.UNIT);
        given(cases.listed())
                .when(labour, author.metadata())
                .expectException(Refused.with("sponsorship.by-author-of-listing"));
    }

    private static ConfirmSponsorship inKind(
            List<MaterialLine> materials, @Nullable WorkingDays days, @Nullable EmulationGroupId group) {
        return new ConfirmSponsorship(CASE, new Promise(null, materials, days, group), on(SPONSORED_ON));
    }

    @Test
    void refusesOneDongAboveTheSupportLevel() {
        given(Cases.story().listed())
                .when(confirm(60_000_001), UNIT_HEAD.metadata())
                .expectNoEvents()
                .expectException(Refused.with(
                        "sponsorship.above-support-level",
                        Map.of("amountVnd", 60_000_001L, "levelVnd", 60_000_000L, "basis", "QĐ 21/2024/QĐ-TTg")));
    }

    @Test
    void takesTheLevelOfTheDayOfApproval() {
        Cases approvedTheDayBefore = Cases.of(Pillar.NCC, HouseKind.NEW, "08", NINTH.minusDays(1));
        given(approvedTheDayBefore.listed())
                .when(confirm(40_000_001), UNIT_HEAD.metadata())
                .expectException(Refused.with("sponsorship.above-support-level", Map.of("levelVnd", 40_000_000L)));
    }

    @Test
    void takesTheProvincesTotalWhereItIsHigher() {
        Cases inThaiBinh = Cases.of(Pillar.NCC, HouseKind.NEW, "34", NINTH);
        given(inThaiBinh.listed())
                .when(confirm(100_000_000), UNIT_HEAD.metadata())
                .expectEvents(inThaiBinh.sponsored(100_000_000, PLAN, List.of()));
        given(inThaiBinh.listed())
                .when(confirm(100_000_001), UNIT_HEAD.metadata())
                .expectException(Refused.with("sponsorship.above-support-level"));
    }

    @Test
    void keepsTheNationalLevelWhereTheProvincesTotalIsNotHigher() {
        Cases repairInHaTinh = Cases.of(Pillar.NCC, HouseKind.REPAIR, "42", NINTH);
        given(repairInHaTinh.listed())
                .when(confirm(30_000_001), UNIT_HEAD.metadata())
                .expectException(Refused.with(
                        "sponsorship.above-support-level",
                        Map.of("levelVnd", 30_000_000L, "basis", "QĐ 21/2024/QĐ-TTg")));
    }

    @Test
    void onlyWarnsWhereTheLevelIsNotSettledLaw() {
        Cases campaign = Cases.of(Pillar.CAMPAIGN, HouseKind.NEW, "08", NINTH);
        given(campaign.listed())
                .when(confirm(60_000_001), UNIT_HEAD.metadata())
                .expectEvents(campaign.sponsored(60_000_001, PLAN, List.of(levelWarning("60000001", "false"))));
        given(campaign.listed())
                .when(confirm(60_000_000), UNIT_HEAD.metadata())
                .expectEvents(campaign.sponsored(60_000_000, PLAN, List.of(levelWarning("60000000", "true"))));
    }

    @Test
    void refusesAHouseThatWasJudgedNotToBeTemporary() {
        Cases cases = Cases.story();
        given(cases.listed(), cases.assessed(false, true))
                .when(confirm(60_000_000), UNIT_HEAD.metadata())
                .expectNoEvents()
                .expectException(Refused.with(
                        "sponsorship.house-not-eligible",
                        Map.of("reasons", List.of("AREA_SUFFICES", "STRUCTURES_STURDY"))));
    }

    @Test
    void sponsorsAHouseThatWasJudgedTemporaryOrWhoseVerdictOnlyWarns() {
        Cases cases = Cases.story();
        given(cases.listed(), cases.assessed(true, true))
                .when(confirm(60_000_000), UNIT_HEAD.metadata())
                .expectEvents(cases.sponsored());
        given(cases.listed(), cases.assessed(false, false))
                .when(confirm(60_000_000), UNIT_HEAD.metadata())
                .expectEvents(cases.sponsored());
    }

    @Test
    void goesByTheLastAssessment() {
        Cases cases = Cases.story();
        given(cases.listed(), cases.assessed(false, true), cases.assessed(true, true))
                .when(confirm(60_000_000), UNIT_HEAD.metadata())
                .expectEvents(cases.sponsored());
    }

    @Test
    void refusesADayBeforeTheAssessment() {
        Cases cases = Cases.story();
        given(cases.listed(), cases.assessed(true, true))
                .when(confirm(60_000_000, ASSESSED_ON.minusDays(1)), UNIT_HEAD.metadata())
                .expectNoEvents()
                .expectException(Refused.with("sponsorship.before-assessment"));
    }

    @Test
    void refusesTheAuthorOfTheListing() {
        Actor officerAndHead = new Actor(OFFICER.staffRef(), Set.of("officer", "unit-head"), Cases.UNIT);
        given(Cases.story().listed())
                .when(confirm(60_000_000), officerAndHead.metadata())
                .expectNoEvents()
                .expectException(Refused.with("sponsorship.by-author-of-listing"));
    }

    @Test
    void refusesTheHeadOfAnotherUnit() {
        Actor foreign = new Actor("c".repeat(64), Set.of("unit-head"), "T63-02");
        given(Cases.story().listed())
                .when(confirm(60_000_000), foreign.metadata())
                .expectNoEvents()
                .expectException(Refused.with("unit.foreign"));
    }

    @Test
    void refusesADayBeforeTheListing() {
        given(Cases.story().listed())
                .when(confirm(60_000_000, LISTED_ON.minusDays(1)), UNIT_HEAD.metadata())
                .expectException(Refused.with("case.date-before-former-stage", Map.of("formerStage", "LISTED")));
        given(Cases.story().listed())
                .when(confirm(60_000_000, LISTED_ON), UNIT_HEAD.metadata())
                .expectSuccessfulHandlerExecution();
    }

    private static ConfirmSponsorship confirm(long amountVnd) {
        return confirm(amountVnd, SPONSORED_ON);
    }

    private static ConfirmSponsorship confirm(long amountVnd, LocalDate day) {
        var money = new PromisedMoney(FUND, new VndAmount(amountVnd), PlanChoice.DEFAULT);
        return new ConfirmSponsorship(CASE, new Promise(money, List.of(), null), on(day));
    }

    private static Map<String, String> levelWarning(String actual, String met) {
        return Map.of(
                "rule", "support.level_vnd",
                "appliesTo", "CAMPAIGN new",
                "required", "60000000",
                "actual", actual,
                "unit", "VND",
                "status", "derived",
                "basis", "value verified; the day of the change is 11/2024 in one source and 1/1/2025 in another",
                "met", met);
    }
}
