package vn.chungtay.contribution.statement.write.postchunk;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.shared.TransferCode;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * A line as far as a decision needs it: who paid is in the vault.
 *
 * @param lineId the line
 * @param giftId id of the gift that it may become
 * @param payerId entry of the vault that holds who paid and what they wrote
 * @param amount what came in
 * @param codes transfer codes in its narrative
 * @param day of the booking
 */
public record PostedLine(
        LineId lineId, GiftId giftId, String payerId, VndAmount amount, List<TransferCode> codes, LocalDate day) {

    public PostedLine {
        codes = List.copyOf(codes);
    }
}
