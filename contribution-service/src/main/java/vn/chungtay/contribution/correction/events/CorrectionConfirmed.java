package vn.chungtay.contribution.correction.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Another person agreed. The entries of the funds that correct the wrong ones stand in the same commit.
 *
 * @param correctionId see {@link CorrectionEvent#correctionId()}
 * @param occurredOn the day it was confirmed, see {@link CorrectionEvent#occurredOn()}
 */
@Stored(name = "contribution.CorrectionConfirmed", revision = 1)
public record CorrectionConfirmed(String correctionId, LocalDate occurredOn) implements CorrectionEvent {}
