package vn.chungtay.housing.photo.read.photoview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
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
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.files.FileStore;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows photos to those who may see them: people and homes are on them, so nobody does without signing in. */
@RestController
public class PhotoViewEndpoint {

    private static final String READ_CASE = "housing.read-case";
    private static final String READ_FLAGS = "housing.read-photo-flags";
    private static final String READ_PHOTO = "housing.read-photo";

    private final Views views;
    private final UnitAuthority authority;
    private final ListedUnits units;
    private final FileStore files;

    public PhotoViewEndpoint(Views views, UnitAuthority authority, ListedUnits units, FileStore files) {
        this.views = views;
        this.authority = authority;
        this.units = units;
        this.files = files;
    }

    /** The photos of a case in the order in which they were brought, with what is held against them. */
    @GetMapping("/api/v1/housing/cases/{caseId}/photos")
    @Permitted(READ_CASE)
    public Answer<List<PhotoView>> ofCase(@PathVariable String caseId, MinPosition minPosition, Actor actor) {
        var all = Query.query(Criteria.where("caseId").is(caseId));
        return views.read(PhotoViewProjector.VIEW, minPosition, photos -> {
            List<PhotoDocument> found = photos.find(PhotoDocument.class, all);
            found.stream()
                    .limit(1)
                    .forEach(first -> authority.require(actor, READ_CASE, first.unitCode(), first.listedOn()));
            return found.stream()
                    .sorted(Comparator.comparingLong(PhotoDocument::addedAt))
                    .map(PhotoDocument::view)
                    .toList();
        });
    }

    /**
     * Photos with an open red flag, by case.
     *
     * @param unitCode whoever sees one unit's alone has to name it
     * @param after cursor of the former page
     * @param limit how many, from 1 to 200
     */
    @GetMapping("/api/v1/housing/photo-flags")
    @Permitted(READ_FLAGS)
    public Answer<PhotoPage> open(
            @RequestParam(required = false) @Nullable String unitCode,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            MinPosition minPosition,
            Actor actor) {
        units.require(actor, READ_FLAGS, unitCode);
        var open = Criteria.where("open").is(true).and("_id").gt(after);
        var page = Query.query(unitCode == null ? open : open.and("unitCode").is(unitCode))
                .with(Sort.by("_id"))
                .limit(limit + 1);
        return views.read(
                PhotoViewProjector.VIEW,
                minPosition,
                photos -> PhotoPage.of(photos.find(PhotoDocument.class, page), limit));
    }

    /**
     * The picture alone, smaller than the photo; what the camera wrote beside it is not in it. Who looked and why is recorded.
     *
     * @param purpose why the caller wants to see it, in a few words
     */
    @GetMapping("/api/v1/housing/cases/{caseId}/photos/{photoId}/copy")
    @Permitted(READ_PHOTO)
    public ResponseEntity<Resource> copy(
            @PathVariable String caseId,
            @PathVariable String photoId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        String copyId = views.read(PhotoViewProjector.VIEW, minPosition, photos -> {
                    PhotoDocument found = find(photos, caseId, photoId);
                    authority.require(actor, READ_PHOTO, found.unitCode(), found.listedOn());
                    return found.copyId();
                })
                .data();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(files.read(copyId, actor, purpose)));
    }

    private static PhotoDocument find(ServedDocuments photos, String caseId, String photoId) {
        PhotoDocument found = photos.find(PhotoDocument.class, PhotoHash.id(caseId, photoId));
        if (found == null) {
            throw new NotFound("photo.not-in-case", Map.of("photoId", photoId));
        }
        return found;
    }
}
