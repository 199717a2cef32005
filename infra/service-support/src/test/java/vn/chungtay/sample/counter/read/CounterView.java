package vn.chungtay.sample.counter.read;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.infra.service.view.ViewDocument;

/** How far a counter has counted, and which event told us last. */
@Document("counterView")
@CompoundIndex(name = "byCount", def = "{'count': 1}")
public record CounterView(@Id String counterId, int count, long position) implements ViewDocument {

    @Override
    public String id() {
        return counterId;
    }
}
