package vn.chungtay.infra.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.eventstream.EventHeaders;
import vn.chungtay.infra.eventstream.EventJson;
import vn.chungtay.infra.eventstream.StreamTopics;

/**
 * Makes the AsyncAPI 3.0 document of all topics: a frame, in which everything stands that does not depend on the types (headers,
 * markers, dead letters), and one message for each schema, in the channel of the service that its type begins with.
 */
final class AsyncApi {

    private static final String FRAME = "/asyncapi/frame.json";
    private static final String KAFKA_BINDING = "0.5.0";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String MESSAGES = "#/components/messages/";
    private static final String EVENT_HEADERS = "event-headers";

    private final ObjectNode document = frame();

    private AsyncApi() {}

    /**
     * The document.
     *
     * @param schemas of all published types, each with its type as title
     */
    static JsonNode of(List<JsonNode> schemas) {
        AsyncApi api = new AsyncApi();
        schemas.forEach(api::addMessage);
        Map<String, List<String>> typesOfServices = schemas.stream()
                .map(AsyncApi::type)
                .collect(Collectors.groupingBy(AsyncApi::service, TreeMap::new, Collectors.toList()));
        typesOfServices.forEach(api::addTopic);
        api.addExample(
                EventHeaders.PUBLISHED_UP_TO,
                api.headersExample("marker-headers"),
                api.schema("marker").get("examples").get(0));
        return ContractsFolder.asRead(api.document);
    }

    private void addMessage(JsonNode schema) {
        String type = type(schema);
        ObjectNode embedded = (ObjectNode) schema.deepCopy();
        // The document speaks its own superset of draft 07; the keywords used mean the same in both.
        embedded.remove("$schema");
        JsonNode example = embedded.remove("examples").get(0);
        object("components", "schemas").set(type, embedded);

        ObjectNode message = object("components", "messages").putObject(type);
        message.put("name", type)
                .put("title", type)
                .put("summary", schema.get("description").asString())
                .put("contentType", EventHeaders.JSON);
        message.putObject("headers")
                .putArray("allOf")
                .add(reference(SCHEMAS + EVENT_HEADERS))
                .addObject()
                .putObject("properties")
                .putObject(EventHeaders.TYPE)
                .put("const", type);
        message.set("payload", reference(SCHEMAS + type));
        message.putObject("correlationId").put("location", "$message.header#/" + EventHeaders.CORRELATION_ID);
        message.putObject("bindings")
                .putObject("kafka")
                .put("bindingVersion", KAFKA_BINDING)
                .putObject("key")
                .put("type", "string")
                .put("description", "Id of the aggregate, the same as " + EventHeaders.SUBJECT + ".");
        addExample(type, eventExample(type, example), example);
    }

    /** The example's subject is the id that its data begins with. */
    private ObjectNode eventExample(String type, JsonNode data) {
        String subject = data.iterator().next().asString();
        return headersExample(EVENT_HEADERS)
                .put(EventHeaders.SOURCE, "/chungtay/" + service(type) + "/1")
                .put(EventHeaders.TYPE, type)
                .put(EventHeaders.SUBJECT, subject)
                .put(EventHeaders.PARTITION_KEY, subject);
    }

    private ObjectNode headersExample(String schema) {
        ObjectNode example = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> header :
                schema(schema).get("properties").properties()) {
            example.set(header.getKey(), header.getValue().get("examples").get(0));
        }
        return example;
    }

    private void addExample(String message, ObjectNode headers, JsonNode payload) {
        ObjectNode example =
                object("components", "messages", message).putArray("examples").addObject();
        example.set("headers", headers);
        example.set("payload", payload);
    }

    private void addTopic(String service, List<String> types) {
        ObjectNode channel = object("channels").putObject(service);
        channel.put("address", StreamTopics.of(service))
                .put("title", "Events of " + service + "-service")
                .put(
                        "description",
                        "%d partitions, kept for ever; all events of one aggregate are in one partition."
                                .formatted(StreamTopics.PARTITIONS));
        ObjectNode messages = channel.putObject("messages");
        types.forEach(type -> messages.set(type, reference(MESSAGES + type)));
        messages.set(EventHeaders.PUBLISHED_UP_TO, reference(MESSAGES + EventHeaders.PUBLISHED_UP_TO));
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("bindingVersion", KAFKA_BINDING)
                .put("topic", StreamTopics.of(service))
                .put("partitions", StreamTopics.PARTITIONS);
        ObjectNode settings = kafka.putObject("topicConfiguration");
        settings.putArray("cleanup.policy").add("delete");
        settings.put("retention.ms", -1).put("retention.bytes", -1);

        ObjectNode operation = object("operations").putObject("publish-" + service);
        operation.put("action", "send").put("title", service + "-service publishes its events");
        operation.set("channel", reference("#/channels/" + service));
        var sent = operation.putArray("messages");
        messages.propertyNames()
                .forEach(type -> sent.add(reference("#/channels/%s/messages/%s".formatted(service, type))));
    }

    private JsonNode schema(String name) {
        return object("components", "schemas", name);
    }

    private ObjectNode object(String... path) {
        JsonNode at = document;
        for (String name : path) {
            at = at.required(name);
        }
        return (ObjectNode) at;
    }

    private static ObjectNode reference(String to) {
        return JsonNodeFactory.instance.objectNode().put("$ref", to);
    }

    private static String type(JsonNode schema) {
        return schema.get("title").asString();
    }

    private static String service(String type) {
        return type.substring(0, type.indexOf('.'));
    }

    private static ObjectNode frame() {
        try (InputStream frame = Objects.requireNonNull(AsyncApi.class.getResourceAsStream(FRAME), FRAME)) {
            return (ObjectNode) EventJson.mapper().readTree(frame);
        } catch (IOException e) {
            throw new UncheckedIOException(FRAME + " cannot be read", e);
        }
    }
}
