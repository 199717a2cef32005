package vn.chungtay.housing.housecase.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.DeliveryReceived;
import vn.chungtay.housing.housecase.events.FirstSponsorship;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.SponsorshipAdded;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmed;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmedInKind;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
import vn.chungtay.housing.housecase.write.addsponsorship.AddSponsorship;
import vn.chungtay.housing.housecase.write.confirmsponsorship.ConfirmSponsorship;
import vn.chungtay.housing.housecase.write.lowersponsorship.LowerSponsorship;
import vn.chungtay.housing.housecase.write.recorddelivery.RecordDelivery;
import vn.chungtay.housing.shared.SponsorshipId;

/**
 * The events about what is promised, and what of it arrives, made with what every event of a case repeats.
 *
 * @param listed the first event of the case, which has all of it
 */
record SponsorshipFacts(HouseCaseListed listed) {

    /**
     * The first promise.
     *
     * @param group on whose behalf, absent where the unit gives for itself
     * @param terms of the money, absent where none is promised
     */
    FirstSponsorship first(
            ConfirmSponsorship command,
            @Nullable SponsoringGroup group,
            @Nullable MoneyTerms terms,
            String confirmedBy) {
        return terms == null
                ? confirmedInKind(command, group, confirmedBy)
                : confirmed(command, group, terms, confirmedBy);
    }

    private SponsorshipConfirmed confirmed(
            ConfirmSponsorship command, @Nullable SponsoringGroup group, MoneyTerms terms, String confirmedBy) {
        return new SponsorshipConfirmed(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                SponsorshipId.firstOf(listed.caseId()).value(),
                listed.unitCode(),
                group == null ? null : group.id().value(),
                group == null ? null : group.name(),
                terms.money().fundId(),
                terms.money().amount().value(),
                terms.plan().text(),
                command.promise().promisedMaterials(),
                command.promise().promisedDays(),
                confirmedBy,
                terms.warnings(),
                command.occurredOn().day());
    }

    private SponsorshipConfirmedInKind confirmedInKind(
            ConfirmSponsorship command, @Nullable SponsoringGroup group, String confirmedBy) {
        return new SponsorshipConfirmedInKind(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                SponsorshipId.firstOf(listed.caseId()).value(),
                listed.unitCode(),
                group == null ? null : group.id().value(),
                group == null ? null : group.name(),
                command.promise().promisedMaterials(),
                command.promise().promisedDays(),
                confirmedBy,
                command.occurredOn().day());
    }

    /**
     * A further promise.
     *
     * @param unitCode unit that gives
     * @param group on whose behalf, absent where the unit gives for itself
     * @param terms of the money, absent where none is promised
     */
    SponsorshipAdded added(
            AddSponsorship command,
            String unitCode,
            @Nullable SponsoringGroup group,
            @Nullable MoneyTerms terms,
            String confirmedBy) {
        return new SponsorshipAdded(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                command.sponsorshipId().value(),
                unitCode,
                group == null ? null : group.id().value(),
                group == null ? null : group.name(),
                terms == null ? null : terms.money().fundId(),
                terms == null ? 0 : terms.money().amount().value(),
                terms == null ? null : terms.plan().text(),
                command.promise().promisedMaterials(),
                command.promise().promisedDays(),
                confirmedBy,
                terms == null ? List.of() : terms.warnings(),
                command.occurredOn().day());
    }

    /**
     * Less of a promise.
     *
     * @param before as it was
     * @param partsVnd what each part of its money is from now on, đồng
     */
    SponsorshipLowered lowered(LowerSponsorship command, Promised before, List<Long> partsVnd, String loweredBy) {
        return new SponsorshipLowered(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                before.id().value(),
                before.unitCode(),
                before.groupId(),
                before.groupName(),
                before.fundId(),
                before.amountVnd(),
                command.left().amountVnd(),
                partsVnd,
                before.materials(),
                command.left().promisedMaterials(),
                before.workingDays(),
                command.left().workingDays(),
                command.basis().reason().name(),
                command.basis().number().value(),
                command.basis().decidedOn().day(),
                loweredBy,
                command.occurredOn().day());
    }

    DeliveryReceived received(RecordDelivery command) {
        return new DeliveryReceived(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                command.deliveryId(),
                command.unitCode(),
                command.item(),
                command.quantityUnit(),
                command.quantity(),
                command.occurredOn());
    }
}
