package vn.chungtay.contribution.outlay.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Another person confirmed the outlay. The entries of the funds stand in the same commit.
 *
 * @param outlayId see {@link OutlayEvent#outlayId()}
 * @param occurredOn the day it was confirmed, see {@link OutlayEvent#occurredOn()}
 */
@Stored(name = "contribution.OutlayConfirmed", revision = 1)
public record OutlayConfirmed(String outlayId, LocalDate occurredOn) implements OutlayEvent {}
