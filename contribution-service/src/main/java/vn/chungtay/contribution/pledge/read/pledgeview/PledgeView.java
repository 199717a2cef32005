package vn.chungtay.contribution.pledge.read.pledgeview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pledge as everybody with a role may see it: who promised it is masked. It is no gift and in no fund.
 *
 * @param pledgeId the pledge
 * @param version for {@code If-Match}, the same as the {@code ETag}
 * @param driveId the drive it was made to
 * @param unitCode the unit that collects
 * @param donorKind {@code STAFF}, {@code COLLECTIVE}, {@code PERSON}, {@code ORGANISATION} or {@code UNKNOWN}
 * @param form {@code ONE_DAYS_SALARY}, {@code FUND}, {@code APPEAL}, {@code MATERIAL} or {@code WORKING_DAYS}
 * @param item absent unless it is material
 * @param quantityUnit absent unless it is material
 * @param promised how much: đồng, in {@code quantityUnit}, or working days, as the form has it
 * @param outstanding what has not come, in the same measure; of one that was withdrawn, what will not
 * @param state {@code OPEN}, {@code KEPT} or {@code WITHDRAWN}
 * @param giftIds gifts that keep it, the first one first
 * @param withdrawalReason absent unless it was withdrawn
 * @param simulated whether it was made up for a demonstration
 * @param madeOn the day it was promised
 * @param position place in the log where it was made; the list goes on after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PledgeView(
        String pledgeId,
        long version,
        String driveId,
        String unitCode,
        String donorKind,
        String form,
        @Nullable String item,
        @Nullable String quantityUnit,
        long promised,
        long outstanding,
        String state,
        List<String> giftIds,
        @Nullable String withdrawalReason,
        boolean simulated,
        LocalDate madeOn,
        long position) {

    static PledgeView of(PledgeDocument pledge) {
        return new PledgeView(
                pledge.id(),
                pledge.version(),
                pledge.driveId(),
                pledge.unitCode(),
                pledge.donorKind(),
                pledge.form(),
                pledge.item(),
                pledge.quantityUnit(),
                pledge.promised(),
                pledge.outstanding(),
                pledge.state(),
                pledge.giftIds(),
                pledge.withdrawalReason(),
                pledge.simulated(),
                pledge.madeOn(),
                pledge.madeAt());
    }
}
