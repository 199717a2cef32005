package vn.chungtay.infra.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.eventstream.EventJson;
import vn.chungtay.infra.eventstream.publish.Meaning;

/** Puts the example of a record together from those of its components. */
final class ExampleOfRecord {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ObjectNode of(Class<?> type) {
        ObjectNode example = JSON.objectNode();
        for (RecordComponent component : type.getRecordComponents()) {
            example.set(component.getName(), of(component));
        }
        return example;
    }

    private JsonNode of(RecordComponent component) {
        Meaning meaning = component.getAnnotation(Meaning.class);
        Class<?> type = component.getType();
        if (Collection.class.isAssignableFrom(type)) {
            Type item = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return JSON.arrayNode().add(value(component, (Class<?>) item, meaning));
        }
        return value(component, type, meaning);
    }

    private JsonNode value(RecordComponent component, Class<?> type, Meaning meaning) {
        return type.isRecord() ? of(type) : scalar(component.getDeclaringRecord(), component.getName(), type, meaning);
    }

    /**
     * The example of one component that is no record and no list.
     *
     * @throws IllegalArgumentException when it has none, or one that does not fit its type
     */
    static JsonNode scalar(Class<?> owner, String name, Class<?> type, Meaning meaning) {
        if (!meaning.example().isEmpty()) {
            // Read and written again through the type, so that an example that does not fit it is found here.
            Object value = EventJson.mapper()
                    .convertValue(meaning.example(), EventJson.mapper().constructType(type));
            return EventJson.mapper().valueToTree(value);
        }
        if (type.isEnum()) {
            return JSON.stringNode(((Enum<?>) type.getEnumConstants()[0]).name());
        }
        if (type == boolean.class) {
            return JSON.booleanNode(false);
        }
        throw new IllegalArgumentException("%s.%s has no example in its @Meaning".formatted(owner.getName(), name));
    }
}
