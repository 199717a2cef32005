package vn.chungtay.sample.counter.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/** A counter begins at 0. */
@Stored(name = "sample.CounterOpened", revision = 1)
public record CounterOpened(String counterId, String unitCode, LocalDate occurredOn) implements CounterEvent {}
