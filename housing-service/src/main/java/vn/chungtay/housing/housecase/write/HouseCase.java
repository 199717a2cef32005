package vn.chungtay.housing.housecase.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullUnmarked;
import vn.chungtay.housing.emulationgroup.membership.EmulationGroups;
import vn.chungtay.housing.housecase.events.DeliveryReceived;
import vn.chungtay.housing.housecase.events.FoundationConfirmed;
import vn.chungtay.housing.housecase.events.HouseAssessed;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.InstalmentEvent;
import vn.chungtay.housing.housecase.events.PayeeEvent;
import vn.chungtay.housing.housecase.events.PhotoAdded;
import vn.chungtay.housing.housecase.events.PhotoEvent;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
import vn.chungtay.housing.housecase.write.accepthouse.AcceptHouse;
import vn.chungtay.housing.housecase.write.accepthouse.HouseReaches;
import vn.chungtay.housing.housecase.write.addphoto.AddPhoto;
import vn.chungtay.housing.housecase.write.addphoto.PhotoIsNew;
import vn.chungtay.housing.housecase.write.addsponsorship.AddSponsorship;
import vn.chungtay.housing.housecase.write.assesshouse.AssessHouse;
import vn.chungtay.housing.housecase.write.assesshouse.CriteriaExistOnDay;
import vn.chungtay.housing.housecase.write.assesshouse.Verdict;
import vn.chungtay.housing.housecase.write.checkterm.CheckTerm;
import vn.chungtay.housing.housecase.write.confirmfoundation.ConfirmFoundation;
import vn.chungtay.housing.housecase.write.confirmfoundation.PhotoHashMatches;
import vn.chungtay.housing.housecase.write.confirmfoundation.PhotoIsStored;
import vn.chungtay.housing.housecase.write.confirmsponsorship.AssessmentAllowsSponsorship;
import vn.chungtay.housing.housecase.write.confirmsponsorship.ConfirmSponsorship;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PromisedMoney;
import vn.chungtay.housing.housecase.write.confirmsponsorship.SponsorIsNotAuthorOfListing;
import vn.chungtay.housing.housecase.write.confirmsponsorship.SponsorshipNotBeforeAssessment;
import vn.chungtay.housing.housecase.write.decideduplicate.DecideDuplicate;
import vn.chungtay.housing.housecase.write.decideduplicate.DuplicateIsDecidedByAnother;
import vn.chungtay.housing.housecase.write.decidepayee.DecidePayee;
import vn.chungtay.housing.housecase.write.decidephoto.DecidePhoto;
import vn.chungtay.housing.housecase.write.decidephoto.PhotoIsDecidedByAnother;
import vn.chungtay.housing.housecase.write.decidephoto.PhotoIsUndecided;
import vn.chungtay.housing.housecase.write.flagphoto.FlagPhoto;
import vn.chungtay.housing.housecase.write.handover.HandOver;
import vn.chungtay.housing.housecase.write.lowersponsorship.LowerSponsorship;
import vn.chungtay.housing.housecase.write.namepayee.NamePayee;
import vn.chungtay.housing.housecase.write.namepayee.OtherNameIsExplained;
import vn.chungtay.housing.housecase.write.recorddelivery.RecordDelivery;
import vn.chungtay.housing.housecase.write.recordfunding.PaymentIsWhatWasAsked;
import vn.chungtay.housing.housecase.write.recordfunding.RecordPayment;
import vn.chungtay.housing.housecase.write.recordfunding.RecordRefusal;
import vn.chungtay.housing.housecase.write.recordfunding.RecordRelease;
import vn.chungtay.housing.housecase.write.recordfunding.RecordReservation;
import vn.chungtay.housing.housecase.write.requestinstalment.RequestInstalment;
import vn.chungtay.housing.housecase.write.resumecase.ResumeCase;
import vn.chungtay.housing.housecase.write.suspendcase.SuspendCase;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawCase;
import vn.chungtay.housing.shared.VaultFields;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/**
 * A house for one household, from the day it stands on an approved list.
 *
 * <p>The local authority approves the list; our unit <em>lists</em> the case, and may <em>assess</em> the house in which the
 * household lives: one that is neither temporary nor dilapidated is not sponsored. The head of the unit <em>sponsors</em> it: says
 * what the unit gives, a sum of a fund, material, working days, or several of these. Until the house is finished the heads of further units may join with money of their
 * own funds, material and working days; all their money together keeps within the support level of the day of approval. Each
 * sponsor's money is paid by a plan of its own. What was promised and is neither asked for nor given yet may be lowered, as long as
 * anything is promised to the house. Somebody on the spot confirms the foundation, with a photo: the
 * house is <em>started</em>, and the first part of the sum may be asked for. The fund, which belongs to contribution-service,
 * answers each request: it reserves or refuses, and what it reserved it pays, or lets it go when that takes too long. A part that was
 * refused or let go may be asked for again. The
 * finished house is <em>accepted</em> against the standard, then <em>handed over</em>, and the rest of the sum may be asked for.
 * When the house is handed over and every part is paid, the case is <em>settled</em>, and nothing more happens to it; a house for which
 * nobody promised money is settled when all that was promised has arrived.
 *
 * <p>Each stage is photographed. What speaks against a photo is held against it as a flag; a red flag stops the money until
 * somebody other than who brought the photo has accepted or rejected it.
 *
 * <p>Before money is asked for, the household names a <em>payee</em>. One who is not its head, or whose account is named for another
 * household too, waits for another person's decision; one who was changed for that and for some hours.
 *
 * <p>A case that looks like another stands where it is until somebody other than who listed it has decided that it is none.
 * Any case may be <em>suspended</em>: nothing leads it forward until it is <em>resumed</em>, but what the fund does is recorded.
 * Until the handover the head of the unit may <em>withdraw</em> it: what was asked of the fund is then cancelled in the same
 * commit, and where the reason allows it the household is free for another case. The fund's answers may still come; only what it
 * has paid is recorded, since that is a fact.
 *
 * <p>The stages and the steps between them are the table in {@link Step}; the money runs beside them, see {@link InstalmentState}.
 */
@Aggregate
@NullUnmarked
public class HouseCase {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String caseId;

    private CaseFacts facts;
    private HouseAssessed assessment;
    private final Progress progress = new Progress();
    private final Promises promises = new Promises();
    private final Instalments instalments = new Instalments();
    private final Deliveries deliveries = new Deliveries();
    private final Payees payees = new Payees();
    private final Evidence evidence = new Evidence();

    /** For Axon: a case before its first event. */
    HouseCase() {}

    /** Begins a case; the listing is decided by {@code DecideListCase}, since the household takes part in it. */
    public HouseCase(HouseCaseListed listed) {
        apply(listed);
    }

    /** Part of the listing, see {@code DecideListCase}. */
    public void suspectDuplicateOf(List<String> otherCaseIds) {
        apply(facts.duplicateSuspected(otherCaseIds));
    }

    @CommandHandler
    void decide(DecideDuplicate command, Actor actor, UnitAuthority authority, PersonalDataVault vault) {
        require(authority, actor, DecideDuplicate.OPERATION);
        progress.check(Step.DECIDE_DUPLICATE, command.occurredOn());
        Rule.check(
                new DuplicateIsDecidedByAnother(facts.listedBy(), actor.staffRef()),
                progress.notBeforeFormerStage(command.occurredOn()));
        String reasonId = vault.keep(command.reason().vaultFields(), null);
        apply(facts.duplicateDecided(command, reasonId, actor.staffRef()));
    }

    @CommandHandler
    void decide(AssessHouse command, Actor actor, UnitAuthority authority, HouseRules rules) {
        require(authority, actor, AssessHouse.OPERATION);
        progress.check(Step.ASSESS_HOUSE, command.occurredOn());
        var day = command.occurredOn().day();
        var limits = rules.temporaryHouse(day);
        Rule.check(progress.notBeforeFormerStage(command.occurredOn()), new CriteriaExistOnDay(limits, day));
        apply(facts.houseAssessed(command, Verdict.of(command.house(), limits.orElseThrow()), actor.staffRef()));
    }

    @CommandHandler
    void decide(
            ConfirmSponsorship command,
            Actor actor,
            UnitAuthority authority,
            HouseRules rules,
            EmulationGroups groups) {
        require(authority, actor, ConfirmSponsorship.OPERATION);
        progress.check(Step.CONFIRM_SPONSORSHIP, command.occurredOn());
        var day = command.occurredOn().day();
        Rule.check(
                new SponsorIsNotAuthorOfListing(facts.listedBy(), actor.staffRef()),
                progress.notBeforeFormerStage(command.occurredOn()),
                new SponsorshipNotBeforeAssessment(assessment, day),
                new AssessmentAllowsSponsorship(assessment));
        PromisedMoney money = command.promise().money();
        var terms = money == null ? null : MoneyTerms.of(money, instalments.promisedVnd(), facts, day, rules);
        var group = SponsoringGroup.of(command.promise().group(), facts.unitCode(), day, groups);
        apply(facts.sponsorship().first(command, group, terms, actor.staffRef()));
    }

    /** The head of the unit that gives confirms it, whichever unit owns the case. */
    @CommandHandler
    void decide(
            AddSponsorship command, Actor actor, UnitAuthority authority, HouseRules rules, EmulationGroups groups) {
        var day = command.occurredOn().day();
        String sponsor = command.sponsorUnitCode() == null ? facts.unitCode() : command.sponsorUnitCode();
        boolean ofCase = sponsor.equals(facts.unitCode());
        authority.require(actor, AddSponsorship.OPERATION, sponsor, ofCase ? facts.listedOn() : day);
        progress.check(Step.ADD_SPONSORSHIP, command.occurredOn());
        Rule.check(
                new SponsorIsNotAuthorOfListing(facts.listedBy(), actor.staffRef()),
                progress.notBefore(Stage.SPONSORED, command.occurredOn()));
        PromisedMoney money = command.promise().money();
        var terms = money == null ? null : MoneyTerms.of(money, instalments.promisedVnd(), facts, day, rules);
        var group = SponsoringGroup.of(command.promise().group(), sponsor, day, groups);
        apply(facts.sponsorship().added(command, sponsor, group, terms, actor.staffRef()));
    }

    /**
     * The head of the unit that gives lowers it, whichever unit owns the case. Where what is left has been given already, the case may be
     * settled by it. The stage is asked first: a case without a sponsor has no promise whose unit could be asked.
     */
    @CommandHandler
    void decide(LowerSponsorship command, Actor actor, UnitAuthority authority) {
        progress.check(Step.LOWER_SPONSORSHIP, command.occurredOn());
        Promised promised = promises.require(command.sponsorshipId());
        boolean ofCase = promised.unitCode().equals(facts.unitCode());
        authority.require(
                actor,
                LowerSponsorship.OPERATION,
                promised.unitCode(),
                ofCase ? facts.listedOn() : promised.promisedOn());
        Rule.check(new SponsorIsNotAuthorOfListing(facts.listedBy(), actor.staffRef()));
        promises.checkLowering(command, instalments, deliveries);
        List<Long> partsVnd =
                instalments.partsAfterLowering(promised.id(), command.left().amountVnd());
        apply(facts.sponsorship().lowered(command, promised, partsVnd, actor.staffRef()));
        settleWhenDone(command.occurredOn().day());
    }

    /** What the household signed for is a fact, whatever stage the case is in. The last thing may settle a house without money. */
    @CommandHandler
    void decide(RecordDelivery command) {
        if (!deliveries.has(command.deliveryId())) {
            apply(facts.sponsorship().received(command));
            settleWhenDone(command.occurredOn());
        }
    }

    /** The photo of the foundation is looked at like every other. */
    @CommandHandler
    void decide(
            ConfirmFoundation command,
            Actor actor,
            UnitAuthority authority,
            Photos photos,
            Plausibility plausibility,
            PersonalDataVault vault) {
        require(authority, actor, ConfirmFoundation.OPERATION);
        Optional<SeenPhoto> photo = photos.find(command.photoId());
        progress.check(Step.CONFIRM_FOUNDATION, command.occurredOn());
        Rule.check(progress.notBeforeFormerStage(command.occurredOn()));
        SeenPhoto seen = seen(photo, command.photoId(), command.photoSha256());
        boolean known = evidence.has(command.photoId());
        String confirmerId = vault.keep(command.confirmedBy().vaultFields(), null);
        apply(facts.foundationConfirmed(command, confirmerId, seen.sha256()));
        if (!known) {
            apply(photoAdded(seen, Stage.STARTED, command.occurredOn(), actor, plausibility));
        }
    }

    @CommandHandler
    void decide(AddPhoto command, Actor actor, UnitAuthority authority, Photos photos, Plausibility plausibility) {
        require(authority, actor, AddPhoto.OPERATION);
        progress.check(Step.ADD_PHOTO, command.occurredOn());
        SeenPhoto seen = seen(photos.find(command.photoId()), command.photoId(), command.photoSha256());
        Rule.check(
                new DateNotBeforeFormerStage(
                        Stage.LISTED, facts.listedOn(), command.occurredOn().day()),
                new PhotoIsNew(command.photoId(), evidence.has(command.photoId())));
        apply(photoAdded(seen, command.stage(), command.occurredOn(), actor, plausibility));
    }

    /** Comes from a comparison with all photos; what is held against a photo stays, whatever stage the case is in. */
    @CommandHandler
    void decide(FlagPhoto command) {
        List<Map<String, String>> news = evidence.news(command.photoId(), command.likenesses());
        if (!news.isEmpty()) {
            apply(facts.photoFlagged(command, news));
        }
    }

    @CommandHandler
    void decide(DecidePhoto command, Actor actor, UnitAuthority authority, PersonalDataVault vault) {
        require(authority, actor, DecidePhoto.OPERATION);
        progress.check(Step.DECIDE_PHOTO, command.occurredOn());
        EvidencePhoto photo = evidence.require(command.photoId());
        Rule.check(
                new PhotoIsDecidedByAnother(photo.photoId(), photo.broughtBy(), actor.staffRef()),
                new PhotoIsUndecided(photo.photoId(), photo.decided()));
        String reasonId = vault.keep(command.reason().vaultFields(), null);
        apply(facts.photoDecided(command, reasonId, actor.staffRef()));
    }

    /** The account is named for the case in the same commit, after what the case says of it. */
    @CommandHandler
    void decide(
            NamePayee command,
            Actor actor,
            UnitAuthority authority,
            PersonalDataVault vault,
            PayeeAccounts accounts,
            PaymentRules rules)
            throws Exception {
        require(authority, actor, NamePayee.OPERATION);
        progress.check(Step.NAME_PAYEE, command.occurredOn());
        var day = command.occurredOn().day();
        Map<String, String> head = vault.read(facts.headId(), actor, NamePayee.PURPOSE);
        boolean bearsNameOfHead = command.account().bears(head.getOrDefault(VaultFields.NAME, ""));
        Rule.check(
                new DateNotBeforeFormerStage(Stage.LISTED, facts.listedOn(), day),
                new OtherNameIsExplained(bearsNameOfHead, command.other()));
        PayeeAccounts.Found account = accounts.of(command.account());
        var conditions = payees.conditions(
                command,
                account.id(),
                account.casesOfOthers(facts.householdId()),
                rules.payeeChangeHoldHours(command.occurredOn().recordedOn()));
        apply(facts.payee().named(command, account, bearsNameOfHead, conditions, actor.staffRef(), vault));
        account.use(facts.householdId(), facts.caseId(), day);
    }

    @CommandHandler
    void decide(DecidePayee command, Actor actor, UnitAuthority authority, PersonalDataVault vault) {
        require(authority, actor, DecidePayee.OPERATION);
        progress.check(Step.DECIDE_PAYEE, command.occurredOn());
        payees.checkDecision(command, actor.staffRef());
        String reasonId = vault.keep(command.reason().vaultFields(), null);
        apply(facts.payee().decided(command, reasonId, actor.staffRef()));
    }

    /** No money while a photo or the payee is in doubt, nor before all of them have been compared with what came before them. */
    @CommandHandler
    void decide(
            RequestInstalment command,
            Actor actor,
            UnitAuthority authority,
            EvidenceRules rules,
            PhotoComparison comparison) {
        require(authority, actor, RequestInstalment.OPERATION);
        progress.check(Step.REQUEST_INSTALMENT, command.occurredOn());
        var day = command.occurredOn().day();
        MoneyLine line = instalments.line(command.sponsorshipId());
        Instalment instalment = instalments.next(command, line, progress.stage(), progress.reachedOn());
        String payeeId = payees.payable(command.ordinal(), command.at());
        InstalmentPlan.Gate gate = line.plan().gate(command.ordinal());
        evidence.check(command.ordinal(), gate.stage(), actor.staffRef(), rules.photosBefore(gate, day));
        evidence.requireCompared(facts.caseId(), comparison);
        apply(facts.instalment().requested(instalment, line, payeeId, actor.staffRef(), day));
    }

    @CommandHandler
    void decide(RecordReservation command) {
        instalments
                .awaited(command.instalmentId(), InstalmentState.RESERVED)
                .ifPresent(instalment -> apply(facts.instalment().reserved(instalment, command.occurredOn())));
    }

    @CommandHandler
    void decide(RecordRefusal command) {
        instalments
                .awaited(command.instalmentId(), InstalmentState.REFUSED)
                .ifPresent(instalment -> apply(facts.instalment().refused(instalment, command)));
    }

    @CommandHandler
    void decide(RecordPayment command) {
        Instalment instalment = instalments.paid(command.instalmentId());
        Rule.check(new PaymentIsWhatWasAsked(instalment.amountVnd(), command.amount()));
        apply(facts.instalment().paid(instalment, command.occurredOn()));
        settleWhenDone(command.occurredOn());
    }

    @CommandHandler
    void decide(RecordRelease command) {
        instalments
                .awaited(command.instalmentId(), InstalmentState.RELEASED)
                .ifPresent(instalment -> apply(facts.instalment().released(instalment, command.occurredOn())));
    }

    /**
     * Comes from a clock, perhaps twice or late. An answer that is late is still awaited, since it will come: asking again would set
     * the money aside twice. What was set aside is given up, so that another house can have it.
     */
    @CommandHandler
    void decide(CheckTerm command, PaymentRules rules) {
        Instalment instalment = instalments.require(command.instalmentId());
        var day = LocalDate.ofInstant(command.now(), DayOfFact.VIETNAM);
        instalments
                .overrun(command, rules)
                .ifPresent(term -> apply(
                        instalment.state() == InstalmentState.REQUESTED
                                ? facts.instalment().unanswered(instalment, term, day)
                                : facts.instalment().expired(instalment, instalments.fundId(instalment), term, day)));
    }

    @CommandHandler
    void decide(AcceptHouse command, Actor actor, UnitAuthority authority, HouseRules rules) {
        require(authority, actor, AcceptHouse.OPERATION);
        progress.check(Step.ACCEPT_HOUSE, command.occurredOn());
        Rule.check(progress.notBeforeFormerStage(command.occurredOn()));
        List<Map<String, String>> warnings =
                HouseReaches.all(rules.acceptanceStandard(facts.kind(), facts.approvedOn()), command);
        apply(facts.houseAccepted(command, warnings));
    }

    @CommandHandler
    void decide(HandOver command, Actor actor, UnitAuthority authority) {
        require(authority, actor, HandOver.OPERATION);
        progress.check(Step.HAND_OVER, command.occurredOn());
        Rule.check(progress.notBeforeFormerStage(command.occurredOn()));
        apply(facts.houseHandedOver(command));
        settleWhenDone(command.occurredOn().day());
    }

    @CommandHandler
    void decide(SuspendCase command, Actor actor, UnitAuthority authority) {
        require(authority, actor, SuspendCase.OPERATION);
        progress.check(Step.SUSPEND_CASE, command.occurredOn());
        Rule.check(progress.notBeforeFormerStage(command.occurredOn()));
        apply(facts.caseSuspended(command, actor.staffRef()));
    }

    /** A last payment that came meanwhile settles the case now. */
    @CommandHandler
    void decide(ResumeCase command, Actor actor, UnitAuthority authority) {
        require(authority, actor, ResumeCase.OPERATION);
        progress.check(Step.RESUME_CASE, command.occurredOn());
        Rule.check(progress.notBeforeFormerStage(command.occurredOn()));
        apply(facts.caseResumed(command, actor.staffRef()));
        settleWhenDone(command.occurredOn().day());
    }

    /** What the fund does before it hears of the cancellations is recorded when it is told, see {@link InstalmentState}. */
    @CommandHandler
    void decide(WithdrawCase command, Actor actor, UnitAuthority authority, Households households) {
        require(authority, actor, WithdrawCase.OPERATION);
        progress.check(Step.WITHDRAW_CASE, command.occurredOn());
        Rule.check(progress.notBeforeFormerStage(command.occurredOn()));
        var day = command.occurredOn().day();
        apply(facts.caseWithdrawn(command, actor.staffRef()));
        instalments
                .bindingMoney()
                .forEach(instalment ->
                        apply(facts.instalment().cancelled(instalment, instalments.fundId(instalment), day)));
        if (command.reason().freesHousehold()) {
            households.release(facts.householdId(), facts.caseId(), day);
        }
    }

    @EventSourcingHandler
    void evolve(HouseCaseEvent event, @Timestamp Instant recordedAt) {
        progress.evolve(event);
        switch (event) {
            case HouseCaseListed listed -> {
                caseId = listed.caseId();
                facts = new CaseFacts(listed);
            }
            case HouseAssessed assessed -> assessment = assessed;
            case SponsorshipEvent promised -> {
                promises.evolve(promised);
                instalments.evolve(promised);
                deliveries.evolve(promised);
            }
            case SponsorshipLowered lowered -> {
                promises.evolve(lowered);
                instalments.evolve(lowered);
                deliveries.evolve(lowered);
            }
            case DeliveryReceived received -> deliveries.evolve(received);
            case FoundationConfirmed started -> evidence.evolve(started);
            case PayeeEvent payee -> payees.evolve(payee);
            case InstalmentEvent instalment -> instalments.evolve(instalment, recordedAt);
            case PhotoEvent photo -> evidence.evolve(photo);
            default -> {} // what moves the case alone
        }
    }

    /** How far it has come. */
    Stage stage() {
        return progress.stage();
    }

    /** The unit is judged by the day of the listing, so that one that took over later may go on with the case. */
    private void require(UnitAuthority authority, Actor actor, String operation) {
        authority.require(actor, operation, facts.unitCode(), facts.listedOn());
    }

    private static SeenPhoto seen(Optional<SeenPhoto> photo, String photoId, String claimedSha256) {
        Optional<String> storedSha256 = photo.map(SeenPhoto::sha256);
        Rule.check(
                new PhotoIsStored(photoId, storedSha256), new PhotoHashMatches(photoId, claimedSha256, storedSha256));
        return photo.orElseThrow();
    }

    private PhotoAdded photoAdded(SeenPhoto photo, Stage shown, DayOfFact day, Actor actor, Plausibility plausibility) {
        var judged =
                plausibility.judge(photo, shown, facts, evidence.standing(), progress.reachedOn(), day.day(), actor);
        return facts.photoAdded(photo, shown, judged, actor.staffRef(), day.day());
    }

    /** Where money is promised it is what settles the case; where none is, everything else that is. */
    private void settleWhenDone(LocalDate day) {
        boolean given = instalments.none() ? deliveries.complete() : instalments.complete();
        if (progress.maySettle() && given) {
            apply(facts.caseSettled(progress.notBeforeHandover(day)));
        }
    }
}
