package vn.chungtay.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Drives and gifts of one unit through the API, entered by its officer, the drive opened by its head; repeatable as {@link HouseLife} is. */
public final class Giving {

    private static final String DRIVES = "/api/v1/contributions/drives";

    private final ApiClient api;
    private final Account officer;
    private final Account head;

    /** For the unit's officer and its head. */
    public Giving(ApiClient api, String unitCode) {
        this.api = api;
        this.officer = Account.officer(unitCode);
        this.head = Account.head(unitCode);
    }

    /**
     * A drive with its fund.
     *
     * @param driveId the drive
     * @param fundId its fund
     */
    public record Drive(String driveId, String fundId) {}

    /**
     * Drafts and opens a drive for the whole time of the story.
     *
     * @param key makes the call repeatable
     * @param targetVnd in đồng, above zero
     */
    public Drive open(String key, String name, long targetVnd, boolean simulated) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("unitCode", officer.unitCode());
        body.put("name", name);
        body.put("legalBasis", "3174/KH-BHXH");
        body.put("opensOn", Story.FIRST_DAY.toString());
        body.put("closesOn", Story.LAST_DAY.toString());
        body.put("targetVnd", targetVnd);
        body.put("forms", List.of("ONE_DAYS_SALARY", "FUND", "APPEAL", "MATERIAL", "WORKING_DAYS"));
        body.put("simulated", simulated);
        String driveId = api.post(officer, DRIVES, body, key).id();
        Map<String, Object> opening = Map.of("occurredOn", Story.FIRST_DAY.toString());
        api.post(head, DRIVES + "/" + driveId + "/opening", opening, key + "/opening");
        JsonNode drive = api.get(officer, DRIVES + "/" + driveId).data();
        return new Drive(driveId, drive.required("fundId").asString());
    }

    /** Records money received in cash; returns the gift's id. */
    public String money(Drive drive, String key, long amountVnd, Donor donor, LocalDate day) {
        Map<String, Object> body = gift(donor, day);
        body.put("amountVnd", amountVnd);
        body.put("receivedIn", "CASH");
        return api.post(officer, gifts(drive, "money"), body, key).id();
    }

    /** Records bags of cement; returns the gift's id. */
    public String cement(Drive drive, String key, int bags, long declaredValueVnd, Donor donor, LocalDate day) {
        Map<String, Object> body = gift(donor, day);
        body.put("item", "CEMENT");
        body.put("quantity", bags);
        body.put("quantityUnit", "BAG");
        body.put("declaredValueVnd", declaredValueVnd);
        return api.post(officer, gifts(drive, "material"), body, key).id();
    }

    /** Records working days; returns the gift's id. */
    public String workingDays(Drive drive, String key, int workingDays, Donor donor, LocalDate day) {
        Map<String, Object> body = gift(donor, day);
        body.put("workingDays", workingDays);
        return api.post(officer, gifts(drive, "working-days"), body, key).id();
    }

    private static String gifts(Drive drive, String measure) {
        return DRIVES + "/" + drive.driveId() + "/gifts/" + measure;
    }

    private static Map<String, Object> gift(Donor donor, LocalDate day) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("donor", Map.of("kind", donor.kind(), "name", donor.name()));
        body.put("occurredOn", day.toString());
        return body;
    }
}
