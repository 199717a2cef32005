package vn.chungtay.contribution.closing.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Another person did not agree; the month stays open.
 *
 * @param closingId see {@link ClosingEvent#closingId()}
 * @param occurredOn the day it was rejected, see {@link ClosingEvent#occurredOn()}
 */
@Stored(name = "contribution.ClosingRejected", revision = 1)
public record ClosingRejected(String closingId, LocalDate occurredOn) implements ClosingEvent {}
