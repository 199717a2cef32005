package vn.chungtay.contribution.outlay.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Another person did not agree; nothing is paid.
 *
 * @param outlayId see {@link OutlayEvent#outlayId()}
 * @param occurredOn the day it was rejected, see {@link OutlayEvent#occurredOn()}
 */
@Stored(name = "contribution.OutlayRejected", revision = 1)
public record OutlayRejected(String outlayId, LocalDate occurredOn) implements OutlayEvent {}
