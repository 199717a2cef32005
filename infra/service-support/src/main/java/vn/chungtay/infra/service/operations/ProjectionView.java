package vn.chungtay.infra.service.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.projection.Generations;

/**
 * A projection as operators see it.
 *
 * @param projection its name
 * @param serving number of the generation that is shown
 * @param done events that this generation is done with
 * @param toDo events that it has yet to take in
 * @param other the generation beside it, absent most of the time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProjectionView(
        String projection,
        int serving,
        long done,
        long toDo,
        @Nullable Other other) {

    /**
     * A generation that is not shown.
     *
     * @param generation its number
     * @param state {@code BUILDING} until it is complete, {@code RETIRING} while those who read it end, {@code REMOVING} until its
     *     places are empty
     * @param since when that state began
     * @param act the act that asked for the younger of the two
     * @param progress how far it has got, absent unless it is being built
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Other(
            int generation,
            Generations.State state,
            Instant since,
            @Nullable ActView act,
            @Nullable Progress progress) {}

    /**
     * How far a generation has got.
     *
     * @param done events that it is done with
     * @param toDo events that it has yet to take in, as of now
     * @param eventsPerSecond on average since it was begun
     * @param restSeconds how long the rest will take at that rate, absent before the first event
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Progress(
            long done,
            long toDo,
            long eventsPerSecond,
            @Nullable Long restSeconds) {

        static Progress of(long done, long available, Duration passed) {
            long perSecond = done * 1_000 / Math.max(1, passed.toMillis());
            long toDo = Math.max(0, available - done);
            return new Progress(done, toDo, perSecond, perSecond == 0 ? null : Math.ceilDiv(toDo, perSecond));
        }
    }
}
