package vn.chungtay.contribution.correction.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Another person did not agree; nothing changes.
 *
 * @param correctionId see {@link CorrectionEvent#correctionId()}
 * @param occurredOn the day it was rejected, see {@link CorrectionEvent#occurredOn()}
 */
@Stored(name = "contribution.CorrectionRejected", revision = 1)
public record CorrectionRejected(String correctionId, LocalDate occurredOn) implements CorrectionEvent {}
