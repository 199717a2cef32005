package vn.chungtay.housing.inspection.write.drawsample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.inspection.draw.PopulationFilter;
import vn.chungtay.housing.inspection.draw.Populations;
import vn.chungtay.housing.inspection.draw.ReachedStage;
import vn.chungtay.housing.inspection.draw.Seed;
import vn.chungtay.housing.shared.ListedUnits;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.housing.shared.SampleId;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.config.Ids;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.MinPosition;

/** Draws samples. */
@RestController
public class DrawSampleEndpoint {

    private static final String PATH = "/api/v1/housing/samples";

    private final SecureRandom random = new SecureRandom();
    private final Populations populations;
    private final ListedUnits units;
    private final Ids ids;
    private final Today today;

    public DrawSampleEndpoint(Populations populations, ListedUnits units, Ids ids, Today today) {
        this.populations = populations;
        this.units = units;
        this.ids = ids;
        this.today = today;
    }

    /**
     * What the caller sends.
     *
     * @param unitCode unit whose cases are drawn from; left out for all units by who acts for all
     * @param provinceCode province, coded as on the day of the listing; left out for all
     * @param pillar programme of the household; left out for all
     * @param stage how far the cases have come at least, {@code STARTED} or {@code HANDED_OVER}
     * @param size how many, from 1 to 500; where there are fewer, all are drawn
     */
    public record Body(
            @Nullable String unitCode,
            @Nullable @Pattern(regexp = "\\d{2}") String provinceCode,
            @Nullable Pillar pillar,
            @NotNull ReachedStage stage,
            @NotNull Integer size) {

        PopulationFilter filter() {
            return new PopulationFilter(unitCode, provinceCode, pillar == null ? null : pillar.name(), stage);
        }
    }

    /** Seed and day come from the server: nobody draws until the lot falls as they like it without the log showing each draw. */
    @PostMapping(PATH)
    @Permitted(DrawSample.OPERATION)
    public ResponseEntity<Accepted> draw(@RequestBody @Valid Body body, MinPosition minPosition, CommandCall call) {
        units.require(call.actor(), DrawSample.OPERATION, body.unitCode());
        var command = new DrawSample(
                SampleId.next(ids),
                body.filter(),
                populations.find(body.filter(), minPosition),
                new SampleSize(body.size()),
                Seed.next(random),
                today.inVietnam());
        return call.create(command, PATH);
    }
}
