package vn.chungtay.infra.eventstore;

/**
 * Where a commit stands in the log.
 *
 * @param position place of its last event, counted from 0 without gaps
 * @param aggregateId the aggregate of its first event
 * @param sequence the highest sequence that the commit gave to that aggregate, from 0: the version that an {@code ETag} shows
 */
public record CommitReceipt(long position, String aggregateId, long sequence) {}
