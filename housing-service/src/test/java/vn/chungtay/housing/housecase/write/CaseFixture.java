package vn.chungtay.housing.housecase.write;

import static vn.chungtay.housing.testing.Cases.ACCOUNT;
import static vn.chungtay.housing.testing.Cases.CONFIRMER;
import static vn.chungtay.housing.testing.Cases.COPY;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.OTHER_PHOTO;
import static vn.chungtay.housing.testing.Cases.PERCEPTUAL_HASH;
import static vn.chungtay.housing.testing.Cases.PHOTO;
import static vn.chungtay.housing.testing.Cases.PHOTO_SHA256;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import vn.chungtay.housing.emulationgroup.membership.EmulationGroups;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.household.events.HouseholdReleased;
import vn.chungtay.housing.payeeaccount.events.PayeeAccountUsed;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseholdId;
import vn.chungtay.housing.shared.PhotoFlag;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Clusters;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** Axon's fixture for a house case: the real dated rules, two stored photos, and authority over {@link Cases#UNIT} alone. */
final class CaseFixture {

    static final HouseRules RULES = new DatedHouseRules(ReferenceData.rules());
    static final UnitAuthority OWN_UNIT = (actor, operation, unitCode, occurredOn) -> {
        if (!actor.isSystem() && !actor.unitCode().equals(unitCode)) {
            throw new NotAllowed("unit.foreign", Map.of("operation", operation, "unitCode", unitCode));
        }
    };
    /** Stands in for the household's own aggregate, which a fixture of cases has not. */
    private static final Households HOUSEHOLDS = (household, caseId, occurredOn) ->
            AggregateLifecycle.apply(new HouseholdReleased(household.value(), caseId.value(), occurredOn));

    /** The cluster, with both units from its first day until the day before it changed. */
    private static final EmulationGroups GROUPS = (group, unitCode, day) -> {
        if (!group.equals(Clusters.CLUSTER)) {
            throw new NotFound("emulation-group.unknown", Map.of("id", group.value()));
        }
        boolean member = Set.of(Cases.UNIT, Cases.OTHER_UNIT).contains(unitCode)
                && !day.isBefore(Clusters.FORMED_ON)
                && day.isBefore(Clusters.CHANGED_ON);
        return member ? Optional.of(Clusters.NAME) : Optional.empty();
    };

    private static final Communes COMMUNES = new DatedCommunes(ReferenceData.areas());
    static final EvidenceRules EVIDENCE = new DatedEvidenceRules(ReferenceData.rules());

    static final PaymentRules PAYMENT = new DatedPaymentRules(ReferenceData.rules());

    static final PhotoComparison NOTHING_ALIKE = (caseId, photoId) -> List.of();

    private CaseFixture() {}

    /** Two photos are stored, of which the camera said nothing; none looks like another. */
    static TestExecutor<HouseCase> given(Object... eventsOrLists) {
        return givenPhotos(
                id -> Optional.of(id)
                        .filter(Set.of(PHOTO, OTHER_PHOTO)::contains)
                        .map(CaseFixture::silent),
                NOTHING_ALIKE,
                new VaultInMemory(CONFIRMER),
                eventsOrLists);
    }

    /** Everything before was recorded at that moment. */
    static TestExecutor<HouseCase> givenAt(Instant recordedAt, List<?> events) {
        var vault = new VaultInMemory(CONFIRMER);
        return fixture(id -> Optional.empty(), NOTHING_ALIKE, vault)
                .givenCurrentTime(recordedAt)
                .andGiven(events);
    }

    static TestExecutor<HouseCase> givenPhotos(
            Photos photos, PhotoComparison comparison, PersonalDataVault vault, Object... eventsOrLists) {
        return fixture(photos, comparison, vault).given(flat(eventsOrLists));
    }

    private static AggregateTestFixture<HouseCase> fixture(
            Photos photos, PhotoComparison comparison, PersonalDataVault vault) {
        AggregateTestFixture<HouseCase> fixture = new AggregateTestFixture<>(HouseCase.class);
        fixture.registerInjectableResource(OWN_UNIT);
        fixture.registerInjectableResource(RULES);
        fixture.registerInjectableResource(GROUPS);
        fixture.registerInjectableResource(EVIDENCE);
        fixture.registerInjectableResource(PAYMENT);
        fixture.registerInjectableResource(accounts(List.of()));
        fixture.registerInjectableResource(photos);
        fixture.registerInjectableResource(comparison);
        fixture.registerInjectableResource(vault);
        fixture.registerInjectableResource(new Plausibility(EVIDENCE, COMMUNES, vault));
        fixture.registerInjectableResource(HOUSEHOLDS);
        return fixture;
    }

    /** Every account is {@link Cases#ACCOUNT}, and was named before for the others. */
    static PayeeAccounts accounts(List<String> casesOfOthers) {
        return account -> new PayeeAccounts.Found() {

            @Override
            public String id() {
                return ACCOUNT;
            }

            @Override
            public List<String> casesOfOthers(HouseholdId household) {
                return casesOfOthers;
            }

            @Override
            public void use(HouseholdId household, CaseId caseId, LocalDate occurredOn) {
                AggregateLifecycle.apply(new PayeeAccountUsed(ACCOUNT, household.value(), caseId.value(), occurredOn));
            }
        };
    }

    static SeenPhoto silent(String photoId) {
        return new SeenPhoto(
                photoId,
                PHOTO_SHA256,
                PERCEPTUAL_HASH,
                null,
                null,
                COPY,
                List.of(PhotoFlag.TIME_MISSING, PhotoFlag.PLACE_MISSING),
                OFFICER.staffRef());
    }

    /** Everything that has happened to a case in that stage, as its story goes. */
    static List<HouseCaseEvent> upTo(Cases cases, Stage stage) {
        if (stage == Stage.WITHDRAWN) {
            List<HouseCaseEvent> events = upTo(cases, Stage.ACCEPTED);
            events.add(cases.withdrawn("MOVED"));
            events.add(cases.cancelled(FIRST, 1, 42_000_000));
            return events;
        }
        List<HouseCaseEvent> events = new ArrayList<>();
        events.add(cases.listed());
        if (stage.compareTo(Stage.SPONSORED) >= 0) {
            events.add(cases.sponsored());
            events.add(cases.payeeNamed());
        }
        if (stage.compareTo(Stage.STARTED) >= 0) {
            events.add(cases.started());
        }
        if (stage.compareTo(Stage.ACCEPTED) >= 0) {
            events.addAll(cases.firstPaid());
            events.add(cases.accepted());
        }
        if (stage.compareTo(Stage.HANDED_OVER) >= 0) {
            events.add(cases.handedOver());
        }
        if (stage == Stage.SETTLED) {
            events.addAll(cases.secondPaid());
            events.add(cases.settled(Cases.HANDED_OVER_ON.plusDays(2)));
        }
        return events;
    }

    private static List<?> flat(Object... eventsOrLists) {
        List<Object> flat = new ArrayList<>();
        for (Object each : eventsOrLists) {
            if (each instanceof List<?> list) {
                flat.addAll(list);
            } else {
                flat.add(each);
            }
        }
        return flat;
    }
}
