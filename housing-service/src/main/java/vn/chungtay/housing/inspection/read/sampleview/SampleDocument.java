package vn.chungtay.housing.inspection.read.sampleview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.housing.inspection.events.SampleDrawn;

/** A sample as it is kept; each part as in {@link SampleDrawn}. */
@Document("sampleView")
@CompoundIndex(name = "byUnit", def = "{'unitCode': 1, '_id': 1}")
record SampleDocument(
        String id,
        @Nullable String unitCode,
        @Nullable String provinceCode,
        @Nullable String pillar,
        String stage,
        int size,
        String seed,
        int populationSize,
        String populationSha256,
        long populationPosition,
        List<String> populationIds,
        List<String> caseIds,
        LocalDate drawnOn) {

    static SampleDocument of(SampleDrawn event) {
        return new SampleDocument(
                event.sampleId(),
                event.unitCode(),
                event.provinceCode(),
                event.pillar(),
                event.stage(),
                event.size(),
                event.seed(),
                event.populationSize(),
                event.populationSha256(),
                event.populationPosition(),
                event.populationIds(),
                event.caseIds(),
                event.occurredOn());
    }

    SampleView view() {
        return new SampleView(
                id,
                unitCode,
                provinceCode,
                pillar,
                stage,
                size,
                seed,
                populationSize,
                populationSha256,
                populationPosition,
                caseIds,
                drawnOn);
    }
}
