package vn.chungtay.reporting.nationwide.consume;

import java.util.List;

/**
 * What an event says about a place, a unit and a day.
 *
 * @param about where, whose and when
 * @param additions what it adds to which measure
 */
public record Fact(FactAbout about, List<Addition> additions) {}
