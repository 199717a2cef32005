package vn.chungtay.infra.service.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Finds the aggregate by its annotation, and the version that the caller decided on in the command's metadata. */
public final class ExpectedVersion implements CommandTargetResolver {

    /** Metadata entry of a command: the version as decimal text, absent where any version will do. */
    public static final String NAME = "expectedVersion";

    private final CommandTargetResolver byAnnotation =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        var target = byAnnotation.resolveTarget(command);
        Object version = command.getMetaData().get(NAME);
        return version == null
                ? target
                : new VersionedAggregateIdentifier(target.getIdentifierValue(), Long.valueOf(version.toString()));
    }
}
