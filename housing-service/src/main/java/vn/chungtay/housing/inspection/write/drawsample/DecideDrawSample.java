package vn.chungtay.housing.inspection.write.drawsample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.inspection.draw.Draw;
import vn.chungtay.housing.inspection.draw.Population;
import vn.chungtay.housing.inspection.draw.PopulationFilter;
import vn.chungtay.housing.inspection.events.InspectionOpened;
import vn.chungtay.housing.inspection.events.SampleDrawn;
import vn.chungtay.housing.inspection.inspected.InspectedCases;
import vn.chungtay.housing.inspection.write.Inspection;
import vn.chungtay.housing.inspection.write.Sample;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.ListedUnits;
import vn.chungtay.housing.shared.SampleId;
import vn.chungtay.housing.shared.VaultFields;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** Decides a draw: the sample and all its inspections begin in one commit, so that no case is drawn and then forgotten. */
@Component
public class DecideDrawSample {

    private final Repository<Sample> samples;
    private final Repository<Inspection> inspections;
    private final InspectedCases cases;
    private final ListedUnits units;
    private final PersonalDataVault vault;

    public DecideDrawSample(
            Repository<Sample> samples,
            Repository<Inspection> inspections,
            InspectedCases cases,
            ListedUnits units,
            PersonalDataVault vault) {
        this.samples = samples;
        this.inspections = inspections;
        this.cases = cases;
        this.units = units;
        this.vault = vault;
    }

    /** Whoever acts for one unit draws from its cases alone. */
    @CommandHandler
    public void decide(DrawSample command, Actor actor) throws Exception {
        units.require(actor, DrawSample.OPERATION, command.filter().unitCode());
        Population population = command.population();
        Rule.check(new PopulationIsNotEmpty(population.caseIds().size()));
        List<String> drawn =
                Draw.from(population.caseIds(), command.seed(), command.size().value());
        List<String> populationIds = vault.keepAll(population.parts().stream()
                .map(part -> Map.of(VaultFields.POPULATION, part))
                .toList());
        SampleDrawn sample = sample(command, populationIds, drawn, actor.staffRef());
        samples.newInstance(() -> new Sample(sample));
        int place = 0;
        for (String caseId : drawn) {
            place++;
            InspectionOpened opened = opened(command.sampleId(), place, caseId, command.today());
            inspections.newInstance(() -> new Inspection(opened));
        }
    }

    private static SampleDrawn sample(
            DrawSample command, List<String> populationIds, List<String> drawn, String drawnBy) {
        PopulationFilter filter = command.filter();
        Population population = command.population();
        return new SampleDrawn(
                command.sampleId().value(),
                filter.unitCode(),
                filter.provinceCode(),
                filter.pillar(),
                filter.stage().name(),
                command.size().value(),
                command.seed().value(),
                population.caseIds().size(),
                population.sha256(),
                population.position(),
                populationIds,
                drawn,
                drawnBy,
                command.today());
    }

    private InspectionOpened opened(SampleId sampleId, int place, String caseId, LocalDate today) {
        var drawn = cases.find(new CaseId(caseId), today);
        return new InspectionOpened(
                sampleId.inspection(place).value(),
                sampleId.value(),
                caseId,
                drawn.unitCode(),
                drawn.provinceCode(),
                drawn.communeCode(),
                drawn.pillar(),
                drawn.simulated(),
                drawn.listedOn(),
                today);
    }
}
