package vn.chungtay.housing.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.CaseResumed;
import vn.chungtay.housing.housecase.events.CaseSettled;
import vn.chungtay.housing.housecase.events.CaseSuspended;
import vn.chungtay.housing.housecase.events.CaseWithdrawn;
import vn.chungtay.housing.housecase.events.DeliveryReceived;
import vn.chungtay.housing.housecase.events.DuplicateDecided;
import vn.chungtay.housing.housecase.events.DuplicateSuspected;
import vn.chungtay.housing.housecase.events.FoundationConfirmed;
import vn.chungtay.housing.housecase.events.HouseAccepted;
import vn.chungtay.housing.housecase.events.HouseAssessed;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.HouseHandedOver;
import vn.chungtay.housing.housecase.events.InstalmentCancelled;
import vn.chungtay.housing.housecase.events.InstalmentExpired;
import vn.chungtay.housing.housecase.events.InstalmentPaid;
import vn.chungtay.housing.housecase.events.InstalmentRefused;
import vn.chungtay.housing.housecase.events.InstalmentReleased;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.housecase.events.InstalmentReserved;
import vn.chungtay.housing.housecase.events.InstalmentUnanswered;
import vn.chungtay.housing.housecase.events.PayeeDecided;
import vn.chungtay.housing.housecase.events.PayeeNamed;
import vn.chungtay.housing.housecase.events.PhotoAdded;
import vn.chungtay.housing.housecase.events.PhotoDecided;
import vn.chungtay.housing.housecase.events.PhotoFlagged;
import vn.chungtay.housing.housecase.events.SponsorshipAdded;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmed;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmedInKind;
import vn.chungtay.housing.housecase.write.confirmfoundation.Confirmer;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.InstalmentId;
import vn.chungtay.housing.shared.PhotoFlag;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** A case of Tuyên Quang in early 2025, its people and its events, for tests. */
public final class Cases {

    public static final LocalDate TODAY = LocalDate.of(2025, 3, 31);

    /** The present moment: ten in the morning of {@link #TODAY} in Vietnam. */
    public static final Instant NOW = Instant.parse("2025-03-31T03:00:00Z");

    public static final LocalDate LISTED_ON = LocalDate.of(2025, 1, 15);
    public static final LocalDate ASSESSED_ON = LocalDate.of(2025, 1, 20);
    public static final LocalDate SPONSORED_ON = LocalDate.of(2025, 1, 20);
    public static final LocalDate STARTED_ON = LocalDate.of(2025, 2, 3);
    public static final LocalDate ACCEPTED_ON = LocalDate.of(2025, 3, 10);
    public static final LocalDate WITHDRAWN_ON = LocalDate.of(2025, 3, 11);
    public static final LocalDate HANDED_OVER_ON = LocalDate.of(2025, 3, 12);

    public static final CaseId CASE = new CaseId("case-0194670e-0000-7000-8000-000000000001");
    public static final CaseId OTHER_CASE = new CaseId("case-0194670e-0000-7000-8000-000000000002");
    public static final InstalmentId FIRST = new InstalmentId("instalment-0194670e-0000-7000-8000-000000000011");
    public static final InstalmentId SECOND = new InstalmentId("instalment-0194670e-0000-7000-8000-000000000012");
    public static final InstalmentId AGAIN = new InstalmentId("instalment-0194670e-0000-7000-8000-000000000013");
    public static final SponsorshipId SPONSORSHIP =
            new SponsorshipId("sponsorship-0194670e-0000-7000-8000-000000000001");
    public static final SponsorshipId JOINED = new SponsorshipId("sponsorship-0194670e-0000-7000-8000-000000000071");
    public static final String UNIT = "T63-08";
    public static final String OTHER_UNIT = "T63-02";
    public static final String FUND = "fund-0194670e-0000-7000-8000-000000000021";
    public static final String OTHER_FUND = "fund-0194670e-0000-7000-8000-000000000022";
    public static final String HEAD = "0194670e-0000-7000-8000-000000000031";
    public static final String CONFIRMER = "0194670e-0000-7000-8000-000000000032";
    public static final String HOLD_BASIS = "own precaution: time to notice that somebody else is to get the money";
    public static final String PAYEE = "0194670e-0000-7000-8000-000000000033";
    public static final String OTHER_PAYEE = "0194670e-0000-7000-8000-000000000034";
    public static final String ACCOUNT = "account-0194670e-0000-7000-8000-000000000052";
    public static final String OTHER_ACCOUNT = "account-0194670e-0000-7000-8000-000000000053";
    public static final Map<String, String> HOLD =
            Map.of("limit", "24", "unit", "hours, and a second person", "status", "assumed", "basis", HOLD_BASIS);
    public static final Map<String, String> ANSWER_TERM = Map.of(
            "limit", "24",
            "unit", "hours after the request, then shown as late",
            "status", "assumed",
            "basis", "own precaution: the fund answers in seconds, so somebody has to look");
    public static final Map<String, String> DISBURSE_TERM = Map.of(
            "limit", "30",
            "unit", "days after the reservation, then let go",
            "status", "assumed",
            "basis", "own precaution: money that nobody pays out is wanted for another house");
    public static final Confirmer CONFIRMED_BY = new Confirmer("Người Ví Dụ", "Công chức địa chính xã");
    public static final DocumentNumber MINUTES = new DocumentNumber("15/BB-BG");
    public static final String PHOTO = "file-0194670e-0000-7000-8000-000000000041";
    public static final String PHOTO_SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    public static final String OTHER_PHOTO = "file-0194670e-0000-7000-8000-000000000042";
    public static final String COPY = "file-0194670e-0000-7000-8000-000000000043";
    public static final String PERCEPTUAL_HASH = "c3a5960f1e2d4b78";
    public static final String PLACE = "0194670e-0000-7000-8000-000000000044";
    public static final String PLAN = "70@foundation|30@handover";

    public static final Actor OFFICER = new Actor("a".repeat(64), Set.of("officer"), UNIT);
    public static final Actor UNIT_HEAD = new Actor("b".repeat(64), Set.of("unit-head"), UNIT);
    public static final Actor OTHER_UNIT_HEAD = new Actor("d".repeat(64), Set.of("unit-head"), OTHER_UNIT);
    public static final Actor REACTION = Actor.system("housing");

    private final String caseId;
    private final Pillar pillar;
    private final HouseKind kind;
    private final String provinceCode;
    private final LocalDate approvedOn;

    private Cases(String caseId, Pillar pillar, HouseKind kind, String provinceCode, LocalDate approvedOn) {
        this.caseId = caseId;
        this.pillar = pillar;
        this.kind = kind;
        this.provinceCode = provinceCode;
        this.approvedOn = approvedOn;
    }

    /** A new house for people with merit in Tuyên Quang, approved on the first day of QĐ 21/2024/QĐ-TTg. */
    public static Cases story() {
        return of(Pillar.NCC, HouseKind.NEW, "08", LocalDate.of(2025, 1, 9));
    }

    public static Cases of(Pillar pillar, HouseKind kind, String provinceCode, LocalDate approvedOn) {
        return new Cases(CASE.value(), pillar, kind, provinceCode, approvedOn);
    }

    /** The same story of another case. */
    public Cases as(CaseId other) {
        return new Cases(other.value(), pillar, kind, provinceCode, approvedOn);
    }

    public static DayOfFact on(LocalDate day) {
        return new DayOfFact(day, TODAY);
    }

    public HouseCaseListed listed() {
        return new HouseCaseListed(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                "household-" + HEAD,
                HEAD,
                "Thị trấn Lăng Can",
                "215/QĐ-UBND",
                approvedOn,
                OFFICER.staffRef(),
                LISTED_ON);
    }

    public DuplicateSuspected suspected() {
        return new DuplicateSuspected(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                List.of(OTHER_CASE.value()),
                LISTED_ON);
    }

    public DuplicateDecided decided(boolean duplicate) {
        return new DuplicateDecided(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                duplicate,
                CONFIRMER,
                UNIT_HEAD.staffRef(),
                SPONSORED_ON);
    }

    /** A family of four on undisputed land in 29.99 m² with one unsturdy structure, on the first day of QĐ 55/QĐ-BXD. */
    public HouseAssessed assessed(List<String> reasons, List<Map<String, String>> criteria) {
        return assessed(2_999, true, true, reasons, criteria);
    }

    /** The same family, judged either way. */
    public HouseAssessed assessed(boolean eligible, boolean binding) {
        return assessed(
                eligible ? 2_999 : 3_000,
                eligible,
                binding,
                eligible ? List.of("AREA_TOO_SMALL") : List.of("AREA_SUFFICES", "STRUCTURES_STURDY"),
                List.of(Map.of(
                        "rule", "house.temporary_area_family_m2",
                        "appliesTo", "before",
                        "required", "30",
                        "actual", eligible ? "29.99" : "30.00",
                        "unit", "m2, below; together with the next row",
                        "status", binding ? "verified" : "assumed",
                        "basis", "QĐ 55/QĐ-BXD",
                        "met", Boolean.toString(eligible))));
    }

    private HouseAssessed assessed(
            int areaCentiM2,
            boolean eligible,
            boolean binding,
            List<String> reasons,
            List<Map<String, String>> criteria) {
        return new HouseAssessed(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                true,
                4,
                areaCentiM2,
                List.of("FOUNDATION", "ROOF"),
                eligible,
                binding,
                reasons,
                criteria,
                OFFICER.staffRef(),
                ASSESSED_ON);
    }

    public SponsorshipConfirmed sponsored() {
        return sponsored(60_000_000, PLAN, List.of());
    }

    public SponsorshipConfirmed sponsored(long amountVnd, String plan, List<Map<String, String>> warnings) {
        return sponsored(amountVnd, plan, List.of(), 0, warnings);
    }

    public SponsorshipConfirmed sponsored(
            long amountVnd,
            String plan,
            List<Map<String, String>> materials,
            long workingDays,
            List<Map<String, String>> warnings) {
        return new SponsorshipConfirmed(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                SponsorshipId.firstOf(caseId).value(),
                UNIT,
                null,
                null,
                FUND,
                amountVnd,
                plan,
                materials,
                workingDays,
                UNIT_HEAD.staffRef(),
                warnings,
                SPONSORED_ON);
    }

    /** The unit of the case gives 50 bags of cement and 20 days, and no money. */
    public SponsorshipConfirmedInKind sponsoredInKind() {
        return new SponsorshipConfirmedInKind(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                SponsorshipId.firstOf(caseId).value(),
                UNIT,
                null,
                null,
                List.of(material("CEMENT", "BAG", 50)),
                20,
                UNIT_HEAD.staffRef(),
                SPONSORED_ON);
    }

    /** Some material, as events have it. */
    public static Map<String, String> material(String item, String quantityUnit, long quantity) {
        return Map.of("item", item, "quantityUnit", quantityUnit, "quantity", Long.toString(quantity));
    }

    /** Another unit joins with money of its own fund. */
    public SponsorshipAdded joined(long amountVnd, String plan, List<Map<String, String>> warnings) {
        return joined(OTHER_FUND, amountVnd, plan, List.of(), 0, warnings);
    }

    /** Another unit joins with material and labour alone. */
    public SponsorshipAdded joined(List<Map<String, String>> materials, long workingDays) {
        return joined(null, 0, null, materials, workingDays, List.of());
    }

    public SponsorshipAdded joined(
            @Nullable String fundId,
            long amountVnd,
            @Nullable String plan,
            List<Map<String, String>> materials,
            long workingDays,
            List<Map<String, String>> warnings) {
        return new SponsorshipAdded(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                JOINED.value(),
                OTHER_UNIT,
                null,
                null,
                fundId,
                amountVnd,
                plan,
                materials,
                workingDays,
                OTHER_UNIT_HEAD.staffRef(),
                warnings,
                SPONSORED_ON);
    }

    /** Something from a stock of the other unit arrived. */
    public DeliveryReceived received(String deliveryId, String item, String quantityUnit, long quantity) {
        return received(deliveryId, item, quantityUnit, quantity, STARTED_ON);
    }

    public DeliveryReceived received(
            String deliveryId, String item, String quantityUnit, long quantity, LocalDate day) {
        return new DeliveryReceived(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                deliveryId,
                OTHER_UNIT,
                item,
                quantityUnit,
                quantity,
                day);
    }

    public FoundationConfirmed started() {
        return new FoundationConfirmed(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                CONFIRMER,
                PHOTO,
                PHOTO_SHA256,
                STARTED_ON);
    }

    /** The photo of the foundation, of which the camera said nothing. */
    public PhotoAdded foundationPhoto() {
        return photoAdded(
                PHOTO,
                "STARTED",
                null,
                List.of(PhotoFlag.TIME_MISSING.entry(Map.of()), PhotoFlag.PLACE_MISSING.entry(Map.of())),
                STARTED_ON);
    }

    public PhotoAdded photoAdded(
            String photoId, String stage, @Nullable LocalDate takenOn, List<Map<String, String>> flags, LocalDate day) {
        return new PhotoAdded(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                photoId,
                stage,
                PHOTO_SHA256,
                PERCEPTUAL_HASH,
                takenOn,
                null,
                null,
                COPY,
                flags,
                OFFICER.staffRef(),
                OFFICER.staffRef(),
                day);
    }

    /** A photo of which everything is known. */
    public PhotoAdded photoAddedWithPlace() {
        return new PhotoAdded(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                OTHER_PHOTO,
                "ACCEPTED",
                PHOTO_SHA256,
                PERCEPTUAL_HASH,
                ACCEPTED_ON,
                PLACE,
                16,
                COPY,
                List.of(PhotoFlag.TOO_FAR.entry(Map.of("distanceKm", "16"))),
                OFFICER.staffRef(),
                OFFICER.staffRef(),
                ACCEPTED_ON);
    }

    public PhotoFlagged photoFlagged(String photoId, List<Map<String, String>> flags, LocalDate day) {
        return new PhotoFlagged(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                photoId,
                flags,
                day);
    }

    public PhotoDecided photoDecided(String photoId, boolean accepted, String decidedBy, LocalDate day) {
        return new PhotoDecided(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                photoId,
                accepted,
                CONFIRMER,
                decidedBy,
                day);
    }

    /** The head's own account, named first. */
    public PayeeNamed payeeNamed() {
        return payeeNamed(PAYEE, ACCOUNT, null, List.of(), List.of(), null, SPONSORED_ON);
    }

    /** The head's other account, named instead of the first. */
    public PayeeNamed payeeChanged(Instant heldUntil) {
        return payeeNamed(OTHER_PAYEE, OTHER_ACCOUNT, null, List.of("CHANGED"), List.of(), heldUntil, STARTED_ON);
    }

    public PayeeNamed payeeNamed(
            String payeeId,
            String accountId,
            @Nullable String relation,
            List<String> doubts,
            List<String> otherCaseIds,
            @Nullable Instant heldUntil,
            LocalDate day) {
        return new PayeeNamed(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                payeeId,
                accountId,
                relation == null,
                relation,
                relation == null ? null : CONFIRMER,
                doubts,
                otherCaseIds,
                heldUntil,
                heldUntil == null ? Map.of() : HOLD,
                OFFICER.staffRef(),
                day);
    }

    public PayeeDecided payeeDecided(String payeeId, boolean accepted, LocalDate day) {
        return new PayeeDecided(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                payeeId,
                accepted,
                CONFIRMER,
                UNIT_HEAD.staffRef(),
                day);
    }

    public InstalmentRequested requested(InstalmentId id, int ordinal, long amountVnd, LocalDate day) {
        return requested(id, ordinal, amountVnd, PAYEE, day);
    }

    public InstalmentRequested requested(
            InstalmentId id, int ordinal, long amountVnd, @Nullable String payeeId, LocalDate day) {
        return requested(id, SPONSORSHIP, UNIT, ordinal, FUND, amountVnd, payeeId, day);
    }

    /** A part of what the other unit promised. */
    public InstalmentRequested requestedOfJoined(InstalmentId id, int ordinal, long amountVnd, LocalDate day) {
        return requested(id, JOINED, OTHER_UNIT, ordinal, OTHER_FUND, amountVnd, PAYEE, day);
    }

    private InstalmentRequested requested(
            InstalmentId id,
            SponsorshipId sponsorshipId,
            String sponsorUnitCode,
            int ordinal,
            String fundId,
            long amountVnd,
            @Nullable String payeeId,
            LocalDate day) {
        return new InstalmentRequested(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                id.value(),
                ordinal,
                sponsorshipId.value(),
                sponsorUnitCode,
                fundId,
                amountVnd,
                payeeId,
                OFFICER.staffRef(),
                day);
    }

    public InstalmentReserved reserved(InstalmentId id, int ordinal, long amountVnd, LocalDate day) {
        return new InstalmentReserved(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                id.value(),
                ordinal,
                amountVnd,
                day);
    }

    public InstalmentRefused refused(InstalmentId id, int ordinal, long amountVnd, long availableVnd, LocalDate day) {
        return new InstalmentRefused(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                id.value(),
                ordinal,
                amountVnd,
                availableVnd,
                "fund.insufficient",
                day);
    }

    public InstalmentPaid paid(InstalmentId id, int ordinal, long amountVnd, LocalDate day) {
        return new InstalmentPaid(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                id.value(),
                ordinal,
                amountVnd,
                day);
    }

    public InstalmentUnanswered unanswered(InstalmentId id, int ordinal, long amountVnd, LocalDate day) {
        return new InstalmentUnanswered(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                id.value(),
                ordinal,
                amountVnd,
                ANSWER_TERM,
                day);
    }

    public InstalmentExpired expired(InstalmentId id, int ordinal, long amountVnd, LocalDate day) {
        return new InstalmentExpired(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                id.value(),
                ordinal,
                FUND,
                amountVnd,
                DISBURSE_TERM,
                day);
    }

    public InstalmentReleased released(InstalmentId id, int ordinal, long amountVnd, LocalDate day) {
        return new InstalmentReleased(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                id.value(),
                ordinal,
                amountVnd,
                day);
    }

    public InstalmentCancelled cancelled(InstalmentId id, int ordinal, long amountVnd) {
        return cancelled(id, ordinal, FUND, amountVnd);
    }

    public InstalmentCancelled cancelled(InstalmentId id, int ordinal, String fundId, long amountVnd) {
        return new InstalmentCancelled(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                id.value(),
                ordinal,
                fundId,
                amountVnd,
                WITHDRAWN_ON);
    }

    public CaseSuspended suspended(LocalDate day) {
        return new CaseSuspended(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                "GRIEVANCE",
                UNIT_HEAD.staffRef(),
                day);
    }

    public CaseResumed resumed(LocalDate day) {
        return new CaseResumed(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                "UNFOUNDED",
                UNIT_HEAD.staffRef(),
                day);
    }

    public CaseWithdrawn withdrawn(String reason) {
        return new CaseWithdrawn(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                reason,
                UNIT_HEAD.staffRef(),
                WITHDRAWN_ON);
    }

    public HouseAccepted accepted() {
        return accepted(20, List.of());
    }

    public HouseAccepted accepted(int lifeYears, List<Map<String, String>> warnings) {
        return new HouseAccepted(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                3_000,
                List.of("FOUNDATION", "FRAME_WALLS", "ROOF"),
                lifeYears,
                List.of("STORM", "FLOOD"),
                warnings,
                ACCEPTED_ON);
    }

    public HouseHandedOver handedOver() {
        return new HouseHandedOver(
                caseId,
                UNIT,
                provinceCode,
                "02266",
                pillar.name(),
                kind.name(),
                "MERIT",
                false,
                LISTED_ON,
                "15/BB-BG",
                HANDED_OVER_ON);
    }

    public CaseSettled settled(LocalDate day) {
        return new CaseSettled(
                caseId, UNIT, provinceCode, "02266", pillar.name(), kind.name(), "MERIT", false, LISTED_ON, day);
    }

    /** The first part from its request to its payment. */
    public List<HouseCaseEvent> firstPaid() {
        return List.of(
                requested(FIRST, 1, 42_000_000, STARTED_ON),
                reserved(FIRST, 1, 42_000_000, STARTED_ON),
                paid(FIRST, 1, 42_000_000, STARTED_ON.plusDays(2)));
    }

    /** The second part from its request to its payment. */
    public List<HouseCaseEvent> secondPaid() {
        return List.of(
                requested(SECOND, 2, 18_000_000, HANDED_OVER_ON),
                reserved(SECOND, 2, 18_000_000, HANDED_OVER_ON),
                paid(SECOND, 2, 18_000_000, HANDED_OVER_ON.plusDays(2)));
    }
}
