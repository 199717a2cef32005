package vn.chungtay.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.local.demo.Account;
import vn.chungtay.local.demo.ApiClient;
import vn.chungtay.local.demo.Donor;
import vn.chungtay.local.demo.Giving;
import vn.chungtay.local.demo.House;
import vn.chungtay.local.demo.HouseLife;
import vn.chungtay.local.demo.Patience;
import vn.chungtay.local.demo.Story;

/** Two houses are given up, one before its money was paid out and one after: all of it comes back to the fund and can be seen. */
@ExtendWith(SuiteExtension.class)
class WithdrawalIT {

    private static final String FUNDS = "/api/v1/contributions/funds/";
    private static final LocalDate LISTED_ON = LocalDate.of(2025, 1, 16);
    private static final LocalDate WITHDRAWN_ON = LocalDate.of(2025, 3, 20);
    private static final Account ACCOUNTANT = Account.accountant(Story.UNIT);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private ApiClient api;
    private HouseLife life;

    @Test
    void bringsTheMoneyOfAHouseThatIsGivenUpBackToItsFund(RunningSuite suite) {
        api = suite.client();
        life = new HouseLife(api, LIMIT);
        var reports = new Reports(api);
        Figures before = reports.total();
        Giving giving = new Giving(api, Story.UNIT);
        Giving.Drive drive = giving.open("withdrawal/drive", "Đợt vận động có hồ sơ rút", 120_000_000, false);
        giving.money(drive, "withdrawal/money", 120_000_000, new Donor("STAFF", "Đỗ Văn Ví Dụ"), LISTED_ON);
        House waiting = house(1, "Phạm Thị Mẫu Rút");
        House paid = house(2, "Vũ Văn Mẫu Rút");

        String waitingCase = started(waiting, drive);
        life.askForInstalment(waiting, waitingCase, 1, waiting.firstInstalmentOn());
        life.awaitInstalment(waiting, waitingCase, 1, "RESERVED");
        String paidCase = started(paid, drive);
        life.pay(paid, paidCase, drive.fundId(), 1, paid.firstInstalmentOn());
        withdraw(waiting, waitingCase);
        withdraw(paid, paidCase);

        JsonNode demanded = reservation(drive, paidCase, "RETURN_DEMANDED");
        JsonNode cancelled = reservation(drive, waitingCase, "CANCELLED");
        assertThat(cancelled.required("amountVnd").asLong()).isEqualTo(Story.FIRST_INSTALMENT_VND);
        assertThat(fund(drive).required("availableVnd").asLong()).isEqualTo(120_000_000 - Story.FIRST_INSTALMENT_VND);
        giveBack(drive, demanded.required("instalmentId").asString());
        assertThat(fund(drive).required("availableVnd").asLong()).isEqualTo(120_000_000);
        assertThat(fund(drive).required("reservedVnd").asLong()).isZero();
        reports.awaitTotal(before.plus(added()));
    }

    private static Figures added() {
        Map<String, Long> values = new TreeMap<>();
        values.put("houses.listed", 2L);
        values.put("houses.sponsored", 2L);
        values.put("houses.started", 2L);
        values.put("money.receivedVnd", 120_000_000L);
        values.put("money.disbursedVnd", Story.FIRST_INSTALMENT_VND);
        values.put("money.returnedVnd", Story.FIRST_INSTALMENT_VND);
        values.put("money.paidVnd", Story.FIRST_INSTALMENT_VND);
        return new Figures(values);
    }

    private String started(House house, Giving.Drive drive) {
        String caseId = life.list(house);
        life.sponsor(house, caseId, drive.fundId());
        life.confirmFoundation(house, caseId);
        life.namePayee(house, caseId);
        return caseId;
    }

    private void withdraw(House house, String caseId) {
        api.postMatching(
                Account.head(Story.UNIT),
                "/api/v1/housing/cases/" + caseId + "/withdrawal",
                Map.of("reason", "MOVED", "occurredOn", WITHDRAWN_ON.toString()),
                house.name() + "/withdrawal",
                () -> life.view(house, caseId).etag().orElseThrow());
    }

    private JsonNode reservation(Giving.Drive drive, String caseId, String state) {
        return Patience.until(
                "reservation of " + caseId + " as " + state,
                LIMIT,
                Duration.ofMillis(200),
                () -> Optional.of(Reports.line(
                                api.get(ACCOUNTANT, FUNDS + drive.fundId() + "/reservations")
                                        .data(),
                                "caseId",
                                caseId))
                        .filter(found -> found.required("state").asString().equals(state)));
    }

    private void giveBack(Giving.Drive drive, String instalmentId) {
        api.post(
                ACCOUNTANT,
                FUNDS + drive.fundId() + "/reservations/" + instalmentId + "/returns",
                Map.of(
                        "amountVnd",
                        Story.FIRST_INSTALMENT_VND,
                        "documentNumber",
                        "PT-RUT-1",
                        "occurredOn",
                        WITHDRAWN_ON.plusDays(1).toString()),
                "withdrawal/return");
    }

    private JsonNode fund(Giving.Drive drive) {
        return api.get(ACCOUNTANT, FUNDS + drive.fundId()).data();
    }

    private static House house(int which, String headName) {
        return new House(
                "withdrawal-" + which,
                Story.UNIT,
                "NCC",
                "NEW",
                "MERIT",
                ReferenceData.areas().commune("02221", LISTED_ON).orElseThrow(),
                headName,
                "99988880000" + which,
                Story.SUPPORT_VND,
                false,
                LISTED_ON);
    }
}
