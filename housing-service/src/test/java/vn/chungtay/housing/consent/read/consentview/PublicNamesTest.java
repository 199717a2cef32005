package vn.chungtay.housing.consent.read.consentview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.HEAD;
import static vn.chungtay.housing.testing.Cases.NOW;
import static vn.chungtay.housing.testing.Cases.OTHER_CASE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Query;
import vn.chungtay.housing.consent.events.NameConsentEvent;
import vn.chungtay.housing.shared.ConsentId;
import vn.chungtay.housing.testing.Consents;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.Freshness;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** The view has stopped at the consent: what came later only the log knows. */
class PublicNamesTest {

    private static final Map<String, String> HEADS = Map.of(CASE.value(), HEAD, OTHER_CASE.value(), "other");

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final VaultInMemory vault = new VaultInMemory(HEAD);
    private final PublicNames names = new PublicNames(
            new StoppedView(), EmbeddedEventStore.builder().storageEngine(log).build(), vault);
    private int sequence;

    PublicNamesTest() {
        vault.keep(Map.of("name", "Lê Thị Ví Dụ"), "001060000001");
    }

    @Test
    void areThoseOfWhoAgreed() {
        logged(Consents.signed());

        assertThat(names.of(HEADS)).isEqualTo(Map.of(CASE.value(), "Lê Thị Ví Dụ"));
    }

    @Test
    void endWithTheWithdrawalThoughTheViewDoesNotKnowOfIt() {
        logged(Consents.signed());
        logged(Consents.withdrawn());
        assertThat(names.of(HEADS)).isEmpty();

        logged(Consents.spoken());
        assertThat(names.of(HEADS)).containsOnlyKeys(CASE.value());
    }

    @Test
    void endWhenThePersonIsForgotten() {
        logged(Consents.signed());
        vault.forget(HEAD);

        assertThat(names.of(HEADS)).isEmpty();
    }

    @Test
    void areNoneOfWhatTheLogDoesNotKnow() {
        assertThat(names.of(HEADS)).isEmpty();
    }

    private void logged(NameConsentEvent event) {
        String id = new ConsentId(CASE).toString();
        log.appendEvents(new GenericDomainEventMessage<>("NameConsent", id, sequence++, event));
    }

    /** Says that the consent of the one case stands. */
    private static final class StoppedView implements Views, ServedDocuments {

        @Override
        public <T> Answer<T> read(String view, MinPosition minPosition, Function<ServedDocuments, T> query) {
            return new Answer<>(query.apply(this), new Freshness(Instant.EPOCH, Map.of(), 0));
        }

        @Override
        public <V> V find(Class<V> type, Object id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <V> List<V> find(Class<V> type, Query query) {
            return List.of(type.cast(ConsentDocument.of(CASE.value()).after(Consents.signed(), new Position(1), NOW)));
        }

        @Override
        public <V> long count(Class<V> type, Query query) {
            throw new UnsupportedOperationException();
        }
    }
}
