package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.housing.housecase.write.namepayee.BankAccount;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseholdId;

/** The bank accounts that houses are paid to. */
public interface PayeeAccounts {

    /** The account with this number at this bank, whoever is said to hold it. */
    Found of(BankAccount account) throws Exception;

    /** One account, as part of the command that is being decided. */
    interface Found {

        /** Opaque, safe to stand in events. */
        String id();

        /** The cases of other households for which it was named before. */
        List<String> casesOfOthers(HouseholdId household);

        /** Names it for the case, in the commit of the command. */
        void use(HouseholdId household, CaseId caseId, LocalDate occurredOn);
    }
}
