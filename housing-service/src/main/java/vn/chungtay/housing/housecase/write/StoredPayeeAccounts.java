package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.housecase.write.namepayee.BankAccount;
import vn.chungtay.housing.payeeaccount.write.PayeeAccount;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseholdId;
import vn.chungtay.infra.service.vault.Pseudonyms;

/** The accounts as the log has them; what they are called there is a pseudonym. */
@Component
public class StoredPayeeAccounts implements PayeeAccounts {

    private final Repository<PayeeAccount> accounts;
    private final Pseudonyms pseudonyms;

    public StoredPayeeAccounts(Repository<PayeeAccount> accounts, Pseudonyms pseudonyms) {
        this.accounts = accounts;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public Found of(BankAccount account) throws Exception {
        String id = "account-" + pseudonyms.of(account.text());
        return new StoredAccount(id, accounts.loadOrCreate(id, PayeeAccount::new));
    }

    private record StoredAccount(String id, Aggregate<PayeeAccount> account) implements Found {

        @Override
        public List<String> casesOfOthers(HouseholdId household) {
            return account.invoke(named -> named.casesOfOthers(household));
        }

        @Override
        public void use(HouseholdId household, CaseId caseId, LocalDate occurredOn) {
            account.execute(named -> named.use(id, household, caseId, occurredOn));
        }
    }
}
