package vn.chungtay.local.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of accounts, each asked for once and again shortly before it expires. Safe for use by many threads. */
public final class Tokens {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final SignIn signIn;
    private final String password;
    private final Clock clock;
    private final Map<Account, SignIn.Token> known = new ConcurrentHashMap<>();

    /**
     * @param signIn the identity provider
     * @param password of every demonstration account
     */
    public Tokens(SignIn signIn, String password, Clock clock) {
        this.signIn = signIn;
        this.password = password;
        this.clock = clock;
    }

    /** A token that is good for a while yet. */
    public String of(Account account) {
        return known.compute(account, (who, token) -> token == null || expires(token) ? ask(who) : token)
                .value();
    }

    /** Forgets a token that was refused, so that the next one is fresh. */
    public void forget(Account account, String refused) {
        known.computeIfPresent(account, (who, token) -> token.value().equals(refused) ? null : token);
    }

    private boolean expires(SignIn.Token token) {
        return clock.instant().plus(MARGIN).isAfter(token.expiresAt());
    }

    private SignIn.Token ask(Account account) {
        return signIn.token(account.username(), password);
    }
}
