package vn.chungtay.housing.testing;

import static vn.chungtay.housing.testing.Cases.ACCEPTED_ON;
import static vn.chungtay.housing.testing.Cases.ACCOUNT;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.HANDED_OVER_ON;
import static vn.chungtay.housing.testing.Cases.HEAD;
import static vn.chungtay.housing.testing.Cases.LISTED_ON;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.OTHER_CASE;
import static vn.chungtay.housing.testing.Cases.OTHER_PHOTO;
import static vn.chungtay.housing.testing.Cases.PAYEE;
import static vn.chungtay.housing.testing.Cases.PHOTO;
import static vn.chungtay.housing.testing.Cases.PLAN;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.UNIT;
import static vn.chungtay.housing.testing.Cases.UNIT_HEAD;
import static vn.chungtay.housing.testing.Cases.WITHDRAWN_ON;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chungtay.housing.caselist.events.CaseListRowsDone;
import vn.chungtay.housing.caselist.events.CaseListTaken;
import vn.chungtay.housing.household.events.HouseholdClaimed;
import vn.chungtay.housing.household.events.HouseholdReleased;
import vn.chungtay.housing.household.events.NamesakeListed;
import vn.chungtay.housing.payeeaccount.events.PayeeAccountUsed;
import vn.chungtay.housing.shared.PhotoFlag;

/** One event of each stored type, with everything filled that may be. */
public final class Samples {

    private static final List<Map<String, String>> WARNINGS = List.of(Map.of(
            "rule", "support.level_vnd",
            "appliesTo", "CAMPAIGN new",
            "required", "60000000",
            "actual", "60000000",
            "unit", "VND",
            "status", "derived",
            "basis", "the day of the change is not certain",
            "met", "true"));

    private static final String LIST = "caselist-0194670e-0000-7000-8000-000000000061";
    private static final String CHUNK = "0194670e-0000-7000-8000-000000000062";
    private static final String NEXT_CHUNK = "0194670e-0000-7000-8000-000000000063";

    private Samples() {}

    public static List<Object> all() {
        return Stream.of(besideCases(), ofCases(), promises())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> besideCases() {
        Grievances grievances = Grievances.aboutCase();
        return List.of(
                new CaseListTaken(LIST, UNIT, "GOOD_ROWS", 1_000, 3, 2, List.of(CHUNK, NEXT_CHUNK), LISTED_ON),
                new CaseListRowsDone(LIST, 0, CHUNK, NEXT_CHUNK, 497, 2, 1, LISTED_ON),
                Consents.signed(),
                Consents.withdrawn(),
                grievances.lodged(),
                grievances.takenUp("UNIT", Grievances.LODGED_ON),
                grievances.proposed("UNIT", Grievances.OFFICER, Grievances.ANSWERED_ON),
                grievances.returned(Grievances.ANSWERED_ON),
                grievances.answered(),
                grievances.reopened(Grievances.REOPEN_UNTIL, Grievances.REOPEN_UNTIL.plusDays(14)),
                grievances.escalated(),
                grievances.closed(Grievances.REOPEN_UNTIL.plusDays(1)),
                Clusters.formed(),
                Clusters.changed(),
                Clusters.dissolved(),
                Inspections.drawn(),
                Inspections.opened(),
                Inspections.assigned(Inspections.INSPECTOR),
                Inspections.faulty(),
                Inspections.closed(Inspections.DUE_ON));
    }

    private static List<Object> ofCases() {
        Cases cases = Cases.story();
        return List.of(
                cases.listed(),
                new HouseholdClaimed("household-" + HEAD, CASE.value(), LISTED_ON),
                new NamesakeListed(
                        "namesakes-0194670e-0000-7000-8000-000000000051", "household-" + HEAD, CASE.value(), LISTED_ON),
                new HouseholdReleased("household-" + HEAD, CASE.value(), WITHDRAWN_ON),
                cases.suspected(),
                cases.decided(false),
                cases.assessed(true, true),
                cases.received("delivery-0194670e-0000-7000-8000-000000000081", "BRICK", "PIECE", 1_800),
                cases.started(),
                cases.photoAddedWithPlace(),
                cases.photoFlagged(
                        OTHER_PHOTO,
                        List.of(PhotoFlag.PHOTO_REUSED.entry(
                                Map.of("otherCaseId", OTHER_CASE.value(), "otherPhotoId", PHOTO))),
                        ACCEPTED_ON),
                cases.photoDecided(OTHER_PHOTO, false, UNIT_HEAD.staffRef(), WITHDRAWN_ON),
                cases.payeeNamed(
                        PAYEE,
                        ACCOUNT,
                        "SPOUSE",
                        List.of("CHANGED", "OTHER_PERSON", "ACCOUNT_SHARED"),
                        List.of(OTHER_CASE.value()),
                        NOW,
                        STARTED_ON),
                cases.payeeDecided(PAYEE, true, STARTED_ON),
                new PayeeAccountUsed(ACCOUNT, "household-" + HEAD, CASE.value(), STARTED_ON),
                cases.requested(FIRST, 1, 42_000_000, STARTED_ON),
                cases.reserved(FIRST, 1, 42_000_000, STARTED_ON),
                cases.unanswered(FIRST, 1, 42_000_000, STARTED_ON),
                cases.expired(FIRST, 1, 42_000_000, ACCEPTED_ON),
                cases.released(FIRST, 1, 42_000_000, ACCEPTED_ON),
                cases.refused(FIRST, 1, 42_000_000, 30_000_000, STARTED_ON),
                cases.paid(FIRST, 1, 42_000_000, STARTED_ON),
                cases.accepted(20, WARNINGS),
                cases.handedOver(),
                cases.settled(HANDED_OVER_ON),
                cases.suspended(STARTED_ON),
                cases.resumed(WITHDRAWN_ON),
                cases.withdrawn("MOVED"),
                cases.cancelled(FIRST, 1, 42_000_000));
    }

    private static List<Object> promises() {
        Cases cases = Cases.story();
        return List.of(
                Clusters.onBehalf(
                        cases.sponsored(60_000_000, PLAN, List.of(Cases.material("CEMENT", "BAG", 50)), 20, WARNINGS)),
                Clusters.onBehalf(cases.sponsoredInKind()),
                Clusters.onBehalf(cases.joined(
                        Cases.OTHER_FUND,
                        20_000_000,
                        PLAN,
                        List.of(Cases.material("BRICK", "PIECE", 2_000)),
                        12,
                        WARNINGS)),
                Lowerings.of(
                        Clusters.onBehalf(cases.joined(
                                Cases.OTHER_FUND,
                                20_000_000,
                                PLAN,
                                List.of(Cases.material("BRICK", "PIECE", 2_000)),
                                12,
                                WARNINGS)),
                        17_000_000,
                        List.of(14_000_000L, 3_000_000L),
                        List.of(Cases.material("BRICK", "PIECE", 1_800)),
                        5));
    }

    /** The sample of one type. */
    public static Object of(Class<?> stored) {
        return all().stream().filter(stored::isInstance).findFirst().orElseThrow();
    }
}
