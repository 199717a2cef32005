package vn.chungtay.contribution.receipt.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A unit gave a receipt for a gift. It says all that is printed, so that the paper stays what it was whatever becomes of the
 * gift. Exactly one of the three measures is there.
 *
 * @param receiptId see {@link ReceiptEvent#receiptId()}
 * @param giftId the gift, {@code gift-<uuid>}
 * @param driveId the drive it was given to, {@code drive-<uuid>}
 * @param unitCode the unit that collected it and counts its receipts, for example {@code T63-08}
 * @param year the year of the number
 * @param number from 1 without gaps for each unit and year
 * @param amountVnd đồng, above 0; absent unless money was given
 * @param item for example {@code CEMENT}; absent unless material was given
 * @param quantity in {@code quantityUnit}, above 0; absent unless material was given
 * @param quantityUnit for example {@code BAG}; absent unless material was given
 * @param declaredValueVnd what the giver says the material is worth, đồng; absent unless material was given
 * @param workingDays days of work of one person each, above 0; absent unless labour was given
 * @param donorId entry of the vault that holds who gave it
 * @param receivedOn the day the gift was received, in Vietnam
 * @param replaces the voided receipt that this one stands for, {@code receipt-<uuid>}; absent for the first one of a gift
 * @param issuedBy who issued it, as staffRef; they may not void it
 * @param simulated whether the drive was made up for a demonstration
 * @param occurredOn the day it was issued, see {@link ReceiptEvent#occurredOn()}
 */
@Stored(name = "contribution.ReceiptIssued", revision = 1)
public record ReceiptIssued(
        String receiptId,
        String giftId,
        String driveId,
        String unitCode,
        int year,
        long number,
        @Nullable Long amountVnd,
        @Nullable String item,
        @Nullable Long quantity,
        @Nullable String quantityUnit,
        @Nullable Long declaredValueVnd,
        @Nullable Long workingDays,
        String donorId,
        LocalDate receivedOn,
        @Nullable String replaces,
        String issuedBy,
        boolean simulated,
        LocalDate occurredOn)
        implements ReceiptEvent {}
