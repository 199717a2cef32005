package vn.chungtay.contribution.transfercode.read.codeview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.shared.TransferCode;
import vn.chungtay.contribution.shared.TransferCodeId;
import vn.chungtay.infra.service.view.ServedViews;

/** Which of some codes were ever handed out. */
@Component
public class IssuedCodes {

    private final ServedViews views;

    public IssuedCodes(ServedViews views) {
        this.views = views;
    }

    /**
     * A code that was handed out.
     *
     * @param driveId the drive it means
     * @param namedCaseId house case; absent where the money is for any house
     */
    public record Issued(String driveId, @Nullable String namedCaseId) {}

    /** Those that were, by one look-up; none where there are no codes. */
    public List<Issued> among(Collection<TransferCode> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<String> ids =
                codes.stream().map(code -> new TransferCodeId(code).value()).toList();
        return views
                .of(TransferCodeViewProjector.VIEW)
                .documents()
                .find(TransferCodeDocument.class, query(where("_id").in(ids)).with(Sort.by("_id")))
                .stream()
                .map(code -> new Issued(code.driveId(), code.namedCaseId()))
                .toList();
    }
}
