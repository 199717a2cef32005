package vn.chungtay.housing.testing;

import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.LISTED_ON;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.UNIT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.consent.events.NameConsentGiven;
import vn.chungtay.housing.consent.events.NameConsentWithdrawn;

/** What the household of {@link Cases} says about being named, for tests. */
public final class Consents {

    public static final LocalDate AGREED_ON = LocalDate.of(2025, 2, 1);
    public static final LocalDate WITHDRAWN_ON = LocalDate.of(2025, 3, 31);
    public static final String PAPER = "file-0194670e-0000-7000-8000-000000000081";
    public static final String PAPER_SHA256 = "0f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    public static final String MEETING = "07/BB-HN";

    private Consents() {}

    public static NameConsentGiven signed() {
        return given("SIGNED_PAPER", PAPER, PAPER_SHA256, null, AGREED_ON);
    }

    public static NameConsentGiven spoken() {
        return given("SPOKEN_AT_MEETING", null, null, MEETING, AGREED_ON);
    }

    private static NameConsentGiven given(
            String way,
            @Nullable String paperId,
            @Nullable String paperSha256,
            @Nullable String minutesNumber,
            LocalDate day) {
        return new NameConsentGiven(
                CASE.value(),
                UNIT,
                "08",
                "02266",
                false,
                LISTED_ON,
                way,
                paperId,
                paperSha256,
                minutesNumber,
                OFFICER.staffRef(),
                day);
    }

    public static NameConsentWithdrawn withdrawn() {
        return new NameConsentWithdrawn(
                CASE.value(), UNIT, "08", "02266", false, LISTED_ON, OFFICER.staffRef(), WITHDRAWN_ON);
    }
}
