package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.chungtay.former.HouseAcceptedAsFirstStored;
import vn.chungtay.former.InstalmentRequestedAsFirstStored;
import vn.chungtay.former.SponsorshipConfirmedAsFirstStored;
import vn.chungtay.housing.housecase.events.HouseAccepted;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmed;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.infra.eventstore.MongoEventLog;
import vn.chungtay.infra.eventstore.MongoEventStorageEngine;
import vn.chungtay.infra.service.stored.StoredEventSerializer;
import vn.chungtay.infra.service.stored.StoredEvents;

/** What earlier versions wrote into the log, read by the running service of today. */
class FormerShapesTest extends RunningHousing {

    private static final String CASE = Cases.CASE.value();
    private static final String THIRD_CASE = "case-0194670e-0000-7000-8000-000000000003";

    @Autowired
    private MongoEventLog written;

    @Autowired
    private EventStorageEngine today;

    @Test
    void goesOnWithACaseThatWasAcceptedBeforeAnybodyAskedForHazards() {
        Cases cases = Cases.story();
        today.appendEvents(
                new GenericDomainEventMessage<>("HouseCase", CASE, 0, cases.listed()),
                new GenericDomainEventMessage<>("HouseCase", CASE, 1, cases.sponsored()),
                new GenericDomainEventMessage<>("HouseCase", CASE, 2, cases.started()));
        earlierVersion()
                .appendEvents(new GenericDomainEventMessage<>("HouseCase", CASE, 3, asFirstStored(cases.accepted())));

        Reply handedOver = step(OFFICER, CASE, "handover", """
                {"minutesNumber": "15/BB-BG", "occurredOn": "2025-03-12"}""");

        assertThat(handedOver.status()).isEqualTo(200);
        JsonNode view = read(CASE).data();
        assertThat(view.required("stage").asString()).isEqualTo("HANDED_OVER");
        assertThat(view.required("acceptance").required("lifeYears").asInt()).isEqualTo(20);
        assertThat(view.required("acceptance").required("hazardsWithstood")).isEmpty();
    }

    /** What was asked for is paid as it was; what is asked for next needs a payee. */
    @Test
    void goesOnWithACaseThatAskedForMoneyBeforeAnybodyNamedAPayee() {
        Cases cases = Cases.story();
        String caseId = Cases.OTHER_CASE.value();
        today.appendEvents(
                new GenericDomainEventMessage<>("HouseCase", caseId, 0, cases.listed()),
                new GenericDomainEventMessage<>("HouseCase", caseId, 1, cases.sponsored()),
                new GenericDomainEventMessage<>("HouseCase", caseId, 2, cases.started()));
        earlierVersion()
                .appendEvents(new GenericDomainEventMessage<>(
                        "HouseCase",
                        caseId,
                        3,
                        asFirstStored(cases.requested(Cases.FIRST, 1, 42_000_000, Cases.STARTED_ON))));
        today.appendEvents(
                new GenericDomainEventMessage<>(
                        "HouseCase", caseId, 4, cases.reserved(Cases.FIRST, 1, 42_000_000, Cases.STARTED_ON)),
                new GenericDomainEventMessage<>(
                        "HouseCase", caseId, 5, cases.paid(Cases.FIRST, 1, 42_000_000, Cases.STARTED_ON)),
                new GenericDomainEventMessage<>("HouseCase", caseId, 6, cases.accepted()),
                new GenericDomainEventMessage<>("HouseCase", caseId, 7, cases.handedOver()));

        Reply refused = send(
                command(OFFICER, CASES + "/" + caseId + "/instalments", """
                {"ordinal": 2, "occurredOn": "2025-03-13"}""").header("If-Match", "\"7\""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("instalment.payee-missing");
    }

    /** The promise of then is the first of several now, and a request of then, which reached its fund, is one for a part of it. */
    @Test
    void goesOnWithACaseThatWasSponsoredWhenAHouseHadOneSponsor() {
        String caseId = THIRD_CASE;
        Cases cases = Cases.story().as(new CaseId(caseId));
        var earlier = earlierVersion();
        today.appendEvents(new GenericDomainEventMessage<>("HouseCase", caseId, 0, cases.listed()));
        earlier.appendEvents(new GenericDomainEventMessage<>("HouseCase", caseId, 1, asFirstStored(cases.sponsored())));
        today.appendEvents(
                new GenericDomainEventMessage<>("HouseCase", caseId, 2, cases.payeeNamed()),
                new GenericDomainEventMessage<>("HouseCase", caseId, 3, cases.started()));
        earlier.appendEvents(new GenericDomainEventMessage<>(
                "HouseCase", caseId, 4, asFirstStored(cases.requested(Cases.FIRST, 1, 42_000_000, Cases.STARTED_ON))));
        today.appendEvents(
                new GenericDomainEventMessage<>(
                        "HouseCase", caseId, 5, cases.reserved(Cases.FIRST, 1, 42_000_000, Cases.STARTED_ON)),
                new GenericDomainEventMessage<>(
                        "HouseCase", caseId, 6, cases.paid(Cases.FIRST, 1, 42_000_000, Cases.STARTED_ON)),
                new GenericDomainEventMessage<>("HouseCase", caseId, 7, cases.accepted()),
                new GenericDomainEventMessage<>("HouseCase", caseId, 8, cases.handedOver()));

        Reply asked = send(
                command(OFFICER, CASES + "/" + caseId + "/instalments", """
                {"ordinal": 2, "occurredOn": "2025-03-13"}""").header("If-Match", "\"8\""));

        assertThat(asked.status()).isEqualTo(200);
    }

    private MongoEventStorageEngine earlierVersion() {
        var serializer = new StoredEventSerializer(StoredEvents.of(
                HouseAcceptedAsFirstStored.class,
                InstalmentRequestedAsFirstStored.class,
                SponsorshipConfirmedAsFirstStored.class));
        return MongoEventStorageEngine.builder()
                .log(written)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    private static HouseAcceptedAsFirstStored asFirstStored(HouseAccepted event) {
        return new HouseAcceptedAsFirstStored(
                event.caseId(),
                event.unitCode(),
                event.provinceCode(),
                event.communeCode(),
                event.pillar(),
                event.kind(),
                event.householdGroup(),
                event.simulated(),
                event.listedOn(),
                event.areaCentiM2(),
                event.sturdyParts(),
                event.lifeYears(),
                event.warnings(),
                event.occurredOn());
    }

    private static SponsorshipConfirmedAsFirstStored asFirstStored(SponsorshipConfirmed event) {
        return new SponsorshipConfirmedAsFirstStored(
                event.caseId(),
                event.unitCode(),
                event.provinceCode(),
                event.communeCode(),
                event.pillar(),
                event.kind(),
                event.householdGroup(),
                event.simulated(),
                event.listedOn(),
                event.fundId(),
                event.amountVnd(),
                event.instalmentPlan(),
                event.confirmedBy(),
                event.warnings(),
                event.occurredOn());
    }

    private static InstalmentRequestedAsFirstStored asFirstStored(InstalmentRequested event) {
        return new InstalmentRequestedAsFirstStored(
                event.caseId(),
                event.unitCode(),
                event.provinceCode(),
                event.communeCode(),
                event.pillar(),
                event.kind(),
                event.householdGroup(),
                event.simulated(),
                event.listedOn(),
                event.instalmentId(),
                event.ordinal(),
                event.fundId(),
                event.amountVnd(),
                event.requestedBy(),
                event.occurredOn());
    }
}
