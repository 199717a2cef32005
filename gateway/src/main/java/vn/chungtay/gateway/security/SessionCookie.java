package vn.chungtay.gateway.security;

/** The cookie that stands for a signed-in browser; the tokens themselves never leave the gateway. */
public final class SessionCookie {

    /** As {@code server.reactive.session.cookie.name} says. */
    public static final String NAME = "CHUNGTAY_SESSION";

    private SessionCookie() {}
}
