package vn.chungtay.infra.service.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ResponseEntity;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.OutcomeUnknown;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.errors.StaleVersion;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;

/** What was brought in before a command is forgotten if, and only if, it is certain that the command did not take it. */
class StagedTest {

    private static final ResponseEntity<Accepted> OWN = ResponseEntity.ok(new Accepted("list-1", 0));

    private final AtomicInteger forgotten = new AtomicInteger();

    static Stream<RuntimeException> certain() {
        return Stream.of(
                new RuleViolated("rule", Map.of()),
                new NotFound("unknown", Map.of()),
                new NotAllowed("forbidden", Map.of()),
                new StaleVersion("stale", Map.of()),
                new TemporarilyUnavailable("contended", Map.of()));
    }

    static Stream<RuntimeException> uncertain() {
        return Stream.of(
                new OutcomeUnknown("unknown", Map.of(), new IllegalStateException("no answer")),
                new IllegalStateException("the driver lost its server"));
    }

    @ParameterizedTest
    @MethodSource("certain")
    void isForgottenWhereTheCommandWasNotCarriedOut(RuntimeException refusal) {
        refused(refusal);

        assertThat(forgotten).hasValue(1);
    }

    @ParameterizedTest
    @MethodSource("uncertain")
    void staysWhereNobodyKnows(RuntimeException failure) {
        refused(failure);

        assertThat(forgotten).hasValue(0);
    }

    @Test
    void staysWhereTheCommandTookIt() {
        assertThat(Staged.send(() -> OWN, this::isOwn, forgotten::incrementAndGet))
                .isSameAs(OWN);
        assertThat(forgotten).hasValue(0);
    }

    @Test
    void isForgottenWhereTheAnswerIsThatOfTheRequestBeforeACrash() {
        ResponseEntity<Accepted> earlier = ResponseEntity.ok(new Accepted("list-0", 0));

        assertThat(Staged.send(() -> earlier, this::isOwn, forgotten::incrementAndGet))
                .isSameAs(earlier);
        assertThat(forgotten).hasValue(1);
    }

    private void refused(RuntimeException failure) {
        assertThatThrownBy(() -> Staged.send(
                        () -> {
                            throw failure;
                        },
                        this::isOwn,
                        forgotten::incrementAndGet))
                .isSameAs(failure);
    }

    private boolean isOwn(Accepted accepted) {
        return accepted.id().equals("list-1");
    }
}
