package vn.chungtay.infra.eventstream.consume;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.UnreadableRecord;

/** What a service does with the types that it knows, by topic. */
final class Subscriptions {

    private final Map<TypeOfTopic, Subscription<?>> reactions = new HashMap<>();
    private final Set<TypeOfTopic> ignored = new HashSet<>();

    /**
     * Collects them.
     *
     * @throws IllegalArgumentException when a type is named twice
     */
    Subscriptions(Collection<? extends Subscription<?>> subscriptions, Collection<Subscription.Ignored> ignoredTypes) {
        for (Subscription<?> subscription : subscriptions) {
            TypeOfTopic key = new TypeOfTopic(subscription.topic(), subscription.type());
            if (reactions.put(key, subscription) != null) {
                throw new IllegalArgumentException(key + " is subscribed to twice");
            }
        }
        for (Subscription.Ignored type : ignoredTypes) {
            TypeOfTopic key = new TypeOfTopic(type.topic(), type.type());
            if (reactions.containsKey(key)) {
                throw new IllegalArgumentException(key + " is both subscribed to and ignored");
            }
            ignored.add(key);
        }
    }

    List<String> topics() {
        Set<String> topics = new TreeSet<>();
        reactions.keySet().forEach(key -> topics.add(key.topic()));
        ignored.forEach(key -> topics.add(key.topic()));
        return List.copyOf(topics);
    }

    /**
     * Lets an event take effect; nothing for an ignored type.
     *
     * @throws UnreadableRecord when the type is unknown, or the data is not what the service's record needs
     * @throws RuntimeException what the reaction throws
     */
    void react(String topic, CloudEventRecord event) {
        TypeOfTopic key = new TypeOfTopic(topic, event.type());
        Subscription<?> subscription = reactions.get(key);
        if (subscription != null) {
            react(subscription, event);
        } else if (!ignored.contains(key)) {
            throw new UnreadableRecord("The type " + event.type() + " is neither subscribed to nor ignored");
        }
    }

    private static <T> void react(Subscription<T> subscription, CloudEventRecord event) {
        subscription
                .reaction()
                .accept(new Consumed<>(
                        event.id(),
                        event.source().toString(),
                        event.type(),
                        event.subject(),
                        event.sequence(),
                        event.position(),
                        event.time(),
                        event.data(subscription.data())));
    }

    private record TypeOfTopic(String topic, String type) {}
}
