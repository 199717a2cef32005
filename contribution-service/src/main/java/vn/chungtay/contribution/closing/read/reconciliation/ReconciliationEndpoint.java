package vn.chungtay.contribution.closing.read.reconciliation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.closing.read.bankbalance.BankBalanceView;
import vn.chungtay.contribution.closing.read.bankbalance.BankBalances;
import vn.chungtay.contribution.closing.read.reconciliation.OpenItem.Kind;
import vn.chungtay.contribution.fund.read.fundview.BankEntries;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.table.Table;
import vn.chungtay.infra.service.table.TableFormat;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;

/** Shows what lies between bank and ledger at a month's end: what has to be cleared before the month can be closed. */
@RestController
public class ReconciliationEndpoint {

    private static final String PATH = "/api/v1/contributions/funds/{fundId}/months/{month}/reconciliation";
    private static final String READ = "contribution.read-fund";
    private static final int MOST_ITEMS = 500;

    private static final Map<Kind, String> LABELS = Map.of(
            Kind.LINE_IN, "Ngân hàng báo có, sổ chưa ghi",
            Kind.LINE_OUT, "Ngân hàng báo nợ, sổ chưa ghi",
            Kind.ENTRY_IN, "Sổ ghi thu, chưa có dòng ngân hàng",
            Kind.ENTRY_OUT, "Sổ ghi chi, chưa có dòng ngân hàng");

    private final BankBalances balances;
    private final BankEntries ledgers;
    private final OpenItems items;

    ReconciliationEndpoint(BankBalances balances, BankEntries ledgers, OpenItems items) {
        this.balances = balances;
        this.ledgers = ledgers;
        this.items = items;
    }

    /** Both balances and what lies between them. */
    @GetMapping(PATH)
    @Permitted(READ)
    public Answer<ReconciliationView> reconciliation(
            @PathVariable String fundId, @PathVariable YearMonth month, MinPosition minPosition) {
        long ledgerVnd = ledgers.heldVnd(fundId, month, minPosition);
        Answer<BankBalanceView> bank = balances.of(fundId, month, minPosition);
        var sums = new Sums();
        List<OpenItem> shown = new ArrayList<>();
        items.through(fundId, accounts(bank.data()), month.atEndOfMonth(), minPosition, item -> {
            sums.add(item);
            if (shown.size() < MOST_ITEMS) {
                shown.add(item);
            }
        });
        return new Answer<>(view(bank.data(), ledgerVnd, sums, shown), bank.freshness());
    }

    /**
     * The same as a table: the two balances, and all that lies between them.
     *
     * @param format {@code csv} or {@code xlsx}
     */
    @GetMapping(PATH + ".{format}")
    @Permitted(READ)
    public void table(
            @PathVariable String fundId,
            @PathVariable YearMonth month,
            @PathVariable String format,
            MinPosition minPosition,
            HttpServletResponse response)
            throws IOException {
        TableFormat table = TableFormat.of(format);
        long ledgerVnd = ledgers.heldVnd(fundId, month, minPosition);
        BankBalanceView bank = balances.of(fundId, month, minPosition).data();
        List<OpenItem> all = new ArrayList<>();
        items.through(fundId, accounts(bank), month.atEndOfMonth(), minPosition, all::add);
        table.send(response, "reconciliation", rows -> write(rows, bank, ledgerVnd, all));
    }

    private static List<String> accounts(BankBalanceView bank) {
        List<String> accounts = new ArrayList<>(bank.accountsWithout());
        bank.accounts().forEach(account -> accounts.add(account.accountId()));
        return accounts;
    }

    private static ReconciliationView view(BankBalanceView bank, long ledgerVnd, Sums sums, List<OpenItem> shown) {
        return new ReconciliationView(
                bank.fundId(),
                bank.month(),
                ledgerVnd,
                bank.bankVnd(),
                inCashVnd(bank.bankVnd(), ledgerVnd, sums),
                sums.of(Kind.LINE_IN),
                sums.of(Kind.LINE_OUT),
                sums.of(Kind.ENTRY_IN),
                sums.of(Kind.ENTRY_OUT),
                shown);
    }

    private static @Nullable Long inCashVnd(@Nullable Long bankVnd, long ledgerVnd, Sums sums) {
        return bankVnd == null
                ? null
                : Long.valueOf(ledgerVnd
                        - bankVnd
                        + sums.of(Kind.LINE_IN).sumVnd()
                        - sums.of(Kind.LINE_OUT).sumVnd());
    }

    private static void write(Table table, BankBalanceView bank, long ledgerVnd, List<OpenItem> all)
            throws IOException {
        var sums = new Sums();
        all.forEach(sums::add);
        table.row("Nội dung", "Mã", "Ngày", "Số tiền (đồng)", "Trạng thái hoặc tài khoản", "Chứng từ");
        table.row("Số dư sổ quỹ cuối tháng", bank.fundId(), bank.month(), ledgerVnd);
        table.row("Số dư ngân hàng theo sao kê", null, bank.month(), bank.bankVnd());
        table.row("Tiền mặt theo sổ", null, bank.month(), inCashVnd(bank.bankVnd(), ledgerVnd, sums));
        for (OpenItem item : all) {
            table.row(
                    LABELS.get(item.kind()),
                    item.id(),
                    item.day(),
                    item.amountVnd(),
                    item.about(),
                    item.documentNumber());
        }
    }
}
