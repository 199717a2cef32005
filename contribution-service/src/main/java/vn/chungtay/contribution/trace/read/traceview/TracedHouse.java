package vn.chungtay.contribution.trace.read.traceview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.trace.events.HouseStageNoted;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A house as givers may know it.
 *
 * @param id the case
 * @param position see {@link ViewDocument#position()}
 * @param stage how far it is
 * @param provinceCode its province under the structure of {@code listedOn}
 * @param kind {@code NEW} or {@code REPAIR}
 * @param listedOn the day by which the province is coded
 * @param startedOn absent until then
 * @param handedOverOn absent until then
 */
@Document("tracedHouse")
record TracedHouse(
        String id,
        long position,
        String stage,
        String provinceCode,
        String kind,
        LocalDate listedOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate handedOverOn)
        implements ViewDocument {

    /** Before its first stage is counted. */
    static TracedHouse of(HouseStageNoted event) {
        return new TracedHouse(
                event.caseId(), -1, event.stage(), event.provinceCode(), event.kind(), event.listedOn(), null, null);
    }

    TracedHouse at(HouseStageNoted event, Position counted) {
        return new TracedHouse(
                id,
                counted.value(),
                event.stage(),
                provinceCode,
                kind,
                listedOn,
                event.stage().equals("STARTED") ? event.occurredOn() : startedOn,
                event.stage().equals("HANDED_OVER") ? event.occurredOn() : handedOverOn);
    }
}
