package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A drive got its fund.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param driveId the drive whose money it keeps, {@code drive-<uuid>}
 * @param unitCode the unit that owns it
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day the drive opens, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.FundOpened", revision = 1)
public record FundOpened(String fundId, String driveId, String unitCode, boolean simulated, LocalDate occurredOn)
        implements FundEvent {}
