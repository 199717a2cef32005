package vn.chungtay.infra.service.command;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chungtay.infra.eventstore.CommitReceipt;
import vn.chungtay.infra.eventstore.CommitTooLarge;
import vn.chungtay.infra.eventstore.DuplicateIdempotencyKey;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.eventstore.LogBusy;
import vn.chungtay.infra.service.axon.DecisionFailed;
import vn.chungtay.infra.service.axon.ExpectedVersion;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.OutcomeUnknown;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.errors.StaleVersion;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.trace.TraceParent;

/**
 * Sends commands and asks the log what became of them. The log holds a commit's key in the commit itself, so its word is final:
 * it is asked before sending, and again whenever sending did not succeed, since another attempt with the same key may have.
 */
public final class LogCommands implements Commands {

    private static final Logger LOG = LoggerFactory.getLogger(LogCommands.class);

    /** How often one call decides anew when others keep changing the aggregate; each time one of them got through. */
    private static final int ATTEMPTS = 10;

    private static final Pattern PREFIXED_ID = Pattern.compile("([a-z]+)-.+");

    private final String service;
    private final CommandBus bus;
    private final EventLog log;
    private final EventStore events;
    private final CommandTargetResolver targets;
    private final Duration timeout;

    /**
     * Sends to this bus.
     *
     * @param service name of the service, part of the key
     * @param timeout longest wait for one attempt's commit
     */
    public LogCommands(
            String service,
            CommandBus bus,
            EventLog log,
            EventStore events,
            CommandTargetResolver targets,
            Duration timeout) {
        this.service = service;
        this.bus = bus;
        this.log = log;
        this.events = events;
        this.targets = targets;
        this.timeout = timeout;
    }

    @Override
    public CommitReceipt send(Object command, String key, Actor actor, @Nullable Long expectedVersion) {
        String keyHash = IdempotencyKeys.hash(service, actor, key);
        Optional<CommitReceipt> earlier = log.findByIdempotencyKey(keyHash);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        CommandMessage<Object> message =
                new GenericCommandMessage<>(command).andMetaData(metadata(keyHash, actor, expectedVersion));
        for (int attempt = 1; ; attempt++) {
            try {
                dispatch(message);
                return log.findByIdempotencyKey(keyHash).orElseGet(() -> unchanged(message));
            } catch (ConcurrencyException e) {
                if (expectedVersion != null || attempt == ATTEMPTS) {
                    return committedMeanwhile(keyHash, contended(e, expectedVersion));
                }
            } catch (DuplicateIdempotencyKey e) {
                return committedMeanwhile(keyHash, unknown(e));
            } catch (RuleViolated e) {
                return committedMeanwhile(keyHash, staleRather(e, message, expectedVersion));
            } catch (ServiceException e) {
                return committedMeanwhile(keyHash, e);
            }
        }
    }

    /** Who decided on another version than the one that was refused has to read it first; the refusal may not hold for it. */
    private ServiceException staleRather(
            RuleViolated refusal, CommandMessage<?> message, @Nullable Long expectedVersion) {
        if (expectedVersion == null) {
            return refusal;
        }
        String id = Objects.requireNonNull(targets.resolveTarget(message)).getIdentifier();
        long actual = events.lastSequenceNumberFor(id).orElse(-1L);
        return actual == expectedVersion
                ? refusal
                : new StaleVersion("version.stale", Map.of("expected", expectedVersion, "actual", actual), refusal);
    }

    /** Waits for the commit; whatever is thrown instead is either ours or asks for another attempt. */
    private void dispatch(CommandMessage<Object> message) {
        var answer = new FutureCallback<Object, Object>();
        try {
            bus.dispatch(message, answer);
            var result = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (result.isExceptional()) {
                throw translated(message, result.exceptionResult());
            }
        } catch (RejectedExecutionException e) {
            throw new TemporarilyUnavailable("command.too-many", Map.of(), e);
        } catch (TimeoutException | ExecutionException e) {
            throw unknown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(e);
        }
    }

    private RuntimeException translated(CommandMessage<?> message, Throwable error) {
        return switch (error) {
            case DecisionFailed failed -> translatedReason(message, failed.reason());
            case ConflictingAggregateVersionException e -> stale(e);
            case ConcurrencyException e -> e;
            case AggregateStreamCreationException e -> new ConcurrencyException("Another made the aggregate first", e);
            case DuplicateIdempotencyKey e -> e;
            case NoHandlerForCommandException e -> e;
            case CommitTooLarge e -> e;
            case LogBusy e -> new TemporarilyUnavailable("command.too-many", Map.of(), e);
            default -> unknown(error);
        };
    }

    /** Nothing was appended. */
    private RuntimeException translatedReason(CommandMessage<?> message, Throwable reason) {
        return switch (reason) {
            case ServiceException e -> e;
            case ConflictingAggregateVersionException e -> stale(e);
            case ConcurrencyException e -> e;
            case LockAcquisitionFailedException e -> new ConcurrencyException("The aggregate is locked", e);
            case AggregateNotFoundException e -> notFound(e);
            case RuntimeException e -> e;
            default -> new IllegalStateException("The command " + message.getCommandName() + " failed", reason);
        };
    }

    private CommitReceipt committedMeanwhile(String keyHash, ServiceException otherwise) {
        return log.findByIdempotencyKey(keyHash).orElseThrow(() -> otherwise);
    }

    /** The command was accepted and changed nothing: the answer shows the aggregate as it stands. */
    private CommitReceipt unchanged(CommandMessage<?> message) {
        String id = Objects.requireNonNull(targets.resolveTarget(message)).getIdentifier();
        return new CommitReceipt(
                log.lastPosition(), id, events.lastSequenceNumberFor(id).orElse(-1L));
    }

    private Map<String, String> metadata(String keyHash, Actor actor, @Nullable Long expectedVersion) {
        var metadata = new HashMap<>(actor.metadata());
        metadata.put(EventLog.IDEMPOTENCY_KEY, keyHash);
        metadata.put(
                TraceParent.NAME,
                TraceParent.current().orElseGet(TraceParent::begin).toString());
        if (expectedVersion != null) {
            metadata.put(ExpectedVersion.NAME, expectedVersion.toString());
        }
        return metadata;
    }

    private static ServiceException contended(ConcurrencyException cause, @Nullable Long expectedVersion) {
        return expectedVersion == null
                ? new TemporarilyUnavailable("command.contended", Map.of("attempts", ATTEMPTS), cause)
                : new StaleVersion("version.stale", Map.of("expected", expectedVersion), cause);
    }

    private static StaleVersion stale(ConflictingAggregateVersionException e) {
        return new StaleVersion(
                "version.stale", Map.of("expected", e.getExpectedVersion(), "actual", e.getActualVersion()), e);
    }

    private static NotFound notFound(AggregateNotFoundException e) {
        String id = String.valueOf(e.getAggregateIdentifier());
        return new NotFound(kind(id) + ".unknown", Map.of("id", id), e);
    }

    private static OutcomeUnknown unknown(Throwable cause) {
        LOG.error("It is not known whether a command was appended; its key makes a repeat safe", cause);
        return new OutcomeUnknown("command.outcome-unknown", Map.of(), cause);
    }

    /** Aggregate ids begin with the name of their kind. */
    private static String kind(String aggregateId) {
        Matcher matcher = PREFIXED_ID.matcher(aggregateId);
        return matcher.matches() ? matcher.group(1) : "aggregate";
    }
}
