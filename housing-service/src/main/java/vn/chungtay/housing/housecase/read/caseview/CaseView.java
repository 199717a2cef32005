package vn.chungtay.housing.housecase.read.caseview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.DuplicateDecided;
import vn.chungtay.housing.housecase.events.DuplicateSuspected;
import vn.chungtay.housing.housecase.read.deadline.CaseDeadline;

/**
 * A case as its unit reads it. What has not happened yet is absent.
 *
 * @param caseId the case
 * @param version for {@code If-Match}, the same as the {@code ETag}
 * @param stage {@code LISTED}, {@code SPONSORED}, {@code STARTED}, {@code ACCEPTED}, {@code HANDED_OVER}, {@code SETTLED} or
 *     {@code WITHDRAWN}
 * @param unitCode unit that owns it, coded as on the day of the listing; so are the area codes
 * @param provinceCode province of the commune
 * @param communeCode commune of the house
 * @param communeName its name on the day of the listing
 * @param pillar programme of the household
 * @param kind {@code NEW} or {@code REPAIR}
 * @param householdGroup why the household is in need
 * @param simulated whether it is made up for a demonstration
 * @param head the head of household, masked
 * @param approvedList the local authority's act
 * @param listedOn day of the listing
 * @param duplicate the cases that it looks like, and what was decided
 * @param assessment the last judgement of the house in which the household lives
 * @param sponsorship the money that the first of the sponsors promised, as it was shown before there were several; it is among
 *     {@code sponsorships} too; absent where the first one pays nothing
 * @param sponsorships what each sponsor promised, in the order in which they did
 * @param deliveries material and labour for which the household signed
 * @param emulationGroups what the members of each block or cluster promised together
 * @param given what all sponsors promised together, and what of it the household has
 * @param foundation the first stage of work
 * @param payees where the money was said to go, the last one now
 * @param instalments requests for parts of the sum, in the order they were made
 * @param acceptance the finished house
 * @param handover when the household got it
 * @param settledOn when everything was done and given
 * @param suspension why and since when the case stands still
 * @param withdrawal why and when the household left the list
 * @param deadline how it stands to the deadline that holds today
 * @param deadlineOnDay how it stood, or will, to the deadline of the day that was asked for; absent where none was
 * @param timeline everything that happened, in its order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        String caseId,
        long version,
        String stage,
        String unitCode,
        String provinceCode,
        String communeCode,
        String communeName,
        String pillar,
        String kind,
        String householdGroup,
        boolean simulated,
        Head head,
        ApprovedList approvedList,
        LocalDate listedOn,
        @Nullable Duplicate duplicate,
        @Nullable Assessment assessment,
        @Nullable Sponsorship sponsorship,
        List<SponsorView> sponsorships,
        List<DeliveryView> deliveries,
        List<GroupGiven> emulationGroups,
        GivenTotals given,
        @Nullable Foundation foundation,
        List<PayeeView> payees,
        List<InstalmentView> instalments,
        @Nullable Acceptance acceptance,
        @Nullable Handover handover,
        @Nullable LocalDate settledOn,
        @Nullable Suspension suspension,
        @Nullable Withdrawal withdrawal,
        @Nullable CaseDeadline deadline,
        @Nullable CaseDeadline deadlineOnDay,
        List<TimelineEntry> timeline) {

    /**
     * A masked person.
     *
     * @param display how they are shown to everybody
     */
    public record Head(String display) {

        /** Nobody's name is shown without their consent. */
        static final Head MASKED = new Head("Hộ ông/bà …");
    }

    /**
     * The local authority's act.
     *
     * @param number number of its decision
     * @param date day of its decision
     */
    public record ApprovedList(String number, LocalDate date) {}

    /**
     * The cases that it looks like, by name, year of birth and commune, and what was decided.
     *
     * @param otherCaseIds the cases of other households
     * @param duplicate the decision, absent until somebody has decided: nothing leads the case forward meanwhile
     * @param decidedOn day of the decision
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Duplicate(
            List<String> otherCaseIds,
            @Nullable Boolean duplicate,
            @Nullable LocalDate decidedOn) {

        static Duplicate of(DuplicateSuspected event) {
            return new Duplicate(event.otherCaseIds(), null, null);
        }

        Duplicate decided(DuplicateDecided event) {
            return new Duplicate(otherCaseIds, event.duplicate(), event.occurredOn());
        }
    }

    /**
     * The judgement of the house in which the household lives.
     *
     * @param eligible whether it is a temporary or dilapidated house on undisputed land
     * @param binding whether that rests on settled law alone; a verdict that does not only warns
     * @param reasons {@code LAND_DISPUTED}, {@code AREA_TOO_SMALL}, {@code STRUCTURES_UNSTURDY}, {@code AREA_SUFFICES},
     *     {@code STRUCTURES_STURDY}
     * @param landUndisputed whether it stands on undisputed residential land
     * @param persons how many live in it
     * @param areaCentiM2 floor area, hundredths of a square metre
     * @param sturdyParts sturdy ones of the three main structures
     * @param criteria each criterion with its figures: {@code rule}, {@code required}, {@code actual}, {@code met}, {@code status},
     *     {@code basis}
     * @param assessedOn day of the visit
     */
    public record Assessment(
            boolean eligible,
            boolean binding,
            List<String> reasons,
            boolean landUndisputed,
            int persons,
            @JsonIgnore int areaCentiM2,
            List<String> sturdyParts,
            List<Map<String, String>> criteria,
            LocalDate assessedOn) {

        /** Floor area in square metres, with two decimals. */
        @JsonProperty
        public BigDecimal areaM2() {
            return BigDecimal.valueOf(areaCentiM2, 2);
        }
    }

    /**
     * The money that the first sponsor promised.
     *
     * @param fundId fund of contribution-service that pays
     * @param amountVnd the whole sum, đồng
     * @param instalmentPlan in which parts, for example {@code 70@foundation|30@handover}
     * @param confirmedOn day of the promise
     * @param warnings rules that are not settled law: {@code rule}, {@code status}, {@code basis} and the figures
     */
    public record Sponsorship(
            String fundId,
            long amountVnd,
            String instalmentPlan,
            LocalDate confirmedOn,
            List<Map<String, String>> warnings) {

        Sponsorship with(long leftVnd) {
            return new Sponsorship(fundId, leftVnd, instalmentPlan, confirmedOn, warnings);
        }
    }

    /**
     * The first stage of work.
     *
     * @param photoId its photo
     * @param photoSha256 hash of the photo
     * @param confirmedOn day of the confirmation
     */
    public record Foundation(String photoId, String photoSha256, LocalDate confirmedOn) {}

    /**
     * The finished house.
     *
     * @param areaCentiM2 floor area, hundredths of a square metre
     * @param sturdyParts sturdy ones of the three main structures
     * @param lifeYears expected years of use
     * @param hazardsWithstood natural hazards that it was found safe against; absent in a document kept before they were asked for
     * @param acceptedOn day of the acceptance
     * @param warnings as in {@link Sponsorship}
     */
    public record Acceptance(
            @JsonIgnore int areaCentiM2,
            List<String> sturdyParts,
            int lifeYears,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<String> hazardsWithstood,

            LocalDate acceptedOn,
            List<Map<String, String>> warnings) {

        /** Floor area in square metres, with two decimals. */
        @JsonProperty
        public BigDecimal areaM2() {
            return BigDecimal.valueOf(areaCentiM2, 2);
        }
    }

    /**
     * When the household got the house.
     *
     * @param minutesNumber number of the handover minutes
     * @param handedOverOn day of the handover
     */
    public record Handover(String minutesNumber, LocalDate handedOverOn) {}

    /**
     * Why and since when the case stands still.
     *
     * @param reason {@code GRIEVANCE}, {@code LAND_DISPUTE}, {@code INSPECTION}, {@code DISASTER}, {@code HOUSEHOLD_AWAY} or
     *     {@code BUILDER_STOPPED}
     * @param suspendedOn day of the decision
     */
    public record Suspension(String reason, LocalDate suspendedOn) {}

    /**
     * Why and when the household left the list.
     *
     * @param reason {@code DIED}, {@code MOVED}, {@code SERVED_BY_OTHER_PROGRAMME}, {@code NO_WISH}, {@code CANNOT_MATCH_FUNDS} or
     *     {@code NO_LAWFUL_LAND}
     * @param withdrawnOn day of the decision
     */
    public record Withdrawal(String reason, LocalDate withdrawnOn) {}

    /**
     * Something that happened to the case.
     *
     * @param event stored name of the event, without the service
     * @param occurredOn day of the fact
     * @param recordedAt when it was recorded
     */
    public record TimelineEntry(String event, LocalDate occurredOn, Instant recordedAt) {}
}
