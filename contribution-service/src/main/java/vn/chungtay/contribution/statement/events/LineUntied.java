package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * It was not so: the line waits again, and the entry is released in the same commit.
 *
 * @param lineId see {@link LineEvent#lineId()}
 * @param entryId the entry that it was tied to
 * @param untiedBy who said so, as staffRef
 * @param occurredOn the day it was said
 */
@Stored(name = "contribution.LineUntied", revision = 1)
public record LineUntied(String lineId, String entryId, String untiedBy, LocalDate occurredOn) implements LineEvent {}
