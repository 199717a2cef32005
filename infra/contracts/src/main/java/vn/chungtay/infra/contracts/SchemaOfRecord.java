package vn.chungtay.infra.contracts;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.eventstream.publish.Meaning;
import vn.chungtay.infra.eventstream.publish.Published;

/**
 * Makes the JSON Schema (2020-12) of a published record from its components, their {@link Meaning} and their nullness. What a
 * number counts stands in the keyword {@code x-unit}.
 */
final class SchemaOfRecord {

    /** Keyword of our own that says what a number counts. */
    private static final String UNIT = "x-unit";

    private static final Map<Class<?>, String> FORMATS = Map.of(LocalDate.class, "date", Instant.class, "date-time");

    private final SchemaGenerator generator;

    SchemaOfRecord() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS)
                .with(Option.FLATTENED_ENUMS);
        config.forTypesInGeneral()
                .withDescriptionResolver(scope -> meaningOf(scope.getType().getErasedType()))
                .withCustomDefinitionProvider(SchemaOfRecord::timeAsText)
                .withPropertySorter((_, _) -> 0);
        config.forFields()
                .withDescriptionResolver(SchemaOfRecord::meaningOf)
                .withInstanceAttributeOverride((node, field, context) -> addUnitAndExample(node, field))
                .withRequiredCheck(field -> !mayBeAbsent(field));
        generator = new SchemaGenerator(config.build());
    }

    /** The schema, with the CloudEvents type as its {@code title} and an example of the whole. */
    ObjectNode of(Class<?> published) {
        ObjectNode generated = generator.generateSchema(published);
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.set("$schema", generated.remove("$schema"));
        schema.put("title", published.getAnnotation(Published.class).value());
        schema.setAll(generated);
        schema.putArray("examples").add(new ExampleOfRecord().of(published));
        return schema;
    }

    private static @Nullable CustomDefinition timeAsText(ResolvedType type, SchemaGenerationContext context) {
        String format = FORMATS.get(type.getErasedType());
        if (format == null) {
            return null;
        }
        ObjectNode text = context.getGeneratorConfig().createObjectNode();
        text.put("type", "string").put("format", format);
        return new CustomDefinition(text, true);
    }

    private static @Nullable String meaningOf(Class<?> type) {
        Meaning meaning = type.getAnnotation(Meaning.class);
        return meaning == null ? null : meaning.value();
    }

    private static @Nullable String meaningOf(FieldScope field) {
        Field member = field.getRawMember();
        Meaning meaning = member.getAnnotation(Meaning.class);
        if (meaning == null && !field.isFakeContainerItemScope()) {
            throw new IllegalArgumentException(
                    "%s.%s has no @Meaning".formatted(member.getDeclaringClass().getName(), member.getName()));
        }
        return meaning == null || field.isFakeContainerItemScope() ? null : meaning.value();
    }

    private static void addUnitAndExample(ObjectNode node, FieldScope field) {
        Class<?> type = field.getType().getErasedType();
        Meaning meaning = field.getRawMember().getAnnotation(Meaning.class);
        if (field.isFakeContainerItemScope() || type.isRecord() || Collection.class.isAssignableFrom(type)) {
            return;
        }
        Class<?> owner = field.getRawMember().getDeclaringClass();
        boolean number = isNumber(type);
        if (number == meaning.unit().isEmpty()) {
            throw new IllegalArgumentException("%s.%s %s"
                    .formatted(
                            owner.getName(), field.getName(), number ? "has no unit" : "is no number and has a unit"));
        }
        if (number) {
            node.put(UNIT, meaning.unit());
        }
        node.putArray("examples").add(ExampleOfRecord.scalar(owner, field.getName(), type, meaning));
    }

    private static boolean isNumber(Class<?> type) {
        return type == long.class || type == int.class || Number.class.isAssignableFrom(type);
    }

    private static boolean mayBeAbsent(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
