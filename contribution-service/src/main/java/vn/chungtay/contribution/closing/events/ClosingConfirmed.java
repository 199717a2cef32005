package vn.chungtay.contribution.closing.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Another person confirmed the closing. The fund's month is closed in the same commit.
 *
 * @param closingId see {@link ClosingEvent#closingId()}
 * @param occurredOn the day it was confirmed, see {@link ClosingEvent#occurredOn()}
 */
@Stored(name = "contribution.ClosingConfirmed", revision = 1)
public record ClosingConfirmed(String closingId, LocalDate occurredOn) implements ClosingEvent {}
