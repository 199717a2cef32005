package vn.chungtay.infra.eventstore.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstore.faults.Attempt.Outcome;

/** A judge that never finds anything proves nothing. */
class LogModelTest {

    private final LogModel model = new LogModel();

    @Test
    void acceptsALogThatIsAsItsClientsWereTold() {
        model.attempted(attempt(Outcome.ACKNOWLEDGED, "a#0", "a#1"));
        model.attempted(attempt(Outcome.UNKNOWN, "b#0"));
        model.attempted(attempt(Outcome.UNKNOWN, "c#0"));
        model.attempted(new Attempt(List.of("a#1"), List.of("rival"), null, Outcome.LOST_RACE));
        model.attempted(attempt(Outcome.NOT_TAKEN, "d#0"));
        model.saw("reader", List.of("id of a#0", "id of a#1", "id of b#0"));

        assertThat(model.violations(List.of(commit(0, "a#0", "a#1"), commit(2, "b#0"))))
                .isEmpty();
    }

    @Test
    void findsWhatWasAcknowledgedAndIsLost() {
        model.attempted(attempt(Outcome.ACKNOWLEDGED, "a#0"));

        assertViolation("acknowledged but lost");
    }

    @Test
    void findsWhatWasRefusedAndCameInLater() {
        model.attempted(attempt(Outcome.NOT_TAKEN, "a#0"));

        assertViolation("refused but in the log", commit(0, "a#0"));
    }

    @Test
    void findsWhatIsThereTwice() {
        model.attempted(attempt(Outcome.ACKNOWLEDGED, "a#0"));

        assertViolation("id of a#0 twice", commit(0, "a#0"), commit(1, "a#0"));
    }

    @Test
    void findsWhatIsThereInPart() {
        model.attempted(attempt(Outcome.UNKNOWN, "a#0", "a#1"));

        assertViolation("not whole", commit(0, "a#0"));
    }

    @Test
    void findsAGap() {
        model.attempted(attempt(Outcome.ACKNOWLEDGED, "a#0"));

        assertViolation("not dense", commit(1, "a#0"));
    }

    @Test
    void findsAMissingSequence() {
        model.attempted(attempt(Outcome.ACKNOWLEDGED, "a#1"));

        assertViolation("sequence 0 of a expected", commit(0, "a#1"));
    }

    @Test
    void findsARefusalWithoutReason() {
        model.attempted(attempt(Outcome.LOST_RACE, "a#0"));
        assertViolation("a race that nobody won");

        model.attempted(new Attempt(List.of("b#0"), List.of("id"), "key", Outcome.DONE_BEFORE));
        assertViolation("done before, but it was not");
    }

    @Test
    void findsAnotherPlaceThanTheOneTold() {
        model.attempted(new Attempt(List.of("a#0"), List.of("id"), "key", Outcome.ACKNOWLEDGED));
        model.toldPlace("key", 1);

        assertViolation("not at the place told", new StoredCommit(0, 1, List.of("a#0"), List.of("id"), "key"));
    }

    @Test
    void findsAReaderThatMissedSomething() {
        model.attempted(attempt(Outcome.ACKNOWLEDGED, "a#0"));
        model.saw("reader", List.of());

        assertViolation("reader saw 0 events", commit(0, "a#0"));
    }

    @Test
    void findsWhatNobodyWrote() {
        assertViolation("nobody attempted", commit(0, "a#0"));
    }

    private void assertViolation(String sentence, StoredCommit... log) {
        assertThat(model.violations(List.of(log)))
                .anySatisfy(found -> assertThat(found).contains(sentence));
    }

    private static Attempt attempt(Outcome outcome, String... keys) {
        return new Attempt(List.of(keys), idsOf(keys), null, outcome);
    }

    private static StoredCommit commit(long position, String... keys) {
        return new StoredCommit(position, keys.length, List.of(keys), idsOf(keys), null);
    }

    private static List<String> idsOf(String... keys) {
        return List.of(keys).stream().map(key -> "id of " + key).toList();
    }
}
