package vn.chungtay.infra.service.view;

/**
 * What every view answers with.
 *
 * @param data the view itself
 * @param freshness how fresh it is
 */
public record Answer<T>(T data, Freshness freshness) {}
