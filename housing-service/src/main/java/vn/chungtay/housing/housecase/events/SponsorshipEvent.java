package vn.chungtay.housing.housecase.events;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The head of a unit confirmed what the unit gives to the house: money of one fund, material, working days, or several of these. */
public sealed interface SponsorshipEvent extends HouseCaseEvent permits FirstSponsorship, SponsorshipAdded {

    /** The promise, {@code sponsorship-<uuid>}; the first of a case has the uuid of the case. */
    String sponsorshipId();

    /** Unit that gives: the one that owns the case, coded as there, or another one, coded as on the day of the promise. */
    String sponsorUnitCode();

    /** Emulation block or cluster on whose behalf it is given; absent where the unit gives for itself. */
    @Nullable
    String emulationGroupId();

    /** What that group was called on the day of the promise; absent likewise. */
    @Nullable
    String emulationGroupName();

    /** Fund of contribution-service that pays; absent where no money is promised. */
    @Nullable
    String fundId();

    /** Sum promised, đồng; 0 where no money is. */
    long amountVnd();

    /**
     * How the sum is paid, as the dated rule wrote it on that day, for example {@code 70@foundation|30@handover}; absent where no
     * money is promised.
     */
    @Nullable
    String instalmentPlan();

    /**
     * Material promised, each thing once; may be empty. Each entry holds text under {@code item} (what it is, for example
     * {@code CEMENT}), {@code quantityUnit} (what it is counted in, for example {@code BAG}), both in the words of
     * contribution-service's stock, and {@code quantity} (how much, a whole number above 0). Bags and kilograms are two things.
     */
    List<Map<String, String>> materials();

    /** Working days promised, of one person each; 0 where none are. */
    long workingDays();

    /** The unit head, as staffRef. */
    String confirmedBy();

    /** Rules that are not settled law and therefore only warned, see {@link HouseCaseEvent}; may be empty. */
    List<Map<String, String>> warnings();
}
