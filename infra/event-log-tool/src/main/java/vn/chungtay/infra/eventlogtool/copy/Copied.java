package vn.chungtay.infra.eventlogtool.copy;

/**
 * What an export or a restore has done.
 *
 * @param commits commits of the copy
 * @param events events of the copy
 * @param earlier those of the commits that an earlier attempt had done already
 * @param epoch epoch of the log: the one that was copied, or the one that a restore began
 */
public record Copied(long commits, long events, long earlier, String epoch) {}
