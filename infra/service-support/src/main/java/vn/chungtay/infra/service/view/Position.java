package vn.chungtay.infra.service.view;

/**
 * Place in the log of the event that is being handled. A projector declares it as a parameter and keeps it in what it adds up,
 * so that an event delivered twice counts once.
 *
 * @param value counted from 0 without gaps
 */
public record Position(long value) {}
