package vn.chungtay.infra.service.stored;

import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Writes events as plain JSON under their {@link Stored} name and reads nothing but what it knows: events by name and revision,
 * and Axon's own tokens and metadata. No class name from the log is ever loaded, so nobody who can write to the database can
 * choose what is instantiated. See ADR 2.
 */
public final class StoredEventSerializer extends Jackson3Serializer {

    /** What Axon itself keeps beside events: how far each processor has got. */
    private static final String TOKENS = "org.axonframework.eventhandling.";

    private static final Set<String> BESIDE_TOKENS = Set.of(MetaData.class.getName(), String.class.getName());

    private final StoredEvents events;

    public StoredEventSerializer(StoredEvents events) {
        super(settings());
        this.events = events;
    }

    /** The settings under which the parent class makes its mapper; dates are ISO texts by default. */
    private static Builder settings() {
        var tokensOnly = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType(TOKENS)
                .allowIfSubType(String.class)
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.polymorphicTypeValidator(tokensOnly));
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        return events.nameOf(type)
                .<SerializedType>map(
                        stored -> new SimpleSerializedType(stored.name(), String.valueOf(stored.revision())))
                .orElseGet(() -> super.typeForClass(type));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SimpleSerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        String name = type.getName();
        if (name.startsWith(TOKENS) || BESIDE_TOKENS.contains(name)) {
            return super.classForType(type);
        }
        if (events.isRetired(name)) {
            return UnknownSerializedType.class;
        }
        Class<?> known = events.classOf(name).orElseThrow(() -> unknown(type));
        if (!typeForClass(known).equals(type)) {
            throw unknown(type);
        }
        return known;
    }

    /** A stored shape is never edited: a field too many or too few means that an upcaster is missing. */
    @Override
    protected ObjectReader getReader(Class<?> type) {
        ObjectReader reader = super.getReader(type);
        return events.nameOf(type).isEmpty()
                ? reader
                : reader.with(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
    }

    private static UnknownStoredType unknown(SerializedType type) {
        return new UnknownStoredType(type.getName(), String.valueOf(type.getRevision()));
    }
}
