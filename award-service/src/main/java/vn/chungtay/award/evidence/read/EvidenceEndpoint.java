package vn.chungtay.award.evidence.read;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.award.evidence.Entry;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.StreamViews;

/** Shows what speaks for a unit. */
@RestController
public class EvidenceEndpoint {

    private final StreamViews views;

    public EvidenceEndpoint(StreamViews views) {
        this.views = views;
    }

    /** The figures of a unit that exists or once existed; all zero where nothing was published about it. */
    @GetMapping("/api/v1/awards/evidence/{unitCode}")
    @Permitted("awards.read-evidence")
    public Answer<EvidenceFigures> evidence(@PathVariable String unitCode, MinPosition minPosition) {
        if (ReferenceData.units().unit(unitCode).isEmpty()) {
            throw new NotFound("evidence.unit-unknown", Map.of("unitCode", unitCode));
        }
        return views.read(Entry.VIEW, minPosition, evidence -> {
            List<Entry> entries =
                    evidence.find(Entry.class, query(where("unitCode").is(unitCode)));
            return EvidenceFigures.of(unitCode, entries);
        });
    }
}
