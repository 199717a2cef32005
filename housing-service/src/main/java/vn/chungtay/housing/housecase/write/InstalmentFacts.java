package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.InstalmentCancelled;
import vn.chungtay.housing.housecase.events.InstalmentExpired;
import vn.chungtay.housing.housecase.events.InstalmentPaid;
import vn.chungtay.housing.housecase.events.InstalmentRefused;
import vn.chungtay.housing.housecase.events.InstalmentReleased;
import vn.chungtay.housing.housecase.events.InstalmentRequested;
import vn.chungtay.housing.housecase.events.InstalmentReserved;
import vn.chungtay.housing.housecase.events.InstalmentUnanswered;
import vn.chungtay.housing.housecase.write.recordfunding.RecordRefusal;

/**
 * The events about requests for money, made with what every event of a case repeats.
 *
 * @param listed the first event of the case, which has all of it
 */
record InstalmentFacts(HouseCaseListed listed) {

    InstalmentRequested requested(
            Instalment instalment, MoneyLine line, String payeeId, String requestedBy, LocalDate day) {
        return new InstalmentRequested(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                instalment.id().value(),
                instalment.ordinal(),
                line.id().value(),
                line.unitCode(),
                line.fundId(),
                instalment.amountVnd(),
                payeeId,
                requestedBy,
                day);
    }

    InstalmentUnanswered unanswered(Instalment instalment, DatedValue term, LocalDate day) {
        return new InstalmentUnanswered(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                instalment.id().value(),
                instalment.ordinal(),
                instalment.amountVnd(),
                term.ownLimit(),
                day);
    }

    InstalmentExpired expired(Instalment instalment, String fundId, DatedValue term, LocalDate day) {
        return new InstalmentExpired(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                instalment.id().value(),
                instalment.ordinal(),
                fundId,
                instalment.amountVnd(),
                term.ownLimit(),
                day);
    }

    InstalmentReleased released(Instalment instalment, LocalDate day) {
        return new InstalmentReleased(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                instalment.id().value(),
                instalment.ordinal(),
                instalment.amountVnd(),
                day);
    }

    InstalmentReserved reserved(Instalment instalment, LocalDate day) {
        return new InstalmentReserved(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                instalment.id().value(),
                instalment.ordinal(),
                instalment.amountVnd(),
                day);
    }

    InstalmentRefused refused(Instalment instalment, RecordRefusal command) {
        return new InstalmentRefused(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                instalment.id().value(),
                instalment.ordinal(),
                instalment.amountVnd(),
                command.availableVnd(),
                command.reason(),
                command.occurredOn());
    }

    InstalmentPaid paid(Instalment instalment, LocalDate day) {
        return new InstalmentPaid(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                instalment.id().value(),
                instalment.ordinal(),
                instalment.amountVnd(),
                day);
    }

    InstalmentCancelled cancelled(Instalment instalment, String fundId, LocalDate day) {
        return new InstalmentCancelled(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                instalment.id().value(),
                instalment.ordinal(),
                fundId,
                instalment.amountVnd(),
                day);
    }
}
