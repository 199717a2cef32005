package vn.chungtay.contribution.statement.read.lineview;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** What lines amount to. */
@Component
public class LineAmounts {

    private final Views views;

    public LineAmounts(Views views) {
        this.views = views;
    }

    /**
     * What came in with the line, đồng.
     *
     * @throws NotFound {@code line.unknown}
     */
    public long ofLine(String lineId, MinPosition minPosition) {
        return views.read(LineViewProjector.VIEW, minPosition, lines -> {
                    LineDocument line = lines.find(LineDocument.class, lineId);
                    if (line == null) {
                        throw new NotFound("line.unknown", Map.of("id", lineId));
                    }
                    return line.amountVnd();
                })
                .data();
    }
}
