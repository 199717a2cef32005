package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.test.security.TestTokens;

/** Units of a cluster support one house together. */
class EmulationGroupsOverHttpTest extends RunningHousing {

    private static final String GROUPS = "/api/v1/housing/emulation-groups";
    private static final String EMULATION = TestTokens.token("TW001", "VSS", "emulation");
    private static final String OTHER_HEAD = TestTokens.token("CB021", "T63-02", "unit-head");
    private static final String OTHER_OFFICER = TestTokens.token("CB022", "T63-02", "officer");
    private static final String MEMBER = TestTokens.token("CB041", "T63-04", "unit-head");
    private static final String MEMBERS = "\"T63-08\", \"T63-02\", \"T63-04\"";
    private static final String FUND = "fund-0194670e-0000-7000-8000-000000000021";
    private static final String OTHER_FUND = "fund-0194670e-0000-7000-8000-000000000022";

    @Test
    void showsWhatTheMembersGiveTogether() {
        String group = form("Cụm thi đua số IV");
        String caseId = list(newIdentityNumber()).id();

        assertThat(step(UNIT_HEAD, caseId, "sponsorship", """
                {"fundId": "%s", "amountVnd": 40000000, "emulationGroupId": "%s", "occurredOn": "2025-01-20"}""".formatted(FUND, group))
                        .status())
                .isEqualTo(200);
        assertThat(join(caseId, """
                {"unitCode": "T63-02", "money": {"fundId": "%s", "amountVnd": 20000000}, "workingDays": 12,
                 "emulationGroupId": "%s", "occurredOn": "2025-01-25"}""".formatted(OTHER_FUND, group)).status()).isEqualTo(200);
        assertThat(join(caseId, """
                {"unitCode": "T63-02", "workingDays": 5, "occurredOn": "2025-01-25"}""").status()).isEqualTo(200);

        JsonNode house = read(caseId).data();
        assertThat(house.required("sponsorships")
                        .get(1)
                        .required("emulationGroup")
                        .required("name")
                        .asString())
                .isEqualTo("Cụm thi đua số IV");
        assertThat(house.required("sponsorships").get(2).has("emulationGroup")).isFalse();
        isOfBoth(house.required("emulationGroups"));
        String wanted = "?emulationGroupId=" + group;
        JsonNode listed = now(request(EMULATION, CASES + wanted)).data().required("cases");
        assertThat(listed).hasSize(1);
        isOfBoth(listed.get(0).required("emulationGroups"));
        String csv = now(request(EMULATION, "/api/v1/housing/cases.csv" + wanted))
                .raw()
                .body();
        assertThat(csv.strip()).endsWith("Cụm thi đua số IV,60000000");
        JsonNode counts = now(request(EMULATION, "/api/v1/housing/case-counts?by=EMULATION_GROUP"))
                .data();
        assertThat(counts.required("groups")
                        .valueStream()
                        .filter(one -> one.required("code").asString().equals(group)))
                .singleElement()
                .satisfies(one -> assertThat(one.required("counts")
                                .required("byStage")
                                .required("SPONSORED")
                                .asLong())
                        .isEqualTo(1));
        JsonNode open = now(request(OFFICER, "/api/v1/housing/public/cases?limit=1&after=" + before(caseId)))
                .data();
        isOfBoth(open.required("houses").get(0).required("emulationGroups"));
    }

    @Test
    void takesAPromiseOnBehalfOfTheGroupOnDaysOnWhichTheUnitIsAMember() {
        String group = form("Cụm thi đua số V");
        Reply changed = send(command(
                        EMULATION,
                        GROUPS + "/" + group + "/changes",
                        composition("Cụm thi đua số V", "T63-04", "\"T63-08\", \"T63-04\"", "2025-02-01"))
                .header("If-Match", "\"0\""));
        assertThat(changed.status()).isEqualTo(200);
        String caseId = list(newIdentityNumber()).id();
        sponsor40Million(caseId, "2025-01-16");

        Reply early = join(caseId, days(group, "2025-01-17"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.code()).isEqualTo("sponsorship.not-member-of-group");
        assertThat(join(caseId, days(group, "2025-01-18")).status()).isEqualTo(200);
        assertThat(join(caseId, days(group, "2025-01-31")).status()).isEqualTo(200);
        assertThat(join(caseId, days(group, "2025-02-01")).code()).isEqualTo("sponsorship.not-member-of-group");
        Reply unknown = join(caseId, days("emulationgroup-0194670e-0000-7000-8000-000000000099", "2025-01-31"));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("emulation-group.unknown");
    }

    /** The first to give for it, T63-08, owns the case; T63-02 leads, T63-04 is a member. */
    @Test
    void showsTheCasesOfTheGroupToTheUnitThatLeadsIt() {
        String group = form("Cụm thi đua số VII");
        String caseId = givenBy(group);
        String other = list(newIdentityNumber()).id();
        sponsor40Million(other, "2025-01-20");

        for (String token : List.of(OTHER_HEAD, OTHER_OFFICER)) {
            Reply listed = now(request(token, CASES + "?emulationGroupId=" + group));
            assertThat(listed.status()).isEqualTo(200);
            assertThat(listed.data().required("cases").valueStream())
                    .extracting(line -> line.required("caseId").asString())
                    .containsExactly(caseId);
            assertThat(listed.raw().body()).doesNotContain("Ví Dụ");
        }
        String wanted = "?emulationGroupId=" + group;
        assertThat(now(request(OTHER_OFFICER, "/api/v1/housing/cases.csv" + wanted))
                        .raw()
                        .body())
                .contains(caseId)
                .doesNotContain(other);
        assertThat(now(request(OTHER_OFFICER, "/api/v1/housing/cases.xlsx" + wanted))
                        .status())
                .isEqualTo(200);
        assertThat(now(request(OTHER_OFFICER, "/api/v1/housing/deadline-counts" + wanted))
                        .data()
                        .required("late")
                        .asLong())
                .isEqualTo(1);
        assertThat(now(request(OTHER_OFFICER, CASES + wanted + "&unitCode=T63-08"))
                        .data()
                        .required("cases"))
                .as("those of one member")
                .hasSize(1);
        assertThat(now(request(OTHER_OFFICER, CASES + "/" + caseId)).code()).isEqualTo("unit.foreign");
        assertThat(step(OTHER_HEAD, caseId, "suspension", """
                {"reason": "GRIEVANCE", "occurredOn": "2025-01-25"}""").code()).isEqualTo("unit.foreign");
    }

    @Test
    void showsThemToNoOtherMemberAndToNobodyThatLedBefore() {
        String group = form("Cụm thi đua số VIII");
        String caseId = givenBy(group);
        String wanted = "?emulationGroupId=" + group;
        String none = "?emulationGroupId=emulationgroup-0194670e-0000-7000-8000-000000000099";
        for (String path : List.of(CASES, CASES + ".csv", CASES + ".xlsx", "/api/v1/housing/deadline-counts")) {
            Reply refused = now(request(MEMBER, path + wanted));
            assertThat(refused.status()).as(path).isEqualTo(400);
            assertThat(refused.code()).isEqualTo("request.field-required");
            assertThat(now(request(MEMBER, path + wanted + "&unitCode=T63-08")).code())
                    .isEqualTo("unit.foreign");
            assertThat(now(request(OTHER_OFFICER, path + none)).status()).isEqualTo(400);
            assertThat(now(request(OTHER_OFFICER, path)).status()).isEqualTo(400);
        }
        assertThat(now(request(MEMBER, CASES + wanted + "&unitCode=T63-04"))
                        .data()
                        .required("cases"))
                .isEmpty();

        assertThat(send(command(
                                        EMULATION,
                                        GROUPS + "/" + group + "/changes",
                                        composition("Cụm thi đua số VIII", "T63-04", MEMBERS, "2025-02-01"))
                                .header("If-Match", "\"0\""))
                        .status())
                .isEqualTo(200);
        assertThat(now(request(OTHER_OFFICER, CASES + wanted)).code()).isEqualTo("request.field-required");
        assertThat(now(request(MEMBER, CASES + wanted)).data().required("cases").valueStream())
                .extracting(line -> line.required("caseId").asString())
                .as("promised before it led")
                .containsExactly(caseId);

        assertThat(send(command(EMULATION, GROUPS + "/" + group + "/dissolution", """
                {"decisionNumber": "77/QĐ-BHXH", "decidedOn": "2025-03-01", "lastDay": "2025-03-05"}""")
                                .header("If-Match", "\"1\""))
                        .status())
                .isEqualTo(200);
        assertThat(now(request(MEMBER, CASES + wanted)).code()).isEqualTo("request.field-required");
    }

    private String givenBy(String group) {
        String caseId = list(newIdentityNumber()).id();
        assertThat(step(UNIT_HEAD, caseId, "sponsorship", """
                {"fundId": "%s", "amountVnd": 40000000, "emulationGroupId": "%s", "occurredOn": "2025-01-20"}""".formatted(FUND, group))
                        .status())
                .isEqualTo(200);
        return caseId;
    }

    @Test
    void keepsEveryDecision() {
        String group = form("Khối thi đua các Ban");
        assertThat(send(command(
                                EMULATION,
                                GROUPS + "/" + group + "/changes",
                                composition("Khối thi đua các Ban", "T63-04", "\"T63-08\", \"T63-04\"", "2025-02-01")))
                        .status())
                .isEqualTo(400);
        String dissolution = """
                {"decisionNumber": "77/QĐ-BHXH", "decidedOn": "2025-03-01", "lastDay": "2025-03-05"}""";
        assertThat(send(command(EMULATION, GROUPS + "/" + group + "/dissolution", dissolution)
                                .header("If-Match", "\"0\""))
                        .status())
                .isEqualTo(200);

        Reply seen = now(request(OFFICER, GROUPS + "/" + group + "?on=2025-03-06"));
        assertThat(seen.header("ETag")).isEqualTo("\"1\"");
        assertThat(seen.data().required("standing").asBoolean()).isFalse();
        assertThat(seen.data().required("kind").asString()).isEqualTo("BLOCK");
        assertThat(seen.data().required("lastDay").asString()).isEqualTo("2025-03-05");
        assertThat(seen.data().required("decisions")).hasSize(2);
        assertThat(now(request(OFFICER, GROUPS + "/" + group + "?on=2025-03-05"))
                        .data()
                        .required("standing")
                        .asBoolean())
                .isTrue();
        assertThat(now(request(OFFICER, GROUPS + "?unitCode=T63-02&limit=200"))
                        .data()
                        .required("groups")
                        .valueStream())
                .extracting(one -> one.required("groupId").asString())
                .contains(group);
        assertThat(now(request(OFFICER, GROUPS + "?unitCode=T63-01")).data().required("groups"))
                .isEmpty();
        assertThat(send(request(OFFICER, GROUPS + "/emulationgroup-1")).code()).isEqualTo("emulation-group.unknown");
    }

    @Test
    void refusesWhatIsNoDecisionAboutAGroup() {
        String own = composition("Cụm thi đua số VI", "T63-08", "\"T63-08\", \"T63-02\"", "2025-01-18");
        assertThat(send(command(UNIT_HEAD, GROUPS, own)).status()).isEqualTo(403);
        assertThat(send(command(EMULATION, GROUPS, own.replace("2025-01-10", "2999-01-10")))
                        .code())
                .isEqualTo("date.in-future");
        assertThat(send(command(EMULATION, GROUPS, own.replace("Cụm thi đua", "Nhóm")))
                        .status())
                .isEqualTo(400);
        assertThat(send(command(EMULATION, GROUPS, own.replace("12/QĐ-BHXH", "theo ý kiến")))
                        .status())
                .isEqualTo(400);
    }

    private String form(String name) {
        Reply formed = send(command(EMULATION, GROUPS, composition(name, "T63-02", MEMBERS, "2025-01-18")));
        assertThat(formed.status()).isEqualTo(201);
        return formed.id();
    }

    private static String composition(String name, String lead, String members, String from) {
        return """
                {"name": "%s", "leadUnitCode": "%s", "unitCodes": [%s], "decisionNumber": "12/QĐ-BHXH",
                 "decidedOn": "2025-01-10", "from": "%s"}""".formatted(name, lead, members, from);
    }

    private static String days(String group, String day) {
        return """
                {"unitCode": "T63-02", "workingDays": 1, "emulationGroupId": "%s", "occurredOn": "%s"}""".formatted(group, day);
    }

    private void sponsor40Million(String caseId, String day) {
        assertThat(step(UNIT_HEAD, caseId, "sponsorship", """
                {"fundId": "%s", "amountVnd": 40000000, "occurredOn": "%s"}""".formatted(FUND, day))
                        .status())
                .isEqualTo(200);
    }

    private Reply join(String caseId, String json) {
        return send(command(OTHER_HEAD, CASES + "/" + caseId + "/sponsorships", json));
    }

    private Reply now(HttpRequest.Builder request) {
        return send(request.header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
    }

    /** A cursor after which this case comes first. */
    private static String before(String caseId) {
        return caseId.substring(0, caseId.length() - 1);
    }

    private static void isOfBoth(JsonNode groups) {
        assertThat(groups).hasSize(1);
        JsonNode group = groups.get(0);
        assertThat(group.required("promisedVnd").asLong()).isEqualTo(60_000_000);
        assertThat(group.required("promisedDays").asLong()).isEqualTo(12);
        assertThat(group.required("unitCodes")).hasSize(2);
    }
}
