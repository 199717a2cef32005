package vn.chungtay.housing.housecase.read.instalmentview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.ListedUnits;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Lists requests for money. */
@RestController
public class InstalmentViewEndpoint {

    private static final String READ = "housing.read-instalments";

    private final Views views;
    private final ListedUnits units;

    public InstalmentViewEndpoint(Views views, ListedUnits units) {
        this.views = views;
        this.units = units;
    }

    /**
     * The requests that the filter wants, the oldest first.
     *
     * @param filter whoever sees one unit's alone has to name it, as the owner of the cases or as who pays
     * @param after cursor of the former page
     * @param limit how many, from 1 to 200
     */
    @GetMapping("/api/v1/housing/instalments")
    @Permitted(READ)
    public Answer<InstalmentPage> list(
            @ModelAttribute @Valid InstalmentFilter filter,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            MinPosition minPosition,
            Actor actor) {
        units.require(actor, READ, filter.anyUnitCode());
        return views.read(
                InstalmentViewProjector.VIEW,
                minPosition,
                all -> InstalmentPage.of(all.find(InstalmentDocument.class, filter.page(after, limit + 1)), limit));
    }
}
