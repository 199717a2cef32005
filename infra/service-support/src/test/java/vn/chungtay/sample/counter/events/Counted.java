package vn.chungtay.sample.counter.events;

import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/** Something was counted. */
@Stored(name = "sample.Counted", revision = 1)
public record Counted(String counterId, int by, @Nullable String note) implements CounterEvent {}
