package vn.chungtay.housing.grievance.write.lodgegrievance;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.grievance.concerned.ConcernedCase;
import vn.chungtay.housing.grievance.concerned.ConcernedCases;
import vn.chungtay.housing.grievance.events.GrievanceLodged;
import vn.chungtay.housing.grievance.write.Grievance;
import vn.chungtay.housing.grievance.write.GrievanceTerms;
import vn.chungtay.housing.grievance.write.Level;
import vn.chungtay.housing.housecase.write.Communes;
import vn.chungtay.housing.shared.Term;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** Decides a lodging: where it belongs, and by when it has to be answered. */
@Component
public class DecideLodgeGrievance {

    private final Repository<Grievance> grievances;
    private final ConcernedCases cases;
    private final Communes communes;
    private final ResponsibleUnits units;
    private final GrievanceTerms terms;
    private final PersonalDataVault vault;

    public DecideLodgeGrievance(
            Repository<Grievance> grievances,
            ConcernedCases cases,
            Communes communes,
            ResponsibleUnits units,
            GrievanceTerms terms,
            PersonalDataVault vault) {
        this.grievances = grievances;
        this.cases = cases;
        this.communes = communes;
        this.units = units;
        this.terms = terms;
        this.vault = vault;
    }

    /**
     * Where the grievance belongs.
     *
     * @param codedOn day whose codes province and commune have
     */
    private record Place(
            @Nullable String caseId, String provinceCode, String communeCode, LocalDate codedOn, boolean simulated) {}

    /** Everybody may, so nobody is asked who they are. */
    @CommandHandler
    public void decide(LodgeGrievance command, Actor actor) throws Exception {
        LocalDate day = command.occurredOn().day();
        Rule.check(new LeftOutNamesNoCase(command.kind(), command.subject()));
        Place place = place(command, day);
        String unitCode = units.actingFor(place.provinceCode(), place.codedOn(), day);
        Term due = terms.answer(Level.UNIT, day);
        String contentId = vault.keep(command.complaint().vaultFields(), null);
        GrievanceLodged lodged = new GrievanceLodged(
                command.grievanceId().value(),
                command.kind().name(),
                place.caseId(),
                place.provinceCode(),
                place.communeCode(),
                place.codedOn(),
                unitCode,
                place.simulated(),
                contentId,
                actor.equals(Actor.anonymous()) ? null : actor.staffRef(),
                due.lastDay(),
                due.rule(),
                day);
        grievances.newInstance(() -> new Grievance(lodged));
    }

    private Place place(LodgeGrievance command, LocalDate day) {
        return switch (command.subject()) {
            case Subject.OfCase ofCase -> {
                String caseId = ofCase.caseId().value();
                ConcernedCase found = cases.find(ofCase.caseId())
                        .orElseThrow(() -> new NotFound("case.unknown", Map.of("id", caseId)));
                yield new Place(caseId, found.provinceCode(), found.communeCode(), found.listedOn(), found.simulated());
            }
            case Subject.OfCommune commune ->
                new Place(
                        null,
                        communes.provinceOf(commune.code(), commune.name(), day),
                        commune.code(),
                        day,
                        command.simulated());
        };
    }
}
