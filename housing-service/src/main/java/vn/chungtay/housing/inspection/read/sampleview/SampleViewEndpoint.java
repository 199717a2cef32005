package vn.chungtay.housing.inspection.read.sampleview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.ListedUnits;
import vn.chungtay.housing.shared.VaultFields;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows samples to staff. */
@RestController
public class SampleViewEndpoint {

    private static final String READ = "housing.read-sample";
    private static final String PATH = "/api/v1/housing/samples";
    private static final String PURPOSE = "draw the sample again";

    private final Views views;
    private final ListedUnits units;
    private final PersonalDataVault vault;

    public SampleViewEndpoint(Views views, ListedUnits units, PersonalDataVault vault) {
        this.views = views;
        this.units = units;
        this.vault = vault;
    }

    /**
     * The samples of a unit, or all, the oldest first.
     *
     * @param unitCode whoever sees one unit's alone has to name it
     * @param after cursor of the former page
     * @param limit how many, from 1 to 200
     */
    @GetMapping(PATH)
    @Permitted(READ)
    public Answer<SamplePage> list(
            @RequestParam(required = false) @Nullable String unitCode,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            MinPosition minPosition,
            Actor actor) {
        units.require(actor, READ, unitCode);
        var wanted = Criteria.where("_id").gt(after);
        var page = Query.query(
                        unitCode == null ? wanted : wanted.and("unitCode").is(unitCode))
                .with(Sort.by("_id"))
                .limit(limit + 1);
        return views.read(
                SampleViewProjector.VIEW,
                minPosition,
                samples -> SamplePage.of(samples.find(SampleDocument.class, page), limit));
    }

    /** One sample; its seed and its population draw the same cases again. */
    @GetMapping(PATH + "/{sampleId}")
    @Permitted(READ)
    public Answer<SampleView> show(@PathVariable String sampleId, MinPosition minPosition, Actor actor) {
        Answer<SampleDocument> found = find(sampleId, minPosition, actor);
        return new Answer<>(found.data().view(), found.freshness());
    }

    /** The cases that it was drawn from, one id a line: the file whose SHA-256 the event has. */
    @GetMapping(PATH + "/{sampleId}/population.txt")
    @Permitted(READ)
    public ResponseEntity<String> population(@PathVariable String sampleId, MinPosition minPosition, Actor actor) {
        String ids = find(sampleId, minPosition, actor).data().populationIds().stream()
                .map(part -> vault.read(part, actor, PURPOSE).get(VaultFields.POPULATION))
                .collect(Collectors.joining());
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(ids);
    }

    /** One of all units is for those who see all units. */
    private Answer<SampleDocument> find(String sampleId, MinPosition minPosition, Actor actor) {
        return views.read(SampleViewProjector.VIEW, minPosition, samples -> {
            SampleDocument found = known(samples, sampleId);
            units.require(actor, READ, found.unitCode());
            return found;
        });
    }

    private static SampleDocument known(ServedDocuments samples, String sampleId) {
        SampleDocument found = samples.find(SampleDocument.class, sampleId);
        if (found == null) {
            throw new NotFound("sample.unknown", Map.of("id", sampleId));
        }
        return found;
    }
}
