package vn.chungtay.contribution;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import vn.chungtay.test.security.TestTokens;
import vn.chungtay.test.service.RunningService;

/** The running contribution service with the people who use it. */
public abstract class ContributionService extends RunningService {

    protected static final String API = "/api/v1/contributions";
    protected static final String OFFICER = TestTokens.token("CB0801", "T63-08", "officer");
    protected static final String ACCOUNTANT = TestTokens.token("KT0801", "T63-08", "accountant");
    protected static final String HEAD = TestTokens.token("TP0801", "T63-08", "unit-head");
    protected static final String STRANGER = TestTokens.token("CB1001", "T63-10", "officer");

    /** A donor as the web sends one. */
    protected static final String DONOR = """
        {"kind": "STAFF", "name": "Trần Thị Bình", "identityNumber": "008085001234", "phone": "0912 345 678"}\
        """;

    /** A drive of BHXH tỉnh Tuyên Quang. */
    protected static final String DRIVE = """
        {"unitCode": "T63-08", "name": "Chung tay xóa nhà tạm 2025", "legalBasis": "3174/KH-BHXH",
         "opensOn": "2025-01-09", "closesOn": "2025-03-31", "targetVnd": 500000000,
         "forms": ["ONE_DAYS_SALARY", "FUND", "APPEAL", "MATERIAL", "WORKING_DAYS"]}\
        """;

    /** Drafts and opens a drive. */
    protected Reply openDrive() {
        return openDrive(DRIVE);
    }

    /** Drafts and opens this drive. */
    protected Reply openDrive(String json) {
        Reply draft = post(OFFICER, API + "/drives", json);
        return post(HEAD, API + "/drives/" + draft.id() + "/opening", "{\"occurredOn\": \"2025-01-08\"}");
    }

    /** Posts JSON that decides on what an earlier reply showed. */
    protected Reply postMatching(String token, String path, String json, Reply seen) {
        return send(request(API + path)
                .POST(BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", String.valueOf(seen.header("ETag")))
                .header("Authorization", "Bearer " + token));
    }

    /** The fund of a drive, once the view shows it. */
    protected String fundOf(Reply drive) {
        return get(OFFICER, API + "/drives/" + drive.id(), drive)
                .data()
                .path("fundId")
                .asString();
    }

    /** Gives money to a drive. */
    protected Reply giveMoney(String driveId, long amountVnd) {
        return post(OFFICER, API + "/drives/" + driveId + "/gifts/money", money(amountVnd, "2025-02-10"));
    }

    /** A gift of money as the web sends one. */
    protected static String money(long amountVnd, String day) {
        return """
            {"amountVnd": %d, "receivedIn": "CASH", "donor": %s, "occurredOn": "%s"}\
            """.formatted(amountVnd, DONOR, day);
    }
}
