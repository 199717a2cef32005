package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A line had been confirmed to be interest and is none: it waits again. The fund's entry is corrected in the same commit.
 *
 * @param lineId see {@link LineEvent#lineId()}
 * @param correctionId the correction, {@code correction-<uuid>}
 * @param occurredOn the day of the correction
 */
@Stored(name = "contribution.LineReopened", revision = 1)
public record LineReopened(String lineId, String correctionId, LocalDate occurredOn) implements LineEvent {}
