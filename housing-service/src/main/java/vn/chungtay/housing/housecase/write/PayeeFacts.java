package vn.chungtay.housing.housecase.write;

import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.PayeeDecided;
import vn.chungtay.housing.housecase.events.PayeeNamed;
import vn.chungtay.housing.housecase.write.decidepayee.DecidePayee;
import vn.chungtay.housing.housecase.write.namepayee.NamePayee;
import vn.chungtay.housing.housecase.write.namepayee.OtherPayee;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/**
 * The events about payees, made with what every event of a case repeats; what identifies people goes to the vault first.
 *
 * @param listed the first event of the case, which has all of it
 */
record PayeeFacts(HouseCaseListed listed) {

    PayeeNamed named(
            NamePayee command,
            PayeeAccounts.Found account,
            boolean bearsNameOfHead,
            Payees.Conditions conditions,
            String namedBy,
            PersonalDataVault vault) {
        OtherPayee other = command.other();
        return new PayeeNamed(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                vault.keep(command.account().vaultFields(), null),
                account.id(),
                bearsNameOfHead,
                other == null ? null : other.relation().name(),
                reasonId(other, vault),
                conditions.doubts(),
                account.casesOfOthers(new CaseFacts(listed).householdId()),
                conditions.heldUntil(),
                conditions.hold(),
                namedBy,
                command.occurredOn().day());
    }

    PayeeDecided decided(DecidePayee command, String reasonId, String decidedBy) {
        return new PayeeDecided(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                command.payeeId(),
                command.accepted(),
                reasonId,
                decidedBy,
                command.occurredOn().day());
    }

    private static @Nullable String reasonId(@Nullable OtherPayee other, PersonalDataVault vault) {
        return other == null ? null : vault.keep(other.reason().vaultFields(), null);
    }
}
