package vn.chungtay.contribution.drive.read.driveview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.ServedViews;

/** The drives that a unit may mean. */
@Component
public class UnitDrives {

    /** A unit has a few drives a year; older ones are not meant any more. */
    private static final int MOST = 50;

    private final ServedViews views;
    private final PersonalDataVault vault;

    public UnitDrives(ServedViews views, PersonalDataVault vault) {
        this.views = views;
        this.vault = vault;
    }

    /**
     * A drive, as far as one tells it from another.
     *
     * @param driveId the drive
     * @param name what it is called
     * @param missingVnd what it still hopes for, đồng; 0 once its target is reached
     * @param opensOn first day of gifts
     * @param closesOn last day of gifts
     */
    public record Candidate(String driveId, String name, long missingVnd, LocalDate opensOn, LocalDate closesOn) {}

    /** The unit's open drives, the latest first. */
    public List<Candidate> of(String unitCode, Actor reader) {
        return views
                .of(DriveViewProjector.VIEW)
                .documents()
                .find(
                        DriveDocument.class,
                        query(where("unitCode").is(unitCode).and("state").is("OPEN"))
                                .with(Sort.by(Sort.Direction.DESC, "_id"))
                                .limit(MOST))
                .stream()
                .map(drive -> candidate(drive, reader))
                .toList();
    }

    private Candidate candidate(DriveDocument drive, Actor reader) {
        String name = vault.read(drive.nameId(), reader, "drive-view").getOrDefault(VaultFields.NAME, "");
        return new Candidate(
                drive.id(),
                name,
                Math.max(0, drive.targetVnd() - drive.totals().keptVnd()),
                drive.opensOn(),
                drive.closesOn());
    }
}
