package vn.chungtay.sample.counter.events;

/** What happens to a counter. */
public sealed interface CounterEvent permits CounterOpened, Counted {}
