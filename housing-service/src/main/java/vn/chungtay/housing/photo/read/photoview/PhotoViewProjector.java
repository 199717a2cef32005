package vn.chungtay.housing.photo.read.photoview;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.housing.housecase.events.PhotoAdded;
import vn.chungtay.housing.housecase.events.PhotoDecided;
import vn.chungtay.housing.housecase.events.PhotoFlagged;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Tells what became of each photo, and what it looks like. */
@Projector(
        view = PhotoViewProjector.VIEW,
        documents = {PhotoDocument.class, PhotoHash.class})
public class PhotoViewProjector {

    /** Name of the view. */
    public static final String VIEW = "photo-view";

    private final ViewDocuments views;

    public PhotoViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(PhotoAdded event, Position position) {
        views.create(PhotoDocument.of(event, position));
        views.put(PhotoHash.of(event, position.value()));
    }

    @EventHandler
    void on(PhotoFlagged event, Position position) {
        views.change(
                PhotoDocument.class,
                PhotoHash.id(event.caseId(), event.photoId()),
                position,
                seen -> seen.after(event, position));
    }

    @EventHandler
    void on(PhotoDecided event, Position position) {
        views.change(
                PhotoDocument.class,
                PhotoHash.id(event.caseId(), event.photoId()),
                position,
                seen -> seen.after(event, position));
    }
}
