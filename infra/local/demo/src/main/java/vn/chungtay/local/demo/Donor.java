package vn.chungtay.local.demo;

/**
 * A giver, invented.
 *
 * @param kind {@code STAFF}, {@code COLLECTIVE}, {@code PERSON} or {@code ORGANISATION}
 * @param name as entered
 */
public record Donor(String kind, String name) {}
