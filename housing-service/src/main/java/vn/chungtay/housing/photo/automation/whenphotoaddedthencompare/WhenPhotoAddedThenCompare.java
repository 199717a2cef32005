package vn.chungtay.housing.photo.automation.whenphotoaddedthencompare;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.events.PhotoAdded;
import vn.chungtay.housing.housecase.write.PhotoComparison;
import vn.chungtay.housing.housecase.write.flagphoto.FlagPhoto;
import vn.chungtay.housing.housecase.write.flagphoto.PhotoLikeness;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;

/**
 * Compares each new photo with all that stand before it in the log. Of two that come at the same moment, each seen by nobody else
 * yet, the one that the log puts second is told of the first.
 */
@Component
@ProcessingGroup(WhenPhotoAddedThenCompare.GROUP)
public class WhenPhotoAddedThenCompare {

    /** Name of the processing group. */
    public static final String GROUP = "photo-comparison";

    private static final Actor SELF = Actor.system("housing");

    private final PhotoComparison comparison;
    private final Commands commands;

    public WhenPhotoAddedThenCompare(PhotoComparison comparison, Commands commands) {
        this.comparison = comparison;
        this.commands = commands;
    }

    @EventHandler
    void react(PhotoAdded event) {
        var caseId = new CaseId(event.caseId());
        List<PhotoLikeness> likenesses = comparison.earlierLike(caseId, event.photoId());
        if (!likenesses.isEmpty()) {
            commands.send(
                    new FlagPhoto(caseId, event.photoId(), likenesses, event.occurredOn()),
                    GROUP + "|" + event.caseId() + "|" + event.photoId(),
                    SELF,
                    null);
        }
    }
}
