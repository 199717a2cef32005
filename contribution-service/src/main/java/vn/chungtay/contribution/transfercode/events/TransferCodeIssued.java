package vn.chungtay.contribution.transfercode.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A drive handed out a code: money that comes with it is meant for this drive.
 *
 * @param codeId the code, {@code transfercode-<code>}
 * @param driveId the drive, {@code drive-<uuid>}
 * @param fundId its fund, {@code fund-<uuid>}
 * @param unitCode the unit that collects
 * @param namedCaseId house case that the money is for, {@code case-<uuid>}; absent where it is for any house
 * @param simulated whether the drive was made up for a demonstration
 * @param occurredOn the day it was handed out, in Vietnam
 */
@Stored(name = "contribution.TransferCodeIssued", revision = 1)
public record TransferCodeIssued(
        String codeId,
        String driveId,
        String fundId,
        String unitCode,
        @Nullable String namedCaseId,
        boolean simulated,
        LocalDate occurredOn) {}
