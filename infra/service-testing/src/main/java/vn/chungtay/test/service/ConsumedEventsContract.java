package vn.chungtay.test.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import vn.chungtay.infra.contracts.PublishedSchemas;
import vn.chungtay.infra.eventstream.EventJson;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.consume.Subscription;

/**
 * The service reads what the schemas of others promise and no more: their examples, with fields that it does not know, and without
 * those that may be absent; and it knows every type of the topics that it reads, since an unknown one becomes a dead letter.
 */
public interface ConsumedEventsContract {

    /** The running service. */
    ApplicationContext context();

    @TestFactory
    default Stream<DynamicTest> readsWhatTheSchemasOfOthersPromise() {
        PublishedSchemas schemas = PublishedSchemas.committed();
        return subscriptions().stream()
                .map(subscription -> dynamicTest(subscription.type(), () -> {
                    Object read = read(subscription, schemas.example(subscription.type()));
                    assertThat(read).hasNoNullFieldsOrProperties();
                    assertThat(read(subscription, schemas.exampleWithUnknownFields(subscription.type())))
                            .isEqualTo(read);
                    assertThat(read(subscription, schemas.exampleWithoutOptionalFields(subscription.type())))
                            .isNotNull();
                }));
    }

    @Test
    default void knowsEveryTypeOfTheTopicsThatItReads() {
        Set<String> known =
                subscriptions().stream().map(Subscription::type).collect(Collectors.toCollection(TreeSet::new));
        Set<String> topics = subscriptions().stream().map(Subscription::topic).collect(Collectors.toSet());
        for (Subscription.Ignored ignored : ignored()) {
            known.add(ignored.type());
            topics.add(ignored.topic());
        }
        Set<String> published = topics.stream()
                .flatMap(topic -> PublishedSchemas.committed().types(StreamTopics.service(topic)).stream())
                .collect(Collectors.toSet());

        assertThat(topics).isNotEmpty();
        assertThat(known).containsExactlyInAnyOrderElementsOf(published);
    }

    /** What the service takes in; a service whose view is fed by streams says so itself. */
    default List<Subscription<?>> subscriptions() {
        return context().getBeansOfType(Subscription.class).values().stream()
                .<Subscription<?>>map(subscription -> (Subscription<?>) subscription)
                .toList();
    }

    /** The types that it knows and does not need. */
    default List<Subscription.Ignored> ignored() {
        return List.copyOf(context().getBeansOfType(Subscription.Ignored.class).values());
    }

    private static Object read(Subscription<?> subscription, JsonNode data) {
        return EventJson.mapper().readValue(EventJson.mapper().writeValueAsBytes(data), subscription.data());
    }
}
