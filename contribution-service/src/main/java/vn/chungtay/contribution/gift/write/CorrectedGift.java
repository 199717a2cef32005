package vn.chungtay.contribution.gift.write;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.gift.events.GiftReceived;

/**
 * A gift as it stands after all corrections.
 *
 * @param received as it was recorded in the beginning
 * @param given what was given: đồng, quantity or working days; 0 where nothing was
 * @param left what of it did not go back
 * @param declaredValueVnd what material is declared to be worth, đồng; absent for every other gift
 * @param receivedOn the day on which it was received
 */
public record CorrectedGift(
        GiftReceived received,
        long given,
        long left,
        @Nullable Long declaredValueVnd,
        LocalDate receivedOn) {}
