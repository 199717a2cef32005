package vn.chungtay.contribution.statement.read.profileview;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.statement.events.StatementProfileSaved;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps the profiles of all units, as they are and as they were. */
@Projector(
        view = ProfileViewProjector.VIEW,
        documents = {ProfileDocument.class, ProfileVersionDocument.class})
public class ProfileViewProjector {

    /** Name of the view. */
    public static final String VIEW = "statement-profile-view";

    private final ViewDocuments views;

    public ProfileViewProjector(ViewDocuments views) {
        this.views = views;
    }

    /** The first event makes the document, each later one changes it. */
    @EventHandler
    void on(StatementProfileSaved event, Position position) {
        views.create(ProfileDocument.of(event, position, 0));
        views.change(
                ProfileDocument.class,
                event.profileId(),
                position,
                before -> ProfileDocument.of(event, position, before.version() + 1));
        views.put(ProfileVersionDocument.of(event, position));
    }
}
