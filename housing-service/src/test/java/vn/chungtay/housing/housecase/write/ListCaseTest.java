package vn.chungtay.housing.housecase.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.HEAD;
import static vn.chungtay.housing.testing.Cases.LISTED_ON;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.WITHDRAWN_ON;
import static vn.chungtay.housing.testing.Cases.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.write.listcase.HeadOfHousehold;
import vn.chungtay.housing.housecase.write.listcase.ListCase;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawCase;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawalReason;
import vn.chungtay.housing.household.events.HouseholdClaimed;
import vn.chungtay.housing.household.events.HouseholdReleased;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.HouseholdGroup;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Two aggregates take part in a listing, so that it runs on a whole Axon configuration. */
class ListCaseTest {

    private static final HeadOfHousehold HEAD_OF_HOUSEHOLD = new HeadOfHousehold("Lê Thị Ví Dụ", "999000000001", 1960);
    private static final LocalDate NINTH = LocalDate.of(2025, 1, 9);

    private final VaultInMemory vault = new VaultInMemory(HEAD);
    private final HousingInMemory housing = new HousingInMemory(vault);

    @AfterEach
    void shutDown() {
        housing.close();
    }

    @Test
    void listsTheCaseAndClaimsTheHouseholdInOneCommit() {
        send(listing(CASE, HEAD_OF_HOUSEHOLD), OFFICER);

        assertThat(stored())
                .hasSize(3)
                .startsWith(Cases.story().listed(), new HouseholdClaimed("household-" + HEAD, CASE.value(), LISTED_ON));
    }

    @Test
    void refusesASecondCaseForTheSameHeadAndNamesTheFirst() {
        send(listing(CASE, HEAD_OF_HOUSEHOLD), OFFICER);

        refused(listing(CaseId.next(), HEAD_OF_HOUSEHOLD), "household.already-listed", Map.of("caseId", CASE.value()));
        assertThat(stored()).hasSize(3);
    }

    @Test
    void listsAHouseholdAgainAfterAWithdrawalThatFreesIt() {
        send(listing(CASE, HEAD_OF_HOUSEHOLD), OFFICER);
        withdraw(WithdrawalReason.MOVED);
        CaseId second = CaseId.next();

        send(listing(second, HEAD_OF_HOUSEHOLD), OFFICER);

        assertThat(stored())
                .hasSize(8)
                .contains(
                        new HouseholdReleased("household-" + HEAD, CASE.value(), WITHDRAWN_ON),
                        new HouseholdClaimed("household-" + HEAD, second.value(), LISTED_ON));
        refused(
                listing(CaseId.next(), HEAD_OF_HOUSEHOLD),
                "household.already-listed",
                Map.of("caseId", second.value()));
    }

    @Test
    void keepsAHouseholdThatIsServedOrGone() {
        send(listing(CASE, HEAD_OF_HOUSEHOLD), OFFICER);
        withdraw(WithdrawalReason.SERVED_BY_OTHER_PROGRAMME);

        refused(listing(CaseId.next(), HEAD_OF_HOUSEHOLD), "household.already-listed", Map.of("caseId", CASE.value()));
    }

    @Test
    void changesNobodysDataByARefusedListing() {
        send(listing(CASE, HEAD_OF_HOUSEHOLD), OFFICER);
        var sameNumber = new HeadOfHousehold("Tên Khác", HEAD_OF_HOUSEHOLD.identityNumber(), null);

        refused(listing(CaseId.next(), sameNumber), "household.already-listed", Map.of());

        assertThat(vault.fields(HEAD)).containsEntry("name", "Lê Thị Ví Dụ");
    }

    @Test
    void takesTheLaterNameWhereAnEarlierListingWasRefused() {
        vault.keep(Map.of("name", "Lê Thị Sai"), HEAD_OF_HOUSEHOLD.identityNumber());

        send(listing(CASE, HEAD_OF_HOUSEHOLD), OFFICER);

        assertThat(vault.fields(HEAD)).containsEntry("name", "Lê Thị Ví Dụ");
    }

    @Test
    void listsAsItWouldAloneWhatWasPreparedWithOthers() {
        CaseId second = CaseId.next();
        var other = new HeadOfHousehold("Trần Văn Mẫu", "999000000002", 1970);

        List<ListCase> prepared =
                housing.prepared(List.of(listing(CASE, HEAD_OF_HOUSEHOLD), listing(second, other)), OFFICER);
        assertThat(vault.findByIdentityNumber("999000000001")).isPresent();
        assertThat(vault.findByIdentityNumber("999000000002")).isPresent();
        prepared.forEach(listing -> send(listing, OFFICER));

        assertThat(prepared).extracting(ListCase::caseId).containsExactly(CASE, second);
        assertThat(stored())
                .filteredOn(HouseholdClaimed.class::isInstance)
                .extracting(claimed -> ((HouseholdClaimed) claimed).householdId())
                .containsExactlyElementsOf(Stream.of("999000000001", "999000000002")
                        .map(vault::findByIdentityNumber)
                        .map(head -> "household-" + head.orElseThrow())
                        .toList());
    }

    /** The second row says something else of the same person: what holds is what the listing says that goes through. */
    @Test
    void preparesAPersonOnceAndLeavesWhoIsKnownAlone() {
        var differently = new HeadOfHousehold("Lê Thị Khác", HEAD_OF_HOUSEHOLD.identityNumber(), 1961);
        List<ListCase> twice = List.of(listing(CASE, HEAD_OF_HOUSEHOLD), listing(CaseId.next(), differently));

        List<ListCase> prepared = housing.prepared(twice, OFFICER);

        assertThat(prepared.getFirst().head().keptAs()).isEqualTo(HEAD);
        assertThat(prepared.getLast()).isEqualTo(twice.getLast());
        assertThat(vault.fields(HEAD)).containsEntry("name", "Lê Thị Ví Dụ");
        assertThat(housing.prepared(twice, OFFICER)).isEqualTo(twice);
        send(prepared.getLast(), OFFICER);
        assertThat(vault.fields(HEAD)).containsEntry("name", "Lê Thị Khác");
    }

    @Test
    void preparesNobodyWhoseListingIsRefused() {
        housing.prepared(
                List.of(
                        listing(CASE, HEAD_OF_HOUSEHOLD, Pillar.NCC, NINTH, "99999", "Thị trấn Lăng Can", LISTED_ON),
                        listing(CaseId.next(), new HeadOfHousehold("An", "999000000003", null))),
                new Actor("c".repeat(64), Set.of("officer"), "T63-02"));

        assertThat(vault.findByIdentityNumber("999000000001")).isEmpty();
        assertThat(vault.findByIdentityNumber("999000000003")).isEmpty();
    }

    @Test
    void refusesAnotherUnit() {
        assertThatThrownBy(() ->
                        send(listing(CASE, HEAD_OF_HOUSEHOLD), new Actor("c".repeat(64), Set.of("officer"), "T63-02")))
                .satisfies(thrown -> assertThat(Refused.with("unit.foreign").matches(cause(thrown)))
                        .isTrue());
        assertThat(stored()).isEmpty();
    }

    @Test
    void refusesACommuneThatDidNotExistOnThatDay() {
        refused(
                commune("02266", "Xã Thượng Nông", LISTED_ON),
                "commune.unknown-on-day",
                Map.of("communeCode", "02266"));
        refused(commune("99999", "Thị trấn Lăng Can", LISTED_ON), "commune.unknown-on-day", Map.of("codeKnown", false));
        refused(
                commune("00008", "Phường Ngọc Hà", LISTED_ON),
                "commune.unknown-on-day",
                Map.of("fitsStructure", "PROVINCES_34", "structureOfDay", "PROVINCES_63"));
    }

    @Test
    void refusesAListFromBeforeTheFirstSupportLevel() {
        refused(
                listing(Pillar.CAMPAIGN, LocalDate.of(2024, 10, 4), LISTED_ON),
                "support.no-level-on-day",
                Map.of("pillar", "CAMPAIGN", "kind", "NEW", "approvedOn", "2024-10-04"));
        send(listing(Pillar.CAMPAIGN, LocalDate.of(2024, 10, 5), LISTED_ON), OFFICER);
    }

    @Test
    void refusesAListThatIsApprovedAfterTheListing() {
        refused(
                listing(Pillar.NCC, LISTED_ON.plusDays(1), LISTED_ON),
                "list.approved-after-listing",
                Map.of("approvedOn", "2025-01-16", "occurredOn", "2025-01-15"));
        send(listing(Pillar.NCC, LISTED_ON, LISTED_ON), OFFICER);
    }

    private void send(ListCase command, Actor actor) {
        housing.send(command, actor);
    }

    private void withdraw(WithdrawalReason reason) {
        housing.send(new WithdrawCase(CASE, reason, on(WITHDRAWN_ON)), UNIT_HEAD);
    }

    private void refused(ListCase command, String code, Map<String, Object> facts) {
        long before = stored().size();
        assertThatThrownBy(() -> send(command, OFFICER))
                .satisfies(thrown -> assertThat(cause(thrown))
                        .matches(refusal -> Refused.with(code, facts).matches(refusal), code + " " + facts));
        assertThat(stored()).hasSize((int) before);
    }

    private static Throwable cause(Throwable thrown) {
        return thrown instanceof ServiceException || thrown.getCause() == null ? thrown : cause(thrown.getCause());
    }

    private List<Object> stored() {
        return housing.stored();
    }

    private static ListCase listing(CaseId caseId, HeadOfHousehold head) {
        return listing(caseId, head, Pillar.NCC, NINTH, "02266", "Thị trấn Lăng Can", LISTED_ON);
    }

    private static ListCase listing(Pillar pillar, LocalDate approvedOn, LocalDate occurredOn) {
        return listing(CASE, HEAD_OF_HOUSEHOLD, pillar, approvedOn, "02266", "Thị trấn Lăng Can", occurredOn);
    }

    private static ListCase commune(String code, String name, LocalDate day) {
        return listing(CASE, HEAD_OF_HOUSEHOLD, Pillar.NCC, NINTH, code, name, day);
    }

    private static ListCase listing(
            CaseId caseId,
            HeadOfHousehold head,
            Pillar pillar,
            LocalDate approvedOn,
            String code,
            String name,
            LocalDate day) {
        return new ListCase(
                caseId,
                head,
                Cases.UNIT,
                HouseholdGroup.MERIT,
                pillar,
                HouseKind.NEW,
                code,
                name,
                new DocumentNumber("215/QĐ-UBND"),
                approvedOn,
                false,
                on(day));
    }
}
