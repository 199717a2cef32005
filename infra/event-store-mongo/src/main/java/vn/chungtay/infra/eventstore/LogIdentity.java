package vn.chungtay.infra.eventstore;

/**
 * What a log says of itself.
 *
 * @param layout version of the layout of its documents, see {@link LogLayout#VERSION}; 0 if it cannot be read
 * @param epoch see {@link EventLog#epoch()}; empty if it cannot be read
 */
public record LogIdentity(int layout, String epoch) {}
