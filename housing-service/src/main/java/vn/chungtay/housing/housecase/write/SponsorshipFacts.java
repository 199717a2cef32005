package vn.chungtay.housing.housecase.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.DeliveryReceived;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.SponsorshipAdded;
import vn.chungtay.housing.housecase.events.SponsorshipConfirmed;
import vn.chungtay.housing.housecase.write.addsponsorship.AddSponsorship;
import vn.chungtay.housing.housecase.write.confirmsponsorship.ConfirmSponsorship;
import vn.chungtay.housing.housecase.write.recorddelivery.RecordDelivery;
import vn.chungtay.housing.shared.SponsorshipId;

/**
 * The events about what is promised, and what of it arrives, made with what every event of a case repeats.
 *
 * @param listed the first event of the case, which has all of it
 */
record SponsorshipFacts(HouseCaseListed listed) {

    SponsorshipConfirmed confirmed(ConfirmSponsorship command, MoneyTerms terms, String confirmedBy) {
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
                terms.money().fundId(),
                terms.money().amount().value(),
                terms.plan().text(),
                command.promise().promisedMaterials(),
                command.promise().promisedDays(),
                confirmedBy,
                terms.warnings(),
                command.occurredOn().day());
    }

    SponsorshipAdded added(AddSponsorship command, String unitCode, @Nullable MoneyTerms terms, String confirmedBy) {
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
                terms == null ? null : terms.money().fundId(),
                terms == null ? 0 : terms.money().amount().value(),
                terms == null ? null : terms.plan().text(),
                command.promise().promisedMaterials(),
                command.promise().promisedDays(),
                confirmedBy,
                terms == null ? List.of() : terms.warnings(),
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
