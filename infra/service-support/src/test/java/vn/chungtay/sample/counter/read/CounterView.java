package vn.chungtay.sample.counter.read;

import org.springframework.data.annotation.Id;

/** How far a counter has counted, and which event told us last. */
public record CounterView(@Id String counterId, int count, long position) {}
