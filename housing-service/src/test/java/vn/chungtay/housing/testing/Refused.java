package vn.chungtay.housing.testing;

import java.util.Map;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import vn.chungtay.infra.service.errors.ServiceException;

/** Matches a refusal by its code and, where given, by facts that it must name. */
public final class Refused extends TypeSafeMatcher<Throwable> {

    private final String code;
    private final Map<String, Object> facts;

    private Refused(String code, Map<String, Object> facts) {
        this.code = code;
        this.facts = facts;
    }

    public static Matcher<Throwable> with(String code) {
        return new Refused(code, Map.of());
    }

    public static Matcher<Throwable> with(String code, Map<String, Object> facts) {
        return new Refused(code, facts);
    }

    @Override
    protected boolean matchesSafely(Throwable thrown) {
        return thrown instanceof ServiceException refusal
                && refusal.code().equals(code)
                && refusal.facts().entrySet().containsAll(facts.entrySet());
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refused with " + code + " and " + facts);
    }
}
