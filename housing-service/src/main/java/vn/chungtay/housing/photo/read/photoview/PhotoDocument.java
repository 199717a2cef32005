package vn.chungtay.housing.photo.read.photoview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.housing.housecase.events.PhotoAdded;
import vn.chungtay.housing.housecase.events.PhotoDecided;
import vn.chungtay.housing.housecase.events.PhotoFlagged;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/** A photo of a case as it is kept: the fold of its events. */
@Document("photoView")
@CompoundIndex(name = "byCase", def = "{'caseId': 1}")
@CompoundIndex(name = "openByUnit", def = "{'unitCode': 1, 'open': 1, '_id': 1}")
@CompoundIndex(name = "open", def = "{'open': 1, '_id': 1}")
@NullUnmarked
final class PhotoDocument implements ViewDocument {

    private String id;
    private long position;
    private long addedAt;
    private String caseId;
    private String photoId;
    private String copyId;
    private String unitCode;
    private LocalDate listedOn;
    private String stage;
    private String sha256;
    private LocalDate takenOn;
    private Integer distanceKm;
    private List<Map<String, String>> flags = List.of();
    private boolean open;
    private Boolean accepted;
    private LocalDate addedOn;
    private LocalDate decidedOn;

    static PhotoDocument of(PhotoAdded event, Position position) {
        var photo = new PhotoDocument();
        photo.id = PhotoHash.id(event.caseId(), event.photoId());
        photo.position = position.value();
        photo.addedAt = position.value();
        photo.caseId = event.caseId();
        photo.photoId = event.photoId();
        photo.copyId = event.copyId();
        photo.unitCode = event.unitCode();
        photo.listedOn = event.listedOn();
        photo.stage = event.stage();
        photo.sha256 = event.photoSha256();
        photo.takenOn = event.takenOn();
        photo.distanceKm = event.distanceKm();
        photo.flags = event.flags();
        photo.addedOn = event.occurredOn();
        photo.open = photo.red();
        return photo;
    }

    PhotoDocument after(PhotoFlagged event, Position at) {
        position = at.value();
        List<Map<String, String>> more = new ArrayList<>(flags);
        more.addAll(event.flags());
        flags = more;
        accepted = null;
        decidedOn = null;
        open = red();
        return this;
    }

    PhotoDocument after(PhotoDecided event, Position at) {
        position = at.value();
        accepted = event.accepted();
        decidedOn = event.occurredOn();
        open = false;
        return this;
    }

    private boolean red() {
        return flags.stream().anyMatch(flag -> Boolean.parseBoolean(flag.get("red")));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public long position() {
        return position;
    }

    /** Place in the log of the event that added it. */
    long addedAt() {
        return addedAt;
    }

    String unitCode() {
        return unitCode;
    }

    LocalDate listedOn() {
        return listedOn;
    }

    String copyId() {
        return copyId;
    }

    PhotoView view() {
        return new PhotoView(caseId, photoId, stage, sha256, takenOn, distanceKm, addedOn, state(), flags, decidedOn);
    }

    private String state() {
        if (open) {
            return "FLAGGED";
        }
        if (accepted == null) {
            return "COUNTS";
        }
        return accepted ? "ACCEPTED" : "REJECTED";
    }
}
