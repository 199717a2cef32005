package vn.chungtay.infra.eventlogtool.check;

import java.util.List;

/**
 * One thing that is not as it must be.
 *
 * @param place where: {@code position}, {@code snapshot} or {@code log}, the end of a message's name
 * @param at position of the commit or event, or the snapshot's aggregate; empty for the log as a whole
 * @param code name of the message that says what is wrong
 * @param facts what the message is about, in its order
 */
public record Finding(String place, Object at, String code, List<Object> facts) {}
