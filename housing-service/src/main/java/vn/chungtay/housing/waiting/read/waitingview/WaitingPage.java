package vn.chungtay.housing.waiting.read.waitingview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the caller, the oldest first.
 *
 * @param counts how much of each kind there is, on the first page only; a kind of which there is nothing is missing
 * @param items at most as many as were asked for
 * @param next cursor of the next page, absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaitingPage(
        @Nullable List<Count> counts,
        List<Item> items,
        @Nullable String next) {

    /**
     * How much of one kind there is.
     *
     * @param kind what waits
     * @param count how many things
     */
    public record Count(WorkKind kind, long count) {}

    /**
     * One thing.
     *
     * @param kind what waits
     * @param level of a grievance who has to answer: {@code UNIT}, {@code EMULATION} or {@code DIRECTOR}; {@code UNIT} for all else
     * @param subjectId the case, the grievance or the inspection
     * @param caseId the case, absent where it is about none
     * @param path where it is seen
     * @param unitCode unit that owns it, of its day; so is the province
     * @param provinceCode province of the commune
     * @param simulated whether it is made up for a demonstration
     * @param since when it began to wait
     * @param dueOn last day on which it is in time, absent where there is none
     * @param late whether that day is past
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            WorkKind kind,
            String level,
            String subjectId,
            @Nullable String caseId,
            String path,
            String unitCode,
            String provinceCode,
            boolean simulated,
            Instant since,
            @Nullable LocalDate dueOn,
            boolean late) {

        static Item of(Work work, LocalDate today) {
            LocalDate dueOn = work.dueOn();
            return new Item(
                    work.kind(),
                    work.level(),
                    work.subject(),
                    work.caseId(),
                    work.path(),
                    work.unitCode(),
                    work.provinceCode(),
                    work.simulated(),
                    work.since(),
                    dueOn,
                    dueOn != null && today.isAfter(dueOn));
        }
    }

    static WaitingPage of(@Nullable List<Count> counts, List<Work> found, int limit, LocalDate today) {
        boolean more = found.size() > limit;
        List<Work> shown = more ? found.subList(0, limit) : found;
        return new WaitingPage(
                counts,
                shown.stream().map(work -> Item.of(work, today)).toList(),
                more ? shown.getLast().place() : null);
    }
}
