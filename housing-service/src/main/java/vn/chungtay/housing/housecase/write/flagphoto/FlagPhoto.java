package vn.chungtay.housing.housecase.write.flagphoto;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.shared.CaseId;

/**
 * Holds against a photo what a comparison with all others found. What is held against it already is not held against it again.
 *
 * @param caseId the case
 * @param photoId its photo
 * @param likenesses the photos that it is like, at least one
 * @param occurredOn day on which the photo was added
 */
public record FlagPhoto(
        @TargetAggregateIdentifier CaseId caseId, String photoId, List<PhotoLikeness> likenesses, LocalDate occurredOn)
        implements HouseCaseCommand {

    public FlagPhoto {
        likenesses = List.copyOf(likenesses);
    }
}
