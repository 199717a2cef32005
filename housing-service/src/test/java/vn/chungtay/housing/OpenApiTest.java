package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.RunningHousing;

/** The description of the API says of each operation what it takes: many of their records have the same short name. */
class OpenApiTest extends RunningHousing {

    /** What an operation takes. */
    private record Taken(String path, String method, Class<?> body) {}

    @TestFactory
    Stream<DynamicTest> describesTheBodyOfEachOperation() {
        JsonNode api = api();
        return bodies().stream()
                .map(taken -> DynamicTest.dynamicTest(taken.method() + " " + taken.path(), () -> {
                    JsonNode schema = api.required("paths")
                            .required(taken.path())
                            .required(taken.method())
                            .required("requestBody")
                            .required("content")
                            .required("application/json")
                            .required("schema");
                    hasTheFieldsOf(taken.body(), schema, api);
                }));
    }

    @Test
    void knowsManyBodies() {
        assertThat(bodies()).hasSizeGreaterThan(20);
    }

    private void hasTheFieldsOf(Class<?> record, JsonNode schema, JsonNode api) {
        JsonNode described = followed(schema, api);
        List<RecordComponent> fields = Arrays.asList(record.getRecordComponents());
        assertThat(described.required("properties").propertyNames())
                .as(record.getName())
                .containsExactlyInAnyOrderElementsOf(
                        fields.stream().map(RecordComponent::getName).toList());
        for (RecordComponent field : fields) {
            JsonNode property = described.required("properties").required(field.getName());
            if (field.getType().isRecord()) {
                hasTheFieldsOf(field.getType(), property, api);
            } else if (field.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> element
                    && element.isRecord()) {
                hasTheFieldsOf(element, property.required("items"), api);
            }
        }
    }

    private static JsonNode followed(JsonNode schema, JsonNode api) {
        String name = schema.required("$ref").asString();
        return api.required("components").required("schemas").required(name.substring(name.lastIndexOf('/') + 1));
    }

    private JsonNode api() {
        Reply described = send(request(OFFICER, "/v3/api-docs"));
        assertThat(described.status()).isEqualTo(200);
        return described.body();
    }

    private List<Taken> bodies() {
        var mapping = context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> body(entry.getValue()).flatMap(body -> taken(entry.getKey(), body)))
                .toList();
    }

    private static Stream<Class<?>> body(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(MethodParameter::getParameterType)
                .filter(Class::isRecord);
    }

    private static Stream<Taken> taken(RequestMappingInfo info, Class<?> body) {
        Set<String> paths = info.getPatternValues();
        return paths.stream()
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Taken(path, method.name().toLowerCase(Locale.ROOT), body)));
    }
}
