package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportsOverHttpTest extends ContributionService {

    @Test
    void sendsTheGiftsOfAUnitOrOfAllWithTheirGiversMasked() {
        Reply drive = openDrive();
        Reply first = giveMoney(drive.id(), 120_000_000L);
        Reply last = giveMoney(drive.id(), 7_000L);

        Reply unit = get(OFFICER, API + "/exports/gifts.csv?unitCode=T63-08", last);
        Reply all = get(OFFICER, API + "/exports/gifts.csv");
        Reply other = get(OFFICER, API + "/exports/gifts.csv?unitCode=T63-10");

        assertThat(unit.status()).isEqualTo(200);
        assertThat(unit.header("Content-Disposition")).isEqualTo("attachment; filename=\"gifts.csv\"");
        assertThat(rows(unit))
                .anySatisfy(
                        row -> assertThat(row).contains(first.id() + ",STAFF,FUND,120000000,CASH,0,", "2025-02-10"));
        assertThat(rows(unit).indexOf(rowOf(unit, first))).isLessThan(rows(unit).indexOf(rowOf(unit, last)));
        assertThat(rows(all)).contains(rowOf(unit, first), rowOf(unit, last));
        assertThat(rows(other)).hasSize(1);
        assertThat(unit.raw().body()).doesNotContain("Bình", "vault");
    }

    @Test
    void sendsTheFormOfEachGiftAndWhatWentBackOfIt() {
        Reply drive = openDrive();
        Reply money = giveMoney(drive.id(), 5_000_000L);
        Reply days = post(OFFICER, API + "/drives/" + drive.id() + "/gifts/working-days", """
            {"workingDays": 8, "donor": %s, "occurredOn": "2025-02-10"}""".formatted(DONOR));
        Reply proposed = post(ACCOUNTANT, API + "/gifts/" + money.id() + "/refund", """
            {"amountVnd": 2000000, "documentNumber": "DN-0003/2025", "occurredOn": "2025-02-12"}""");
        Reply refunded = postMatching(
                HEAD, "/gifts/" + money.id() + "/refund/confirmation", "{\"occurredOn\": \"2025-02-13\"}", proposed);

        Reply gifts = get(OFFICER, API + "/exports/gifts.csv?unitCode=T63-08", refunded);

        assertThat(rowOf(gifts, money)).contains(",STAFF,FUND,5000000,CASH,2000000,");
        assertThat(rowOf(gifts, days)).contains(",STAFF,WORKING_DAYS,,,,,,,,8,");
    }

    @Test
    void sendsDrivesWithWhatTheyStillHopeFor() {
        Reply drive = openDrive(DRIVE.replace("Chung tay xóa", "=Chung tay xóa"));
        Reply gift = giveMoney(drive.id(), 120_000_000L);

        Reply drives = get(OFFICER, API + "/exports/drives.csv?unitCode=T63-08", gift);

        assertThat(rowOf(drives, drive)).contains("'=Chung tay xóa nhà tạm 2025", "500000000,120000000,380000000");
    }

    @Test
    void sendsAFundDayByDay() {
        Reply drive = openDrive();
        giveMoney(drive.id(), 60_000_000L);
        String path = API + "/drives/" + drive.id() + "/gifts/money";
        post(OFFICER, path, money(2_000_000L, "2025-02-12"));
        Reply last = post(OFFICER, path, money(1_000_000L, "2025-02-10"));

        Reply statement = get(OFFICER, API + "/funds/" + fundOf(drive) + "/statement.csv", last);

        assertThat(rows(statement).subList(1, 3))
                .containsExactly(
                        "2025-02-10,61000000,0,0,0,0,0,0,0,0,61000000,0,61000000",
                        "2025-02-12,2000000,0,0,0,0,0,0,0,0,63000000,0,63000000");
    }

    @Test
    void sendsWorkbooksAndNothingElse() {
        Reply workbook = get(OFFICER, API + "/exports/gifts.xlsx");

        assertThat(workbook.status()).isEqualTo(200);
        assertThat(workbook.header("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(workbook.raw().body()).startsWith("PK");
        assertThat(get(OFFICER, API + "/exports/gifts.pdf").code()).isEqualTo("table.format-unknown");
        assertThat(get(OFFICER, API + "/funds/fund-none/statement.csv").code()).isEqualTo("fund.unknown");
        assertThat(rows(get(OFFICER, API + "/accounts/account-none/waiting-lines.csv")))
                .hasSize(1);
    }

    private static List<String> rows(Reply reply) {
        return Arrays.asList(reply.raw().body().split("\r\n", -1)).stream()
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static String rowOf(Reply reply, Reply made) {
        return rows(reply).stream()
                .filter(row -> row.contains(made.id()))
                .findFirst()
                .orElseThrow();
    }
}
