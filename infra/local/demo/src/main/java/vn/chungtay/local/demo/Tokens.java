package vn.chungtay.local.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Access tokens of accounts, each asked for once and again shortly before it expires. Safe for use by many threads. */
public final class Tokens {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final Function<Account, SignIn.Token> source;
    private final Clock clock;
    private final Map<Account, SignIn.Token> known = new ConcurrentHashMap<>();

    /**
     * @param source asks for a fresh token
     */
    public Tokens(Function<Account, SignIn.Token> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /**
     * Tokens of demonstration accounts.
     *
     * @param signIn the identity provider
     * @param password of every demonstration account
     */
    public static Tokens of(SignIn signIn, String password, Clock clock) {
        return new Tokens(account -> signIn.token(account.username(), password), clock);
    }

    /** A token that is good for a while yet. */
    public String of(Account account) {
        return known.compute(account, (who, token) -> token == null || expires(token) ? source.apply(who) : token)
                .value();
    }

    /** Forgets a token that was refused, so that the next one is fresh. */
    public void forget(Account account, String refused) {
        known.computeIfPresent(account, (who, token) -> token.value().equals(refused) ? null : token);
    }

    private boolean expires(SignIn.Token token) {
        return clock.instant().plus(MARGIN).isAfter(token.expiresAt());
    }
}
