package vn.chungtay.housing.housecase.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.FUND;
import static vn.chungtay.housing.testing.Cases.JOINED;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.OTHER_FUND;
import static vn.chungtay.housing.testing.Cases.OTHER_UNIT;
import static vn.chungtay.housing.testing.Cases.OTHER_UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.PLAN;
import static vn.chungtay.housing.testing.Cases.SECOND;
import static vn.chungtay.housing.testing.Cases.SPONSORED_ON;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.WITHDRAWN_ON;
import static vn.chungtay.housing.testing.Cases.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.write.addsponsorship.AddSponsorship;
import vn.chungtay.housing.housecase.write.confirmsponsorship.Material;
import vn.chungtay.housing.housecase.write.confirmsponsorship.MaterialLine;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PlanChoice;
import vn.chungtay.housing.housecase.write.confirmsponsorship.Promise;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PromisedMoney;
import vn.chungtay.housing.housecase.write.confirmsponsorship.QuantityUnit;
import vn.chungtay.housing.housecase.write.confirmsponsorship.WorkingDays;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawCase;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawalReason;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Clusters;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;

/** A house of which its own unit pays 40 of at most 60 million, and what others bring. */
class AddSponsorshipTest {

    private final Cases cases = Cases.story();
    private final List<Object> sponsored = List.of(cases.listed(), cases.sponsored(40_000_000, PLAN, List.of()));

    @Test
    void letsAnotherUnitJoinWithMoneyOfItsOwnFund() {
        given(sponsored)
                .when(joins(money(20_000_000)), OTHER_UNIT_HEAD.metadata())
                .expectEvents(cases.joined(20_000_000, PLAN, List.of()))
                .expectState(house -> assertThat(house.stage()).isEqualTo(Stage.SPONSORED));
    }

    @Test
    void refusesOneDongAboveTheSupportLevelOfAllTogether() {
        given(sponsored)
                .when(joins(money(20_000_001)), OTHER_UNIT_HEAD.metadata())
                .expectNoEvents()
                .expectException(Refused.with(
                        "sponsorship.above-support-level",
                        Map.of("amountVnd", 20_000_001L, "promisedBeforeVnd", 40_000_000L, "levelVnd", 60_000_000L)));
        given(sponsored, cases.joined(20_000_000, PLAN, List.of()))
                .when(joins(money(1)), OTHER_UNIT_HEAD.metadata())
                .expectException(
                        Refused.with("sponsorship.above-support-level", Map.of("promisedBeforeVnd", 60_000_000L)));
    }

    @Test
    void warnsOfTheSumOfAllWhereTheLevelIsNotSettledLaw() {
        Cases campaign = Cases.of(Pillar.CAMPAIGN, HouseKind.NEW, "08", LocalDate.of(2025, 1, 9));
        var warning = Map.of(
                "rule", "support.level_vnd",
                "appliesTo", "CAMPAIGN new",
                "required", "60000000",
                "actual", "60000001",
                "unit", "VND",
                "status", "derived",
                "basis", "value verified; the day of the change is 11/2024 in one source and 1/1/2025 in another",
                "met", "false");
        given(campaign.listed(), campaign.sponsored(40_000_000, PLAN, List.of()))
                .when(joins(money(20_000_001)), OTHER_UNIT_HEAD.metadata())
                .expectEvents(campaign.joined(20_000_001, PLAN, List.of(warning)));
    }

    @Test
    void letsMaterialAndLabourComeOnTopOfTheLevel() {
        var promise = new Promise(
                null, List.of(new MaterialLine(Material.CEMENT, QuantityUnit.BAG, 50)), new WorkingDays(20));
        given(cases.listed(), cases.sponsored(), cases.started())
                .when(joins(promise), OTHER_UNIT_HEAD.metadata())
                .expectEvents(cases.joined(List.of(Cases.material("CEMENT", "BAG", 50)), 20))
                .expectState(house -> assertThat(house.stage()).isEqualTo(Stage.STARTED));
    }

    @Test
    void keepsOnWhoseBehalfItIsPromisedUntilTheLastDayOfTheMember() {
        LocalDate lastDay = Clusters.CHANGED_ON.minusDays(1);
        given(sponsored)
                .when(onBehalf(SPONSORED_ON), OTHER_UNIT_HEAD.metadata())
                .expectEvents(Clusters.onBehalf(cases.joined(List.of(), 20)));
        given(sponsored).when(onBehalf(lastDay), OTHER_UNIT_HEAD.metadata()).expectSuccessfulHandlerExecution();
        given(sponsored)
                .when(onBehalf(lastDay.plusDays(1)), OTHER_UNIT_HEAD.metadata())
                .expectNoEvents()
                .expectException(Refused.with("sponsorship.not-member-of-group", Map.of("unitCode", OTHER_UNIT)));
    }

    private static AddSponsorship onBehalf(LocalDate day) {
        var promise = new Promise(null, List.of(), new WorkingDays(20), Clusters.CLUSTER);
        return new AddSponsorship(CASE, JOINED, OTHER_UNIT, promise, on(day));
    }

    @Test
    void letsTheUnitOfTheCaseAddMoneyOfAnotherFund() {
        given(sponsored)
                .when(new AddSponsorship(CASE, JOINED, null, money(20_000_000), on(SPONSORED_ON)), UNIT_HEAD.metadata())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesWhoDoesNotHeadTheUnitThatGives() {
        given(sponsored)
                .when(joins(money(1)), UNIT_HEAD.metadata())
                .expectNoEvents()
                .expectException(Refused.with("unit.foreign", Map.of("unitCode", OTHER_UNIT)));
        given(sponsored)
                .when(new AddSponsorship(CASE, JOINED, null, money(1), on(SPONSORED_ON)), OTHER_UNIT_HEAD.metadata())
                .expectNoEvents()
                .expectException(Refused.with("unit.foreign", Map.of("unitCode", Cases.UNIT)));
    }

    @Test
    void refusesTheAuthorOfTheListing() {
        Actor author = new Actor(OFFICER.staffRef(), Set.of("unit-head"), OTHER_UNIT);
        given(sponsored)
                .when(joins(money(1)), author.metadata())
                .expectNoEvents()
                .expectException(Refused.with("sponsorship.by-author-of-listing"));
    }

    @Test
    void refusesADayBeforeTheFirstSponsor() {
        given(sponsored)
                .when(
                        new AddSponsorship(CASE, JOINED, OTHER_UNIT, money(1), on(SPONSORED_ON.minusDays(1))),
                        OTHER_UNIT_HEAD.metadata())
                .expectException(Refused.with("case.date-before-former-stage", Map.of("formerStage", "SPONSORED")));
    }

    @Test
    void refusesAFinishedHouse() {
        given(CaseFixture.upTo(cases, Stage.ACCEPTED))
                .when(joins(new Promise(null, List.of(), new WorkingDays(1))), OTHER_UNIT_HEAD.metadata())
                .expectNoEvents()
                .expectException(Refused.with("case.wrong-stage"));
    }

    @Test
    void refusesWhatPromisesNothingOrAThingTwice() {
        refused("sponsorship.promises-nothing", null, List.of());
        var cement = new MaterialLine(Material.CEMENT, QuantityUnit.BAG, 1);
        refused(
                "sponsorship.material-twice",
                null,
                List.of(cement, new MaterialLine(Material.CEMENT, QuantityUnit.BAG, 2)));
        assertThat(new Promise(null, List.of(cement, new MaterialLine(Material.CEMENT, QuantityUnit.KILOGRAM, 2)), null)
                        .materials())
                .hasSize(2);
    }

    @Test
    void refusesQuantitiesBeyondTheirLimits() {
        assertThatThrownBy(() -> new MaterialLine(Material.CEMENT, QuantityUnit.BAG, 0))
                .matches(Refused.with("quantity.not-positive")::matches);
        assertThatThrownBy(() -> new MaterialLine(Material.CEMENT, QuantityUnit.BAG, 1_000_000_000))
                .matches(Refused.with("quantity.too-large")::matches);
        assertThat(new MaterialLine(Material.CEMENT, QuantityUnit.BAG, 999_999_999).quantity())
                .isPositive();
        assertThatThrownBy(() -> new WorkingDays(0)).matches(Refused.with("working-days.not-positive")::matches);
        assertThatThrownBy(() -> new WorkingDays(1_000_000)).matches(Refused.with("working-days.too-many")::matches);
        assertThat(new WorkingDays(999_999).value()).isPositive();
    }

    @Test
    void cancelsTheMoneyOfEveryFundWhenTheCaseIsWithdrawn() {
        given(
                        sponsored,
                        cases.joined(20_000_000, PLAN, List.of()),
                        cases.started(),
                        cases.requested(FIRST, 1, 28_000_000, STARTED_ON),
                        cases.requestedOfJoined(SECOND, 1, 14_000_000, STARTED_ON))
                .when(new WithdrawCase(CASE, WithdrawalReason.DIED, on(WITHDRAWN_ON)), UNIT_HEAD.metadata())
                .expectEvents(
                        cases.withdrawn("DIED"),
                        cases.cancelled(FIRST, 1, FUND, 28_000_000),
                        cases.cancelled(SECOND, 1, OTHER_FUND, 14_000_000));
    }

    private static void refused(String code, @Nullable PromisedMoney money, List<MaterialLine> materials) {
        assertThatThrownBy(() -> new Promise(money, materials, null)).matches(Refused.with(code)::matches);
    }

    private static AddSponsorship joins(Promise promise) {
        return new AddSponsorship(CASE, JOINED, OTHER_UNIT, promise, on(SPONSORED_ON));
    }

    private static Promise money(long amountVnd) {
        return new Promise(
                new PromisedMoney(OTHER_FUND, new VndAmount(amountVnd), PlanChoice.DEFAULT), List.of(), null);
    }
}
