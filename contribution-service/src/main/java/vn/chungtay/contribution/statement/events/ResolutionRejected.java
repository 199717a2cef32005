package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A proposal was not confirmed: the line waits again.
 *
 * @param lineId see {@link LineEvent#lineId()}
 * @param occurredOn the day it was rejected
 */
@Stored(name = "contribution.ResolutionRejected", revision = 1)
public record ResolutionRejected(String lineId, LocalDate occurredOn) implements LineEvent {}
