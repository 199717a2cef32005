package vn.chungtay.housing.grievance.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.andNoMore;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static vn.chungtay.housing.grievance.write.GrievanceFixture.fixture;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.OTHER_CASE;
import static vn.chungtay.housing.testing.Grievances.CONTENT;
import static vn.chungtay.housing.testing.Grievances.GRIEVANCE;
import static vn.chungtay.housing.testing.Grievances.LODGED_ON;
import static vn.chungtay.housing.testing.Grievances.TERM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.grievance.events.GrievanceLodged;
import vn.chungtay.housing.grievance.write.lodgegrievance.Complaint;
import vn.chungtay.housing.grievance.write.lodgegrievance.DecideLodgeGrievance;
import vn.chungtay.housing.grievance.write.lodgegrievance.GrievanceKind;
import vn.chungtay.housing.grievance.write.lodgegrievance.LodgeGrievance;
import vn.chungtay.housing.grievance.write.lodgegrievance.ResponsibleUnits;
import vn.chungtay.housing.grievance.write.lodgegrievance.Subject;
import vn.chungtay.housing.housecase.write.Communes;
import vn.chungtay.housing.shared.Place;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Grievances;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;

class LodgeGrievanceTest {

    private static final Subject COMMUNE = new Subject.OfCommune("02266", "Thị trấn Lăng Can");

    /** Whether code and name fit is for the real one to say, over HTTP. */
    private static final Communes COMMUNES = new Communes() {

        @Override
        public String provinceOf(String communeCode, String communeName, LocalDate day) {
            return ReferenceData.areas()
                    .commune(communeCode, day)
                    .orElseThrow()
                    .province()
                    .code();
        }

        @Override
        public Set<String> lastingCodes(String communeCode, LocalDate day) {
            return Set.of();
        }

        @Override
        public Optional<Place> centreOf(String communeCode, LocalDate day) {
            return Optional.empty();
        }
    };

    private final VaultInMemory vault = new VaultInMemory(CONTENT);

    @Test
    void belongsToTheUnitOfTheCase() {
        lodge(GrievanceKind.QUALITY, new Subject.OfCase(CASE), LODGED_ON, Cases.OFFICER)
                .expectEvents(Grievances.aboutCase().lodged());

        assertThat(vault.fields(CONTENT))
                .isEqualTo(Map.of("text", "Mái dột", "name", "Người Ví Dụ", "contact", "0912345678"));
    }

    @Test
    void belongsToTheSuccessorOfThatUnitLater() {
        var day = LocalDate.of(2025, 8, 4);
        GrievanceLodged lodged = lodged(GrievanceKind.QUALITY, new Subject.OfCase(CASE), day);

        assertThat(lodged.unitCode())
                .isEqualTo(ReferenceData.units()
                        .actingFor(
                                ReferenceData.areas()
                                        .province("08", Cases.LISTED_ON)
                                        .orElseThrow(),
                                day)
                        .orElseThrow()
                        .code())
                .isNotEqualTo("T63-08");
        assertThat(lodged.provinceCode()).isEqualTo("08");
        assertThat(lodged.codedOn()).isEqualTo(Cases.LISTED_ON);
    }

    @Test
    void belongsToTheUnitOfTheCommuneOfWhoWasLeftOut() {
        GrievanceLodged lodged = lodged(GrievanceKind.LEFT_OUT, COMMUNE, LODGED_ON);

        assertThat(lodged.unitCode()).isEqualTo("T63-08");
        assertThat(lodged.caseId()).isNull();
        assertThat(lodged.communeCode()).isEqualTo("02266");
        assertThat(lodged.codedOn()).isEqualTo(LODGED_ON);
        assertThat(lodged.term()).isEqualTo(TERM);
    }

    @Test
    void namesNobodyWhoDidNotSignIn() {
        assertThat(lodged(GrievanceKind.LEFT_OUT, COMMUNE, LODGED_ON).lodgedBy())
                .isNull();
    }

    @Test
    void refusesACaseForWhoWasLeftOut() {
        lodge(GrievanceKind.LEFT_OUT, new Subject.OfCase(CASE), LODGED_ON, Actor.anonymous())
                .expectNoEvents()
                .expectException(Refused.with("grievance.left-out-with-case", Map.of("field", "caseId")));
    }

    @Test
    void refusesACaseThatNobodyListed() {
        lodge(GrievanceKind.QUALITY, new Subject.OfCase(OTHER_CASE), LODGED_ON, Actor.anonymous())
                .expectNoEvents()
                .expectException(Refused.with("case.unknown"));
        assertThat(vault.fields(CONTENT)).isEmpty();
    }

    private GrievanceLodged lodged(GrievanceKind kind, Subject subject, LocalDate day) {
        List<GrievanceLodged> lodged = new ArrayList<>();
        lodge(kind, subject, day, Actor.anonymous())
                .expectEventsMatching(payloadsMatching(
                        exactSequenceOf(predicate(event -> lodged.add((GrievanceLodged) event)), andNoMore())));
        return lodged.getFirst();
    }

    private ResultValidator<Grievance> lodge(GrievanceKind kind, Subject subject, LocalDate day, Actor actor) {
        var fixture = fixture(vault);
        fixture.registerAnnotatedCommandHandler(new DecideLodgeGrievance(
                fixture.getRepository(),
                GrievanceFixture.CASES,
                COMMUNES,
                new ResponsibleUnits(ReferenceData.areas(), ReferenceData.units()),
                GrievanceFixture.TERMS,
                vault));
        var complaint = new Complaint("Mái dột", "Người Ví Dụ", "0912345678");
        return fixture.givenNoPriorActivity()
                .when(
                        new LodgeGrievance(GRIEVANCE, kind, subject, complaint, false, new DayOfFact(day, day)),
                        actor.metadata());
    }
}
