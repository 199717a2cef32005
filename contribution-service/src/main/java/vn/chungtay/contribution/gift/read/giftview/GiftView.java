package vn.chungtay.contribution.gift.read.giftview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.vault.PublicCodes;

/**
 * A gift as everybody with a role may see it: its giver is masked. Exactly one of the three measures is there.
 *
 * @param giftId the gift
 * @param version for {@code If-Match}, the same as the {@code ETag}
 * @param driveId the drive it was given to
 * @param unitCode the unit that collected it
 * @param donor who gave it
 * @param money absent unless money was given
 * @param material absent unless material was given
 * @param workingDays days of work of one person each, absent unless labour was given
 * @param traceCode by which the giver can see where the money went; absent unless money was given
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day it was received, as its last correction has it
 * @param corrections what was said anew about it, the oldest first
 * @param refunds what went back or should, the oldest first
 * @param pledgeId pledge that it keeps, or keeps a part of; absent where it keeps none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GiftView(
        String giftId,
        long version,
        String driveId,
        String unitCode,
        Donor donor,
        @Nullable Money money,
        @Nullable Material material,
        @Nullable Long workingDays,
        @Nullable String traceCode,
        boolean simulated,
        LocalDate occurredOn,
        List<Correction> corrections,
        List<Refund> refunds,
        @Nullable String pledgeId) {

    /**
     * The giver.
     *
     * @param kind {@code STAFF}, {@code COLLECTIVE}, {@code PERSON}, {@code ORGANISATION} or {@code UNKNOWN}
     * @param name masked
     */
    public record Donor(String kind, String name) {}

    /**
     * Money.
     *
     * @param fundId the fund that got it
     * @param amountVnd đồng, as its last correction has it
     * @param refundedVnd what went back of it, đồng
     * @param receivedIn {@code CASH} or {@code BANK}
     * @param form {@code ONE_DAYS_SALARY}, {@code FUND} or {@code APPEAL}
     * @param namedCaseId house case that the giver named, absent where the gift is for any house
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Money(
            String fundId,
            long amountVnd,
            long refundedVnd,
            String receivedIn,
            String form,
            @Nullable String namedCaseId) {

        Money amounting(long rightVnd) {
            return new Money(fundId, rightVnd, refundedVnd, receivedIn, form, namedCaseId);
        }

        Money refunding(long moreVnd) {
            return new Money(fundId, amountVnd, refundedVnd + moreVnd, receivedIn, form, namedCaseId);
        }
    }

    /**
     * Material.
     *
     * @param item what it is
     * @param quantity how much, in {@code quantityUnit}
     * @param quantityUnit what it is counted in
     * @param declaredValueVnd what the giver says it is worth, đồng
     */
    public record Material(String item, long quantity, String quantityUnit, long declaredValueVnd) {}

    static GiftView of(GiftDocument gift, PublicCodes codes) {
        return new GiftView(
                gift.id(),
                gift.version(),
                gift.driveId(),
                gift.unitCode(),
                new Donor(gift.donorKind(), DonorView.MASKED),
                gift.standing().money(),
                gift.standing().material(),
                gift.standing().workingDays(),
                gift.standing().money() == null ? null : codes.of(gift.id()),
                gift.simulated(),
                gift.standing().receivedOn(),
                gift.standing().corrections(),
                gift.standing().refunds(),
                gift.standing().pledgeId());
    }
}
