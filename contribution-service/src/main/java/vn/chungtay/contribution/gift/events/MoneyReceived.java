package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Money was given. The fund was credited in the same commit.
 *
 * @param giftId see {@link GiftEvent#giftId()}
 * @param driveId see {@link GiftReceived#driveId()}
 * @param fundId the fund that got it, {@code fund-<uuid>}
 * @param unitCode see {@link GiftReceived#unitCode()}
 * @param amountVnd đồng, above 0
 * @param receivedIn {@code CASH} or {@code BANK}
 * @param form {@code ONE_DAYS_SALARY}, {@code FUND} or {@code APPEAL}
 * @param namedCaseId house case that the giver named, {@code case-<uuid>}; absent where the gift is for any house
 * @param donorId see {@link GiftReceived#donorId()}
 * @param donorKind see {@link GiftReceived#donorKind()}
 * @param staffRef the member of staff who gave it; absent where nobody said which
 * @param simulated see {@link GiftReceived#simulated()}
 * @param occurredOn see {@link GiftReceived#occurredOn()}
 */
@Stored(name = "contribution.MoneyReceived", revision = 4)
public record MoneyReceived(
        String giftId,
        String driveId,
        String fundId,
        String unitCode,
        long amountVnd,
        String receivedIn,
        String form,
        @Nullable String namedCaseId,
        String donorId,
        String donorKind,
        @Nullable String staffRef,
        boolean simulated,
        LocalDate occurredOn)
        implements GiftReceived {}
