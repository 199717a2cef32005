package vn.chungtay.contribution;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.chungtay.infra.eventstore.EventLog;

/** The running service with a drive, its account, and statements of it. */
public abstract class StatementService extends ContributionService {

    private static final String TABLE =
            "Ngày GD;Số CT;Ghi nợ/Debit;Ghi có/Credit;Số dư/Balance;Nội dung chi tiết/Transactions in detail\n";
    private static final long LONGEST_WAIT_MS = 30_000;

    @Autowired
    protected EventLog log;

    protected Reply drive;
    protected String account = "";
    protected String code = "";

    /** Opens a drive, names and confirms its account, and hands out its code. */
    protected void openAccount() {
        drive = openDrive();
        String number =
                String.valueOf(100_000_000L + Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 900_000_000L));
        Reply named = post(ACCOUNTANT, API + "/drives/" + drive.id() + "/accounts", """
            {"bankBin": "970436", "accountNumber": "%s", "occurredOn": "2025-01-09"}\
            """.formatted(number));
        account = named.id();
        postMatching(HEAD, "/accounts/" + account + "/confirmation", "{\"occurredOn\": \"2025-01-09\"}", named);
        code = post(OFFICER, API + "/drives/" + drive.id() + "/transfer-codes", "{\"occurredOn\": \"2025-01-09\"}")
                .id()
                .substring("transfercode-".length());
    }

    /** A statement of lines {@code day;voucher;debit;credit;balance;narrative}. */
    protected static String csv(List<String> lines) {
        return TABLE + String.join("\n", lines) + "\n";
    }

    protected Reply upload(String path, String csv) {
        return send(request(API + path)
                .POST(BodyPublishers.ofString(csv))
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", "Bearer " + ACCOUNTANT));
    }

    protected Reply take(List<String> lines) {
        return upload("/accounts/" + account + "/statements", csv(lines));
    }

    /** The statement, once all its lines are posted. */
    protected JsonNode posted(Reply taken) {
        return await(
                () -> statement(taken), statement -> statement.path("complete").asBoolean());
    }

    /** What is seen once it is as wanted, or at last where it never is: the caller's assertion says so then. */
    protected static <T> T await(Supplier<T> seen, Predicate<T> wanted) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT_MS);
        T last = seen.get();
        while (!wanted.test(last) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            last = seen.get();
        }
        return last;
    }

    private JsonNode statement(Reply taken) {
        return get(ACCOUNTANT, API + "/statements/" + taken.id(), taken).data();
    }

    /** A view, once it has seen everything that is in the log now. */
    protected Reply read(String token, String path) {
        return send(request(API + path)
                .header("Authorization", "Bearer " + token)
                .header("Chungtay-Min-Position", "contribution:" + log.lastPosition()));
    }

    protected long receivedVnd() {
        return read(ACCOUNTANT, "/funds/" + fundOf(drive))
                .data()
                .path("receivedVnd")
                .asLong();
    }

    /** The lines of money that left in that state, once there are as many. */
    protected JsonNode debits(String state, int count) {
        return await(
                () -> read(ACCOUNTANT, "/accounts/" + account + "/debits?state=" + state)
                        .data(),
                debits -> debits.size() >= count);
    }
}
