package vn.chungtay.infra.service.command;

/**
 * Answer to an accepted command.
 *
 * @param id the aggregate it changed or made
 * @param version the aggregate's version after it, for {@code If-Match}
 */
public record Accepted(String id, long version) {}
