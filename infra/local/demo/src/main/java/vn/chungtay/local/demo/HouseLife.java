package vn.chungtay.local.demo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Takes a house from listing to settlement through the API, as the people of its unit would. Every step has a key of its own that
 * hangs on the house's name alone, so the whole can be repeated, also after it was interrupted anywhere, and doubles nothing.
 */
public final class HouseLife {

    private static final String CASES = "/api/v1/housing/cases";
    private static final String FUNDS = "/api/v1/contributions/funds/";
    /** A number that NAPAS has not given to any bank. */
    private static final String BANK = "999999";

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final ApiClient api;
    private final Duration patience;

    /**
     * @param patience how long to wait for what another service does
     */
    public HouseLife(ApiClient api, Duration patience) {
        this.api = api;
        this.patience = patience;
    }

    /**
     * All of it.
     *
     * @param fundId fund of the unit that pays
     * @return the case's id
     */
    public String play(House house, String fundId) {
        String caseId = list(house);
        if (stage(house, caseId).equals("SETTLED")) {
            return caseId;
        }
        sponsor(house, caseId, fundId);
        confirmFoundation(house, caseId);
        namePayee(house, caseId);
        pay(house, caseId, fundId, 1, house.firstInstalmentOn());
        accept(house, caseId);
        handOver(house, caseId);
        pay(house, caseId, fundId, 2, house.secondInstalmentOn());
        awaitSettled(house, caseId);
        return caseId;
    }

    /** The officer lists the case; returns its id. */
    public String list(House house) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("unitCode", house.unitCode());
        body.put("householdGroup", house.householdGroup());
        body.put("pillar", house.pillar());
        body.put("kind", house.kind());
        body.put("communeCode", house.commune().code());
        body.put("communeName", house.commune().nameVi());
        body.put(
                "approvedList",
                Map.of(
                        "number",
                        "QĐ-MP/" + house.name(),
                        "date",
                        house.approvedOn().toString()));
        body.put(
                "head",
                Map.of("name", house.headName(), "identityNumber", house.headIdentityNumber(), "birthYear", 1960));
        body.put("simulated", house.simulated());
        body.put("occurredOn", house.listedOn().toString());
        return api.post(officer(house), CASES, body, key(house, "list")).id();
    }

    /** The unit head confirms that the fund pays for the house. */
    public void sponsor(House house, String caseId, String fundId) {
        Map<String, Object> body = Map.of(
                "fundId", fundId,
                "amountVnd", house.supportVnd(),
                "occurredOn", house.sponsoredOn().toString());
        step(house, Account.head(house.unitCode()), caseId, "sponsorship", body);
    }

    /** The officer confirms the foundation, with a photo. */
    public void confirmFoundation(House house, String caseId) {
        byte[] photo = Photo.of(house.name());
        JsonNode kept = api.upload(officer(house), "/api/v1/housing/photos", "image/png", photo, key(house, "photo"))
                .body();
        String sha256 = sha256(photo);
        if (!sha256.equals(kept.required("sha256").asString())) {
            throw new IllegalStateException("the photo of " + house.name() + " was kept with another hash");
        }
        Map<String, Object> body = Map.of(
                "confirmedBy", Map.of("name", "Cán Bộ Mô Phỏng", "position", "Công chức địa chính - xây dựng xã"),
                "photoId", kept.required("photoId").asString(),
                "photoSha256", sha256,
                "occurredOn", house.foundationOn().toString());
        step(house, officer(house), caseId, "foundation", body);
    }

    /** The officer names the account of the head of household; its number is as unique as theirs. */
    public void namePayee(House house, String caseId) {
        Map<String, Object> body = Map.of(
                "bankBin", BANK,
                "accountNumber", house.headIdentityNumber(),
                "holderName", house.headName(),
                "occurredOn", house.foundationOn().toString());
        step(house, officer(house), caseId, "payee", body);
    }

    /** The officer asks for an instalment; returns its id. */
    public String askForInstalment(House house, String caseId, int ordinal, LocalDate day) {
        Map<String, Object> body = Map.of("ordinal", ordinal, "occurredOn", day.toString());
        api.postMatching(
                officer(house),
                path(caseId) + "/instalments",
                body,
                key(house, "instalment-" + ordinal),
                () -> version(house, caseId));
        return instalment(house, caseId, ordinal).required("instalmentId").asString();
    }

    /** The accountant disburses a reserved instalment. */
    public void disburse(House house, String fundId, String instalmentId, int ordinal, LocalDate day) {
        Map<String, Object> body =
                Map.of("documentNumber", "PC-" + house.name() + "-" + ordinal, "occurredOn", day.toString());
        api.post(
                Account.accountant(house.unitCode()),
                FUNDS + fundId + "/reservations/" + instalmentId + "/disbursement",
                body,
                key(house, "disburse-" + ordinal));
    }

    /** The officer records that the house was accepted. */
    public void accept(House house, String caseId) {
        Map<String, Object> body = Map.of(
                "areaM2",
                36,
                "sturdyParts",
                List.of("FOUNDATION", "FRAME_WALLS", "ROOF"),
                "lifeYears",
                20,
                "occurredOn",
                house.acceptedOn().toString());
        step(house, officer(house), caseId, "acceptance", body);
    }

    /** The officer records that the house was handed over. */
    public void handOver(House house, String caseId) {
        Map<String, Object> body = Map.of(
                "minutesNumber",
                "BB-" + house.name(),
                "occurredOn",
                house.handedOverOn().toString());
        step(house, officer(house), caseId, "handover", body);
    }

    /** Asks, waits for the reservation, disburses, waits for the payment. */
    public void pay(House house, String caseId, String fundId, int ordinal, LocalDate day) {
        String instalmentId = askForInstalment(house, caseId, ordinal, day);
        String state = awaitInstalment(house, caseId, ordinal, "RESERVED", "PAID", "REFUSED");
        if (state.equals("REFUSED")) {
            throw new IllegalStateException("instalment " + ordinal + " of " + house.name() + " was refused");
        }
        if (state.equals("RESERVED")) {
            disburse(house, fundId, instalmentId, ordinal, day.plusDays(1));
            awaitInstalment(house, caseId, ordinal, "PAID");
        }
    }

    /** Waits until an instalment is in one of the states; returns which. */
    public String awaitInstalment(House house, String caseId, int ordinal, String... states) {
        List<String> wanted = List.of(states);
        return Patience.until(
                "instalment " + ordinal + " of " + house.name() + " as " + wanted,
                patience,
                PAUSE,
                () -> Optional.of(instalment(house, caseId, ordinal)
                                .required("state")
                                .asString())
                        .filter(wanted::contains));
    }

    /** Waits until everything is paid and handed over. */
    public void awaitSettled(House house, String caseId) {
        Patience.until(
                "settlement of " + house.name(),
                patience,
                PAUSE,
                () -> Optional.of(stage(house, caseId)).filter("SETTLED"::equals));
    }

    /** The case as its unit sees it. */
    public Reply view(House house, String caseId) {
        return api.get(officer(house), path(caseId));
    }

    private void step(House house, Account who, String caseId, String what, Map<String, ?> body) {
        api.postMatching(who, path(caseId) + "/" + what, body, key(house, what), () -> version(house, caseId));
    }

    private JsonNode instalment(House house, String caseId, int ordinal) {
        for (JsonNode instalment : view(house, caseId).data().required("instalments")) {
            if (instalment.required("ordinal").asInt() == ordinal) {
                return instalment;
            }
        }
        throw new IllegalStateException("case " + caseId + " shows no instalment " + ordinal);
    }

    private String stage(House house, String caseId) {
        return view(house, caseId).data().required("stage").asString();
    }

    private String version(House house, String caseId) {
        return view(house, caseId)
                .etag()
                .orElseThrow(() -> new IllegalStateException("case " + caseId + " shows no version"));
    }

    private static Account officer(House house) {
        return Account.officer(house.unitCode());
    }

    private static String path(String caseId) {
        return CASES + "/" + caseId;
    }

    private static String key(House house, String step) {
        return "demo/" + house.name() + "/" + step;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
