package vn.chungtay.infra.eventstream.consume;

/**
 * The last event of one aggregate that was taken in.
 *
 * @param sequence its sequence
 * @param position its place in the publisher's log
 * @param deadLettered whether it, or one before it, is a dead letter: all that follows goes there too
 */
record LastSeen(long sequence, long position, boolean deadLettered) {}
