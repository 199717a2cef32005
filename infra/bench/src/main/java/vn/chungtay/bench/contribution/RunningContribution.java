package vn.chungtay.bench.contribution;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
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
import vn.chungtay.infra.eventstream.relay.Relay;
import vn.chungtay.infra.reference.Unit;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.projection.GenerationCollection;
import vn.chungtay.infra.service.projection.GenerationKeeper;
import vn.chungtay.infra.service.projection.Projection;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;
import vn.chungtay.test.security.TestTokens;

/** The contribution service, whole, in this JVM, with a drive that has an account and a code. */
public final class RunningContribution implements AutoCloseable {

    /** First day of the drive. */
    public static final LocalDate OPENS = LocalDate.of(2025, 2, 1);

    private static final String UNIT = "T63-08";
    private static final Actor OFFICER = officer(UNIT);
    private static final DayOfFact DAY = new DayOfFact(OPENS, OPENS);
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final ConfigurableApplicationContext service;
    private final Commands commands;
    private final EventStore events;
    private final Relay relay;
    private final GenerationKeeper keeper;
    private final GenerationCollection generations;
    private final OpenedDrive drive;
    private final AccountId account = AccountId.of("970436", "0011001932418");

    private RunningContribution(ConfigurableApplicationContext service) {
        this.service = service;
        this.commands = service.getBean(Commands.class);
        this.events = service.getBean(EventStore.class);
        this.relay = service.getBean(Relay.class);
        this.keeper = service.getBean(GenerationKeeper.class);
        this.generations = service.getBean(GenerationCollection.class);
        this.drive = openDrive(UNIT);
        openAccount();
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
                        "OIDC_ISSUER_URI", TestTokens.issuer(),
                        "CHUNGTAY_STAFF_KEY", key,
                        "CHUNGTAY_VAULT_KEY", key))
                .run("--server.port=0", "--spring.mongodb.database=" + database);
        return new RunningContribution(service);
    }

    /** What payers write to this drive. */
    public String code() {
        return TransferCode.of(drive.id(), null).value();
    }

    /** Where it answers. */
    URI address() {
        return URI.create("http://localhost:" + service.getEnvironment().getProperty("local.server.port"));
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
        String lastChunk = PostedChunk.id(taken.statementId(), taken.chunkIds().size() - 1);
        await("The statement is not posted", () -> events.readEvents(lastChunk).hasNext());
        long posted = System.nanoTime();
        return result(taken, (staged - begin) / 1e6, (posted - staged) / 1e6);
    }

    /** Waits until every view, and the relay, is where the log ends; returns how long that took, in milliseconds. */
    public double awaitFollowers() {
        long begin = System.nanoTime();
        await(
                "The views do not follow",
                () -> relay.lag() == 0 && keeper.projections().stream().allMatch(this::isUpToDate));
        return (System.nanoTime() - begin) / 1e6;
    }

    private boolean isUpToDate(Projection projection) {
        return projection.done(generations.of(projection.name()).serving()) >= projection.available();
    }

    private static void await(String otherwise, BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(otherwise + " within " + PATIENCE);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private PostedStatement result(TakeStatement taken, double stagingMillis, double postingMillis) {
        List<ChunkPosted> chunks = IntStream.range(0, taken.chunkIds().size())
                .mapToObj(chunk -> events.readEvents(PostedChunk.id(taken.statementId(), chunk)))
                .map(stream -> (ChunkPosted) stream.next().getPayload())
                .toList();
        long creditedVnd = ledger(drive, StatementCredited.class)
                .filter(credit ->
                        credit.statementId().equals(taken.statementId().value()))
                .mapToLong(StatementCredited::amountVnd)
                .sum();
        return new PostedStatement(
                stagingMillis,
                postingMillis,
                chunks.stream().mapToInt(ChunkPosted::matched).sum(),
                chunks.stream().mapToInt(ChunkPosted::waiting).sum(),
                creditedVnd);
    }

    /** The units that act for provinces when the drives open. */
    List<String> provincialUnits() {
        return service.getBean(Units.class).actingOn(OPENS).stream()
                .filter(unit -> unit.level() == Unit.Level.PROVINCE)
                .map(Unit::code)
                .toList();
    }

    /** The entries of one kind in a fund's ledger. */
    <E> Stream<E> ledger(OpenedDrive of, Class<E> kind) {
        return events.readEvents(of.fund().value(), 0)
                .asStream()
                .map(Message::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** A drive of a unit, with a fund of its own, that takes gifts from outside. */
    OpenedDrive openDrive(String unitCode) {
        var opened = new OpenedDrive(DriveId.next(), FundId.next(), unitCode);
        send(
                new DraftDrive(
                        opened.id(),
                        opened.fund(),
                        unitCode,
                        "no-name",
                        new DocumentNumber("3174/KH-BHXH"),
                        new DrivePeriod(OPENS, OPENS.plusYears(1)),
                        new VndAmount(1),
                        Set.of(GiftForm.APPEAL),
                        true,
                        DAY),
                officer(unitCode));
        send(new OpenDrive(opened.id(), DAY), head(unitCode));
        return opened;
    }

    private void openAccount() {
        send(new NameAccount(account, drive.id(), DAY), OFFICER);
        send(new ConfirmAccount(account, DAY), head(UNIT));
        send(new IssueCode(new TransferCodeId(TransferCode.of(drive.id(), null)), drive.id(), null, DAY), OFFICER);
    }

    private static Actor officer(String unitCode) {
        return new Actor("0f".repeat(32), Set.of("officer", "accountant"), unitCode);
    }

    private static Actor head(String unitCode) {
        return new Actor("4e".repeat(32), Set.of("unit-head"), unitCode);
    }

    private void send(Object command, Actor actor) {
        commands.send(command, UUID.randomUUID().toString(), actor, null);
    }

    @Override
    public void close() {
        service.close();
    }
}
