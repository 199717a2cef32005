package vn.chungtay.housing.housecase.read.caseview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Which cases have come so far: their ids alone, however many they are. */
@Component
public class ReachedCases {

    /** How many are read at once. */
    private static final int CHUNK = 5_000;

    private final Views views;
    private final String service;

    public ReachedCases(Views views, @Value("${spring.application.name}") String service) {
        this.views = views;
        this.service = service;
    }

    /**
     * Some cases.
     *
     * @param caseIds their ids, sorted
     * @param position place in the log that the view had got to
     */
    public record Found(List<String> caseIds, long position) {}

    /**
     * All cases in one of these stages; what is absent does not matter.
     *
     * @param unitCode unit that owns them
     * @param provinceCode province, coded as on the day of the listing
     * @param pillar programme of the household
     */
    public Found find(
            Set<String> stages,
            @Nullable String unitCode,
            @Nullable String provinceCode,
            @Nullable String pillar,
            MinPosition minPosition) {
        var wanted = Criteria.where("stage").in(stages);
        and(wanted, "unitCode", unitCode);
        and(wanted, "listing.provinceCode", provinceCode);
        and(wanted, "listing.pillar", pillar);
        Answer<List<String>> found = views.read(CaseViewProjector.VIEW, minPosition, cases -> ids(cases, wanted));
        return new Found(found.data(), found.freshness().position().getOrDefault(service, -1L));
    }

    private static void and(Criteria all, String field, @Nullable String value) {
        if (value != null) {
            all.and(field).is(value);
        }
    }

    private static List<String> ids(ServedDocuments cases, Criteria wanted) {
        List<String> ids = new ArrayList<>();
        List<CaseDocument> chunk;
        do {
            String after = ids.isEmpty() ? "" : ids.getLast();
            Query next = Query.query(new Criteria()
                            .andOperator(wanted, Criteria.where("_id").gt(after)))
                    .with(Sort.by("_id"))
                    .limit(CHUNK);
            next.fields().include("_id");
            chunk = cases.find(CaseDocument.class, next);
            chunk.forEach(found -> ids.add(found.id()));
        } while (chunk.size() == CHUNK);
        return ids;
    }
}
