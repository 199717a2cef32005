package vn.chungtay.housing.consent.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.consent.events.NameConsentGiven;
import vn.chungtay.housing.consent.events.NameConsentWithdrawn;
import vn.chungtay.housing.consent.listed.ListedCase;
import vn.chungtay.housing.consent.listed.ListedCases;
import vn.chungtay.housing.consent.write.giveconsent.CaseIsNotGivenUp;
import vn.chungtay.housing.consent.write.giveconsent.ConsentAfterWithdrawal;
import vn.chungtay.housing.consent.write.giveconsent.ConsentIsNotGiven;
import vn.chungtay.housing.consent.write.giveconsent.Evidence;
import vn.chungtay.housing.consent.write.giveconsent.GiveConsent;
import vn.chungtay.housing.consent.write.giveconsent.HeadIsKnown;
import vn.chungtay.housing.consent.write.giveconsent.PaperIsAsStored;
import vn.chungtay.housing.consent.write.withdrawconsent.ConsentIsGiven;
import vn.chungtay.housing.consent.write.withdrawconsent.WithdrawConsent;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.ConsentId;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.files.FileStore;
import vn.chungtay.infra.service.files.StoredFile;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/**
 * Whether the head of a household is named where everybody can see it. Nobody is until they have agreed; an officer records
 * how, so that it can be shown later. They may change their mind at any time, without a reason and before whomever of the unit,
 * and agree again later: what they agreed to before a withdrawal holds no more. A case of its own has a consent of its own, since
 * who agreed to be named for one house did not for another.
 */
@Aggregate
public class NameConsent {

    @AggregateIdentifier
    private @Nullable String consentId;

    private boolean given;
    private @Nullable LocalDate withdrawnOn;

    /** For Axon: a consent of which nothing was said yet. */
    NameConsent() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            GiveConsent command,
            Actor actor,
            UnitAuthority authority,
            ListedCases cases,
            PersonalDataVault vault,
            FileStore files) {
        ListedCase listed = cases.require(command.consentId().caseId());
        authority.require(actor, GiveConsent.OPERATION, listed.unitCode(), listed.listedOn());
        LocalDate day = command.occurredOn().day();
        Evidence evidence = command.evidence();
        Rule.check(
                new ConsentIsNotGiven(given),
                new CaseIsNotGivenUp(listed.caseId(), listed.givenUp()),
                new HeadIsKnown(vault.holds(listed.headId(), Map.of())),
                new ConsentAfterWithdrawal(withdrawnOn, day));
        evidence.paper()
                .ifPresent(paper -> Rule.check(
                        new PaperIsAsStored(paper.paperId(), paper.sha256(), storedHash(files, paper.paperId()))));
        apply(new NameConsentGiven(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.simulated(),
                listed.listedOn(),
                evidence.way().name(),
                evidence.paper().map(Evidence.Paper::paperId).orElse(null),
                evidence.paper().map(Evidence.Paper::sha256).orElse(null),
                evidence.minutesNumber(),
                actor.staffRef(),
                day));
    }

    private static Optional<String> storedHash(FileStore files, String paperId) {
        return files.find(paperId).map(StoredFile::sha256);
    }

    /** The day is the server's: it holds from now on, and nothing that somebody enters can delay it. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WithdrawConsent command, Actor actor, UnitAuthority authority, ListedCases cases) {
        ListedCase listed = cases.require(command.consentId().caseId());
        authority.require(actor, WithdrawConsent.OPERATION, listed.unitCode(), listed.listedOn());
        Rule.check(new ConsentIsGiven(given));
        apply(new NameConsentWithdrawn(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.simulated(),
                listed.listedOn(),
                actor.staffRef(),
                command.today()));
    }

    @EventSourcingHandler
    void evolve(NameConsentGiven event) {
        consentId = new ConsentId(new CaseId(event.caseId())).toString();
        given = true;
    }

    @EventSourcingHandler
    void evolve(NameConsentWithdrawn event) {
        given = false;
        withdrawnOn = event.occurredOn();
    }

    /** The id, once there is an event. */
    @Nullable
    String consentId() {
        return consentId;
    }
}
