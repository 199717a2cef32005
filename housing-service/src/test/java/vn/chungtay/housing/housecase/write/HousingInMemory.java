package vn.chungtay.housing.housecase.write;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import vn.chungtay.housing.housecase.write.listcase.DecideListCase;
import vn.chungtay.housing.housecase.write.listcase.ListCase;
import vn.chungtay.housing.housecase.write.listcase.ListingRules;
import vn.chungtay.housing.housecase.write.listcase.ListingsAhead;
import vn.chungtay.housing.household.write.Claims;
import vn.chungtay.housing.household.write.Household;
import vn.chungtay.housing.household.write.Namesakes;
import vn.chungtay.housing.payeeaccount.write.PayeeAccount;
import vn.chungtay.housing.testing.VaultInMemory;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** The aggregates and decisions of this service on a log in memory, for commands in which several aggregates take part. */
final class HousingInMemory implements AutoCloseable {

    private static final ListingRules LISTING_RULES =
            new ListingRules(CaseFixture.OWN_UNIT, new DatedCommunes(ReferenceData.areas()), CaseFixture.RULES);

    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final Configuration axon;

    HousingInMemory(VaultInMemory vault) {
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(config -> log)
                .registerComponent(UnitAuthority.class, config -> CaseFixture.OWN_UNIT)
                .registerComponent(Households.class, config -> new StoredHouseholds(config.repository(Household.class)))
                .registerComponent(PersonalDataVault.class, config -> vault)
                .registerComponent(PaymentRules.class, config -> CaseFixture.PAYMENT)
                .registerComponent(
                        PayeeAccounts.class,
                        config -> new StoredPayeeAccounts(
                                config.repository(PayeeAccount.class), text -> "of-" + text.hashCode()))
                .registerComponent(EvidenceRules.class, config -> CaseFixture.EVIDENCE)
                .registerComponent(PhotoComparison.class, config -> CaseFixture.NOTHING_ALIKE)
                .configureAggregate(HouseCase.class)
                .configureAggregate(Household.class)
                .configureAggregate(Namesakes.class)
                .configureAggregate(PayeeAccount.class)
                .registerCommandHandler(config ->
                        new DecideListCase(config.repository(HouseCase.class), claims(config), vault, LISTING_RULES))
                .start();
    }

    private static Claims claims(Configuration axon) {
        return new Claims(
                axon.repository(Household.class),
                axon.repository(Namesakes.class),
                text -> "of-" + text.hashCode(),
                axon.eventStore());
    }

    /** The listings as an import would send them. */
    List<ListCase> prepared(List<ListCase> listings, Actor author) {
        return new ListingsAhead(axon.getComponent(PersonalDataVault.class), claims(axon), LISTING_RULES)
                .prepared(listings, author);
    }

    /** What happened to one aggregate before, from its first event on. */
    HousingInMemory given(Class<?> aggregate, String id, List<?> events) {
        for (int sequence = 0; sequence < events.size(); sequence++) {
            log.appendEvents(
                    new GenericDomainEventMessage<>(aggregate.getSimpleName(), id, sequence, events.get(sequence)));
        }
        return this;
    }

    void send(Object command, Actor actor) {
        axon.getComponent(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(command).andMetaData(actor.metadata()));
    }

    /** Everything that happened, in its order. */
    List<Object> stored() {
        List<Object> payloads = new ArrayList<>();
        log.readEvents(null, false).forEach(event -> payloads.add(event.getPayload()));
        return payloads;
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
