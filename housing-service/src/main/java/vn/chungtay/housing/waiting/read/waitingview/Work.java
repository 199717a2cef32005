package vn.chungtay.housing.waiting.read.waitingview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.housing.waiting.read.waitingview.WorkKind.Desk;

/**
 * One thing that waits; it is gone as soon as it does not.
 *
 * @param id what it is about
 * @param desk kind and level, see {@link Desk#name()}
 * @param kind what waits
 * @param level see {@link Desk}
 * @param place by which it is sorted: since when it waits, and its id
 * @param subject what was, by its own id
 * @param caseId the case, absent where it is about none
 * @param path where it is seen, for clients of the API
 * @param unitCode unit that owns it, of its day; so is the province
 * @param provinceCode province of the commune
 * @param simulated whether it is made up for a demonstration
 * @param since when it began to wait; for an account that was changed, when its hold is over
 * @param dueOn last day on which it is in time, absent where there is none
 * @param notBy who may not decide it, because it is about what they did
 * @param onlyBy for whom alone it waits, absent where for everybody who may
 */
@Document("waitingWork")
@CompoundIndex(name = "byDeskAndUnit", def = "{'desk': 1, 'unitCode': 1, 'place': 1}")
@CompoundIndex(name = "byDesk", def = "{'desk': 1, 'place': 1}")
@CompoundIndex(name = "byPerson", def = "{'onlyBy': 1, 'desk': 1, 'place': 1}")
@CompoundIndex(name = "notByPerson", def = "{'notBy': 1, 'desk': 1, 'unitCode': 1, 'place': 1}")
record Work(
        @Id String id,
        String desk,
        WorkKind kind,
        String level,
        String place,
        String subject,
        @Nullable String caseId,
        String path,
        String unitCode,
        String provinceCode,
        boolean simulated,
        Instant since,
        @Nullable LocalDate dueOn,
        List<String> notBy,
        @Nullable String onlyBy) {

    Work {
        notBy = List.copyOf(notBy);
    }

    /** Where things that began to wait at a moment begin; 15 digits of milliseconds last long enough. */
    static String place(Instant since) {
        return "%015d".formatted(since.toEpochMilli());
    }

    /**
     * What is the same for everything about one thing.
     *
     * @param subject the thing
     * @param caseId its case, absent where it has none
     * @param path where it is seen
     */
    record About(
            String subject,
            @Nullable String caseId,
            String path,
            String unitCode,
            String provinceCode,
            boolean simulated) {

        /** Something about it that waits for everybody who may decide it. */
        Work waits(String id, Desk desk, Instant since, @Nullable LocalDate dueOn, List<String> notBy) {
            return work(id, desk, since, dueOn, notBy, null);
        }

        /** Something about it that waits for one person. */
        Work waitsFor(String id, Desk desk, Instant since, String person) {
            return work(id, desk, since, null, List.of(), person);
        }

        private Work work(
                String id,
                Desk desk,
                Instant since,
                @Nullable LocalDate dueOn,
                List<String> notBy,
                @Nullable String onlyBy) {
            return new Work(
                    id,
                    desk.name(),
                    desk.kind(),
                    desk.level(),
                    place(since) + "." + id,
                    subject,
                    caseId,
                    path,
                    unitCode,
                    provinceCode,
                    simulated,
                    since,
                    dueOn,
                    notBy,
                    onlyBy);
        }
    }
}
