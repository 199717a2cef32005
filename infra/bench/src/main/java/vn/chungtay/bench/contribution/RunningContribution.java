package vn.chungtay.bench.statement;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.chungtay.contribution.ContributionApplication;
import vn.chungtay.contribution.account.write.confirmaccount.ConfirmAccount;
import vn.chungtay.contribution.account.write.nameaccount.NameAccount;
import vn.chungtay.contribution.drive.write.DrivePeriod;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.drive.write.draftdrive.DraftDrive;
import vn.chungtay.contribution.drive.write.opendrive.OpenDrive;
import vn.chungtay.contribution.fund.events.StatementCredited;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.shared.TransferCode;
import vn.chungtay.contribution.shared.TransferCodeId;
import vn.chungtay.contribution.statement.events.ChunkPosted;
import vn.chungtay.contribution.statement.file.Layout;
import vn.chungtay.contribution.statement.file.StatementFile.Expected;
import vn.chungtay.contribution.statement.write.PostedChunk;
import vn.chungtay.contribution.statement.write.takestatement.StatementIntake;
import vn.chungtay.contribution.statement.write.takestatement.TakeStatement;
import vn.chungtay.contribution.transfercode.write.issuecode.IssueCode;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/** The contribution service, whole, in this JVM, with a drive that has an account and a code. */
public final class RunningContribution implements AutoCloseable {

    /** First day of the drive. */
    public static final LocalDate OPENS = LocalDate.of(2025, 2, 1);

    private static final String UNIT = "T63-08";
    private static final Actor OFFICER = new Actor("0f".repeat(32), Set.of("officer", "accountant"), UNIT);
    private static final Actor HEAD = new Actor("4e".repeat(32), Set.of("unit-head"), UNIT);
    private static final DayOfFact DAY = new DayOfFact(OPENS, OPENS);
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final ConfigurableApplicationContext service;
    private final Commands commands;
    private final EventStore events;
    private final DriveId drive = DriveId.next();
    private final FundId fund = FundId.next();
    private final AccountId account = AccountId.of("970436", "0011001932418");

    private RunningContribution(ConfigurableApplicationContext service) {
        this.service = service;
        this.commands = service.getBean(Commands.class);
        this.events = service.getBean(EventStore.class);
    }

    /**
     * Starts it.
     *
     * @param mongodbUri the server
     * @param database a new database on it
     * @param kafka address of the broker
     */
    public static RunningContribution start(String mongodbUri, String database, String kafka) {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        var service = new SpringApplicationBuilder(ContributionApplication.class)
                .properties(Map.of(
                        "MONGODB_URI", mongodbUri,
                        "KAFKA_BOOTSTRAP", kafka,
                        "OIDC_ISSUER_URI", "http://localhost",
                        "CHUNGTAY_STAFF_KEY", key,
                        "CHUNGTAY_VAULT_KEY", key))
                .run("--server.port=0", "--spring.mongodb.database=" + database);
        var running = new RunningContribution(service);
        running.openDrive();
        return running;
    }

    /** What payers write to this drive. */
    public String code() {
        return TransferCode.of(drive, null).value();
    }

    /** Imports the statement and waits until the log has its last line. */
    public PostedStatement post(GeneratedStatement statement) {
        long begin = System.nanoTime();
        TakeStatement taken = service.getBean(StatementIntake.class)
                .stage(
                        account,
                        statement.csv().getBytes(StandardCharsets.UTF_8),
                        new Expected(Layout.VIETCOMBANK, account.accountNumber(), OPENS.plusMonths(1), false));
        send(taken, OFFICER);
        long staged = System.nanoTime();
        await(PostedChunk.id(taken.statementId(), taken.chunkIds().size() - 1));
        long posted = System.nanoTime();
        return result(taken, (staged - begin) / 1e6, (posted - staged) / 1e6);
    }

    private void await(String lastChunk) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (events.lastSequenceNumberFor(lastChunk).isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The statement is not posted within " + PATIENCE);
            }
            LockSupport.parkNanos(10_000_000);
        }
    }

    private PostedStatement result(TakeStatement taken, double stagingMillis, double postingMillis) {
        List<ChunkPosted> chunks = IntStream.range(0, taken.chunkIds().size())
                .mapToObj(chunk -> events.readEvents(PostedChunk.id(taken.statementId(), chunk)))
                .map(stream -> (ChunkPosted) stream.next().getPayload())
                .toList();
        long creditedVnd = events.readEvents(fund.value(), 0)
                .asStream()
                .map(event -> event.getPayload())
                .filter(StatementCredited.class::isInstance)
                .mapToLong(event -> ((StatementCredited) event).amountVnd())
                .sum();
        return new PostedStatement(
                stagingMillis,
                postingMillis,
                chunks.stream().mapToInt(ChunkPosted::matched).sum(),
                chunks.stream().mapToInt(ChunkPosted::waiting).sum(),
                creditedVnd);
    }

    private void openDrive() {
        send(
                new DraftDrive(
                        drive,
                        fund,
                        UNIT,
                        "no-name",
                        new DocumentNumber("3174/KH-BHXH"),
                        new DrivePeriod(OPENS, OPENS.plusYears(1)),
                        new VndAmount(1),
                        Set.of(GiftForm.APPEAL),
                        true,
                        DAY),
                OFFICER);
        send(new OpenDrive(drive, DAY), HEAD);
        send(new NameAccount(account, drive, DAY), OFFICER);
        send(new ConfirmAccount(account, DAY), HEAD);
        send(new IssueCode(new TransferCodeId(TransferCode.of(drive, null)), drive, null, DAY), OFFICER);
    }

    private void send(Object command, Actor actor) {
        commands.send(command, UUID.randomUUID().toString(), actor, null);
    }

    @Override
    public void close() {
        service.close();
    }
}
