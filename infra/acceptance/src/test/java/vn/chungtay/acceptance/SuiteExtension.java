package vn.chungtay.acceptance;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Gives tests the {@link RunningSuite}; it is started for the first of them and stopped after the last. When one fails the
 * report says how the suite was then.
 */
final class SuiteExtension
        implements ParameterResolver, TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningSuite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return suites(test).computeIfAbsent(RunningSuite.class, key -> RunningSuite.start(), RunningSuite.class);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        throw withState(test, failure);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext tests, Throwable failure) throws Throwable {
        throw withState(tests, failure);
    }

    private static Throwable withState(ExtensionContext test, Throwable failure) {
        RunningSuite suite = suites(test).get(RunningSuite.class, RunningSuite.class);
        return suite == null || failure instanceof TestAbortedException
                ? failure
                : new AssertionError(failure + "; then the suite was: " + suite.state(), failure);
    }

    private static ExtensionContext.Store suites(ExtensionContext test) {
        return test.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
    }
}
