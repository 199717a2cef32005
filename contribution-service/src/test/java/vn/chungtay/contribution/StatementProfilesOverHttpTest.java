package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.chungtay.test.security.TestTokens;

class StatementProfilesOverHttpTest extends StatementService {

    private static final String STRANGER_ACCOUNTANT = TestTokens.token("KT1001", "T63-10", "accountant");
    private static final String FILE = """
        Ngày hiệu lực|Số tiền|Diễn giải|Mã GD
        02/10/2025|-11.000|PHI SMS|F1
        02/11/2025|500.000|UNG HO %s|F2
        """;
    private static final String PROFILE = """
        {"unitCode": "T63-08", "bankBin": "970436", "name": "Quỹ xóa nhà tạm", "occurredOn": "2025-02-12", "mapping": %s}\
        """;
    private static final String MAPPING = """
        {"separator": "|", "dayHead": "ngày hiệu lực", "dayStyle": "MONTH_DAY_YEAR", "documentHead": "mã gd",
         "amountColumns": "ONE_WITH_MINUS", "amountHead": "số tiền", "digits": "POINTS", "narrativeHeads": ["diễn giải"]}\
        """;

    @BeforeEach
    void openTheAccount() {
        openAccount();
    }

    @Test
    void letsAUnitReadTheFilesOfAnotherBankOnceItHasSaidHow() {
        String path = "/accounts/" + account + "/statements";
        String file = FILE.formatted(code);
        Reply saved = post(ACCOUNTANT, API + "/statement-profiles", PROFILE.formatted(MAPPING));
        read(OFFICER, "/statement-profiles/" + saved.id()); // waits until profiles are found

        Reply withoutProfile = upload(path + "/preview", file);
        Reply refused = upload(path, file);
        JsonNode preview = upload(path + "/preview?debitsSkipped=true&profileId=" + saved.id(), file)
                .body();
        JsonNode statement = posted(upload(path + "?debitsSkipped=true&profileId=" + saved.id(), file));

        assertThat(saved.status()).isEqualTo(201);
        assertThat(withoutProfile.body().path("faults").get(0).path("code").asString())
                .isEqualTo("statement.layout-unknown");
        assertThat(withoutProfile.body().path("fittingProfiles").toString()).contains(saved.id(), "Quỹ xóa nhà tạm");
        assertThat(refused.body().path("facts").path("fittingProfiles").toString())
                .contains(saved.id());
        assertThat(preview.path("fittingProfiles").isEmpty()).isTrue();
        assertThat(preview.path("samples").get(0).toString())
                .isEqualTo(
                        "{\"line\":3,\"day\":\"2025-02-11\",\"debitVnd\":0,\"creditVnd\":500000,\"narrativeLength\":%d}"
                                .formatted("UNG HO ".length() + code.length()));
        assertThat(statement.path("matched").asInt()).isEqualTo(1);
        assertThat(statement.path("profileId").asString()).isEqualTo(saved.id());
        assertThat(statement.path("profileVersion").asInt()).isZero();
        assertThat(receivedVnd()).isEqualTo(500_000L);
    }

    @Test
    void isChangedByWhoeverHasSeenItAndKeepsWhatItWas() {
        Reply saved = post(ACCOUNTANT, API + "/statement-profiles", PROFILE.formatted(MAPPING));
        String change = """
            {"name": "Mẫu mới", "occurredOn": "2025-02-13", "mapping": %s}""".formatted(MAPPING);
        String path = "/statement-profiles/" + saved.id() + "/change";

        Reply changed = postMatching(ACCOUNTANT, path, change, saved);
        Reply stale = postMatching(ACCOUNTANT, path, change, saved);
        Reply foreign = postMatching(STRANGER_ACCOUNTANT, path, change, changed);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(foreign.status()).isEqualTo(403);
        Reply now = read(OFFICER, "/statement-profiles/" + saved.id());
        assertThat(now.data().path("name").asString()).isEqualTo("Mẫu mới");
        assertThat(now.header("ETag")).isEqualTo("\"1\"");
        assertThat(read(OFFICER, "/statement-profiles/" + saved.id() + "/versions")
                        .data())
                .extracting(version -> version.path("name").asString())
                .containsExactly("Quỹ xóa nhà tạm", "Mẫu mới");
        assertThat(read(OFFICER, "/units/T63-08/statement-profiles").data())
                .anySatisfy(profile ->
                        assertThat(profile.path("profileId").asString()).isEqualTo(saved.id()));
    }

    @Test
    void isRefusedWithTheFieldThatIsWrong() {
        Reply noDay = post(ACCOUNTANT, API + "/statement-profiles", PROFILE.formatted("{}"));
        Reply number = post(
                ACCOUNTANT,
                API + "/statement-profiles",
                PROFILE.formatted(MAPPING.replace("ngày hiệu lực", "tk 0912345678")));
        Reply missing = post(
                ACCOUNTANT,
                API + "/statement-profiles",
                PROFILE.formatted(MAPPING.replace("ONE_WITH_MINUS", "ONE_WITH_MARK")));
        Reply byOfficer = post(OFFICER, API + "/statement-profiles", PROFILE.formatted(MAPPING));

        assertThat(noDay.status()).isEqualTo(400);
        assertThat(number.status()).isEqualTo(400);
        assertThat(number.body().path("facts").path("field").asString()).isEqualTo("mapping.dayHead");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.code()).isEqualTo("profile.column-needed");
        assertThat(missing.body().path("facts").path("field").asString()).isEqualTo("markHead");
        assertThat(byOfficer.status()).isEqualTo(403);
    }

    @Test
    void readsStatementsOfItsOwnBankAndUnitOnly() {
        Reply other = post(
                ACCOUNTANT,
                API + "/statement-profiles",
                PROFILE.formatted(MAPPING).replace("970436", "970415"));
        Reply foreign = post(
                STRANGER_ACCOUNTANT,
                API + "/statement-profiles",
                PROFILE.formatted(MAPPING).replace("T63-08", "T63-10"));
        String preview = "/accounts/" + account + "/statements/preview?profileId=";
        read(OFFICER, "/statement-profiles/" + other.id());
        read(OFFICER, "/statement-profiles/" + foreign.id());

        assertThat(upload(preview + other.id(), "x").code()).isEqualTo("statement.profile-of-another-bank");
        assertThat(upload(preview + foreign.id(), "x").code()).isEqualTo("unit.foreign");
        assertThat(upload(preview + "profile-none", "x").code()).isEqualTo("profile.unknown");
        assertThat(upload(preview + other.id() + "&dayHead=a&debitHead=b&creditHead=c&narrativeHead=d", "x")
                        .code())
                .isEqualTo("statement.two-layouts");
    }
}
