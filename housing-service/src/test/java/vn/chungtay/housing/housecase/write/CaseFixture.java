package vn.chungtay.housing.housecase.write;

import static vn.chungtay.housing.testing.Cases.CONFIRMER;
import static vn.chungtay.housing.testing.Cases.FIRST;
import static vn.chungtay.housing.testing.Cases.PHOTO;
import static vn.chungtay.housing.testing.Cases.PHOTO_SHA256;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.household.events.HouseholdReleased;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.files.FileStore;
import vn.chungtay.infra.service.files.StoredFile;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Axon's fixture for a house case: the real dated rules, one stored photo, and authority over {@link Cases#UNIT} alone. */
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

    private static final FileStore PHOTOS = new OnePhoto();

    private CaseFixture() {}

    static TestExecutor<HouseCase> given(Object... eventsOrLists) {
        AggregateTestFixture<HouseCase> fixture = new AggregateTestFixture<>(HouseCase.class);
        fixture.registerInjectableResource(OWN_UNIT);
        fixture.registerInjectableResource(RULES);
        fixture.registerInjectableResource(PHOTOS);
        fixture.registerInjectableResource(new VaultInMemory(CONFIRMER));
        fixture.registerInjectableResource(HOUSEHOLDS);
        return fixture.given(flat(eventsOrLists));
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

    /** A store that holds one photo and takes no other. */
    private static final class OnePhoto implements FileStore {

        @Override
        public StoredFile keepPhoto(InputStream content) {
            throw new UnsupportedOperationException("keeps what it has");
        }

        @Override
        public Optional<StoredFile> find(String id) {
            return id.equals(PHOTO)
                    ? Optional.of(new StoredFile(PHOTO, PHOTO_SHA256, 4, "image/png"))
                    : Optional.empty();
        }

        @Override
        public InputStream read(String id, Actor reader, String purpose) {
            throw new UnsupportedOperationException("shows nothing");
        }

        @Override
        public void forget(String id) {
            throw new UnsupportedOperationException("forgets nothing");
        }
    }
}
