package vn.chungtay.contribution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import vn.chungtay.contribution.account.write.BankAccount;
import vn.chungtay.contribution.account.write.nameaccount.DecideNameAccount;
import vn.chungtay.contribution.closing.write.Closing;
import vn.chungtay.contribution.closing.write.confirmclosing.DecideConfirmClosing;
import vn.chungtay.contribution.closing.write.openline.OpenLines;
import vn.chungtay.contribution.closing.write.proposeclosing.DecideProposeClosing;
import vn.chungtay.contribution.correction.write.BankSide;
import vn.chungtay.contribution.correction.write.Correction;
import vn.chungtay.contribution.correction.write.confirmcorrection.DecideConfirmCorrection;
import vn.chungtay.contribution.correction.write.proposecorrection.DecideProposeCorrection;
import vn.chungtay.contribution.drive.write.Drive;
import vn.chungtay.contribution.drive.write.draftdrive.DecideDraftDrive;
import vn.chungtay.contribution.drive.write.opendrive.DecideOpenDrive;
import vn.chungtay.contribution.fund.write.Fund;
import vn.chungtay.contribution.gift.write.DriveOfGift;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.contribution.gift.write.GiftFollowers;
import vn.chungtay.contribution.gift.write.correctgift.DecideCorrectGift;
import vn.chungtay.contribution.gift.write.recordmaterial.DecideRecordMaterial;
import vn.chungtay.contribution.gift.write.recordmoney.DecideRecordMoney;
import vn.chungtay.contribution.gift.write.recordmoney.MoneyGifts;
import vn.chungtay.contribution.gift.write.recordworkingdays.DecideRecordWorkingDays;
import vn.chungtay.contribution.gift.write.refundgift.DecideRefund;
import vn.chungtay.contribution.outlay.write.Outlay;
import vn.chungtay.contribution.outlay.write.confirmoutlay.DecideConfirmOutlay;
import vn.chungtay.contribution.outlay.write.proposeoutlay.DecideProposeOutlay;
import vn.chungtay.contribution.pledge.write.Pledge;
import vn.chungtay.contribution.pledge.write.countgift.DecideCountGift;
import vn.chungtay.contribution.pledge.write.makepledge.DecideMakePledge;
import vn.chungtay.contribution.pledge.write.recountgift.PledgeFollowsGift;
import vn.chungtay.contribution.pledge.write.withdrawpledge.DecideWithdrawPledge;
import vn.chungtay.contribution.receipt.write.Receipt;
import vn.chungtay.contribution.receipt.write.ReceiptBook;
import vn.chungtay.contribution.receipt.write.ReceiptIssuing;
import vn.chungtay.contribution.receipt.write.ReceiptNumbers;
import vn.chungtay.contribution.receipt.write.ReceiptRegister;
import vn.chungtay.contribution.receipt.write.issuereceipt.DecideIssueReceipt;
import vn.chungtay.contribution.receipt.write.replacereceipt.DecideReplaceReceipt;
import vn.chungtay.contribution.statement.incoming.IncomingEntries;
import vn.chungtay.contribution.statement.incoming.IncomingEntry;
import vn.chungtay.contribution.statement.write.BankLine;
import vn.chungtay.contribution.statement.write.DebitLine;
import vn.chungtay.contribution.statement.write.ExplainedEntry;
import vn.chungtay.contribution.statement.write.PostedChunk;
import vn.chungtay.contribution.statement.write.Statement;
import vn.chungtay.contribution.statement.write.StatementProfile;
import vn.chungtay.contribution.statement.write.listdebits.DecideListDebits;
import vn.chungtay.contribution.statement.write.payback.DecidePayback;
import vn.chungtay.contribution.statement.write.postchunk.ChunkGifts;
import vn.chungtay.contribution.statement.write.postchunk.CodeMatching;
import vn.chungtay.contribution.statement.write.postchunk.DecidePostChunk;
import vn.chungtay.contribution.statement.write.resolveline.DecideConfirmResolution;
import vn.chungtay.contribution.statement.write.saveprofile.DecideSaveProfile;
import vn.chungtay.contribution.statement.write.takestatement.DecideTakeStatement;
import vn.chungtay.contribution.statement.write.tiedebit.DecideTieDebit;
import vn.chungtay.contribution.statement.write.tieline.DecideTieLine;
import vn.chungtay.contribution.stock.write.Delivery;
import vn.chungtay.contribution.stock.write.Stock;
import vn.chungtay.contribution.stock.write.canceldelivery.DecideCancelDelivery;
import vn.chungtay.contribution.stock.write.correctstock.StockFollowsGift;
import vn.chungtay.contribution.stock.write.reservedelivery.DecideReserveDelivery;
import vn.chungtay.contribution.stock.write.returndelivery.DecideReturnDelivery;
import vn.chungtay.contribution.trace.write.House;
import vn.chungtay.contribution.transfercode.write.IssuedCode;
import vn.chungtay.contribution.transfercode.write.issuecode.DecideIssueCode;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.axon.Summaries;
import vn.chungtay.infra.service.errors.NotAllowed;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * All aggregates and decisions of the service on a log in memory, for commands that change several aggregates at once: given
 * events, when a command, then events or a code.
 */
public final class InMemoryService {

    private static final UnitAuthority OWN_UNIT_ONLY = (actor, operation, unitCode, day) -> {
        if (!actor.unitCode().equals(unitCode)) {
            throw new NotAllowed("unit.foreign", Map.of("unitCode", unitCode));
        }
    };

    /** Events after which a fund is read from a summary: few, so that most tests' funds are. */
    private static final int SUMMARY_EVERY = 3;

    private final Configuration axon;

    /** What the view of incoming entries says. */
    private final Map<String, IncomingEntry> incoming = new ConcurrentHashMap<>();

    public InMemoryService() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .registerComponent(UnitAuthority.class, configuration -> OWN_UNIT_ONLY)
                .registerComponent(Units.class, configuration -> ReferenceData.units())
                .registerComponent(
                        IncomingEntries.class,
                        configuration -> (entryId, position) -> requireNonNull(incoming.get(entryId)))
                .configureAggregate(Drive.class)
                .configureAggregate(Gift.class)
                .registerComponent(Snapshotter.class, InMemoryService::summaries)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Fund.class)
                        .configureSnapshotTrigger(configuration ->
                                new EventCountSnapshotTriggerDefinition(configuration.snapshotter(), SUMMARY_EVERY)))
                .configureAggregate(Outlay.class)
                .configureAggregate(Closing.class)
                .configureAggregate(Correction.class)
                .configureAggregate(Pledge.class)
                .configureAggregate(BankAccount.class)
                .configureAggregate(IssuedCode.class)
                .configureAggregate(Statement.class)
                .configureAggregate(PostedChunk.class)
                .configureAggregate(StatementProfile.class)
                .configureAggregate(DebitLine.class)
                .configureAggregate(ExplainedEntry.class)
                .configureAggregate(BankLine.class);
        drives(configurer);
        gifts(configurer);
        statements(configurer);
        receipts(configurer);
        stocks(configurer);
        corrections(configurer);
        configurer.configureAggregate(House.class);
        axon = configurer.start();
    }

    private static void drives(Configurer configurer) {
        configurer
                .registerCommandHandler(
                        configuration -> new DecideDraftDrive(configuration.repository(Drive.class), OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecideOpenDrive(
                        configuration.repository(Drive.class), configuration.repository(Fund.class), OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecideNameAccount(
                        configuration.repository(Drive.class),
                        configuration.repository(BankAccount.class),
                        OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecideIssueCode(
                        configuration.repository(Drive.class),
                        configuration.repository(IssuedCode.class),
                        OWN_UNIT_ONLY));
    }

    private static void gifts(Configurer configurer) {
        configurer
                .registerCommandHandler(configuration -> new DecideRecordMoney(
                        drives(configuration), gifts(configuration), configuration.repository(Fund.class)))
                .registerCommandHandler(configuration ->
                        new DecideRecordMaterial(drives(configuration), configuration.repository(Gift.class)))
                .registerCommandHandler(configuration ->
                        new DecideRecordWorkingDays(drives(configuration), configuration.repository(Gift.class)))
                .registerCommandHandler(configuration -> new DecideProposeOutlay(
                        configuration.repository(Fund.class), configuration.repository(Outlay.class), OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecideConfirmOutlay(
                        configuration.repository(Outlay.class), configuration.repository(Fund.class), OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecideProposeClosing(
                        configuration.repository(Fund.class),
                        configuration.repository(Closing.class),
                        openLines(configuration),
                        OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecideConfirmClosing(
                        configuration.repository(Closing.class),
                        configuration.repository(Fund.class),
                        openLines(configuration),
                        OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecideCorrectGift(
                        configuration.repository(Gift.class),
                        configuration.repository(Fund.class),
                        drives(configuration),
                        followers(configuration)))
                .registerCommandHandler(configuration -> new DecideRefund(
                        configuration.repository(Gift.class),
                        configuration.repository(Fund.class),
                        drives(configuration),
                        followers(configuration)))
                .registerCommandHandler(configuration ->
                        new DecideMakePledge(drives(configuration), configuration.repository(Pledge.class)))
                .registerCommandHandler(configuration -> new DecideCountGift(
                        configuration.repository(Pledge.class),
                        configuration.repository(Gift.class),
                        drives(configuration)))
                .registerCommandHandler(configuration ->
                        new DecideWithdrawPledge(configuration.repository(Pledge.class), drives(configuration)));
    }

    private static void statements(Configurer configurer) {
        configurer
                .registerCommandHandler(configuration -> new DecideTakeStatement(
                        configuration.repository(BankAccount.class),
                        configuration.repository(Statement.class),
                        OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecideListDebits(
                        configuration.repository(Statement.class), configuration.repository(DebitLine.class)))
                .registerCommandHandler(configuration -> new DecideTieDebit(
                        configuration.repository(DebitLine.class),
                        configuration.repository(ExplainedEntry.class),
                        configuration.repository(BankLine.class),
                        OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecidePayback(
                        configuration.repository(DebitLine.class),
                        configuration.repository(BankLine.class),
                        configuration.repository(BankAccount.class),
                        OWN_UNIT_ONLY))
                .registerCommandHandler(configuration ->
                        new DecideSaveProfile(configuration.repository(StatementProfile.class), OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecidePostChunk(
                        configuration.repository(Statement.class),
                        configuration.repository(PostedChunk.class),
                        configuration.repository(BankLine.class),
                        configuration.repository(Drive.class),
                        configuration.repository(Fund.class),
                        new CodeMatching(configuration.repository(IssuedCode.class)),
                        new ChunkGifts(gifts(configuration))))
                .registerCommandHandler(configuration -> new DecideConfirmResolution(
                        configuration.repository(BankLine.class),
                        configuration.repository(Fund.class),
                        configuration.repository(ExplainedEntry.class),
                        configuration.repository(BankAccount.class),
                        drives(configuration),
                        gifts(configuration),
                        OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecideTieLine(
                        configuration.repository(BankLine.class),
                        configuration.repository(BankAccount.class),
                        configuration.repository(ExplainedEntry.class),
                        OWN_UNIT_ONLY));
    }

    private static void receipts(Configurer configurer) {
        configurer
                .configureAggregate(Receipt.class)
                .configureAggregate(ReceiptRegister.class)
                .configureAggregate(ReceiptBook.class)
                .registerCommandHandler(configuration -> new DecideIssueReceipt(
                        configuration.repository(Gift.class), receipts(configuration), OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecideReplaceReceipt(
                        configuration.repository(Gift.class), receipts(configuration), OWN_UNIT_ONLY));
    }

    private static void stocks(Configurer configurer) {
        configurer
                .configureAggregate(Stock.class)
                .configureAggregate(Delivery.class)
                .registerCommandHandler(configuration -> new DecideReserveDelivery(
                        configuration.repository(Stock.class), configuration.repository(Delivery.class), OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecideCancelDelivery(
                        configuration.repository(Delivery.class), configuration.repository(Stock.class), OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecideReturnDelivery(
                        configuration.repository(Delivery.class),
                        configuration.repository(Stock.class),
                        OWN_UNIT_ONLY));
    }

    private static void corrections(Configurer configurer) {
        configurer
                .registerCommandHandler(configuration -> new DecideProposeCorrection(
                        configuration.repository(Fund.class),
                        configuration.repository(Correction.class),
                        new BankSide(configuration.repository(ExplainedEntry.class)),
                        OWN_UNIT_ONLY))
                .registerCommandHandler(configuration -> new DecideConfirmCorrection(
                        configuration.repository(Correction.class),
                        configuration.repository(Fund.class),
                        configuration.repository(BankLine.class),
                        new BankSide(configuration.repository(ExplainedEntry.class)),
                        OWN_UNIT_ONLY));
    }

    private static Snapshotter summaries(Configuration configuration) {
        var builder = AggregateSnapshotter.builder()
                .eventStore(configuration.eventStore())
                .parameterResolverFactory(configuration.parameterResolverFactory())
                .aggregateFactories(List.of(new GenericAggregateFactory<>(Fund.class)));
        return new AggregateSnapshotter(builder) {

            @Override
            protected DomainEventMessage<?> createSnapshot(
                    Class<?> aggregateType, String aggregateIdentifier, DomainEventStream eventStream) {
                return Summaries.summarized(super.createSnapshot(aggregateType, aggregateIdentifier, eventStream));
            }
        };
    }

    private static GiftFollowers followers(Configuration configuration) {
        return new GiftFollowers(List.of(
                new StockFollowsGift(configuration.repository(Stock.class)),
                new PledgeFollowsGift(configuration.repository(Pledge.class))));
    }

    private static OpenLines openLines(Configuration configuration) {
        return new OpenLines(
                configuration.repository(BankLine.class),
                configuration.repository(DebitLine.class),
                configuration.repository(BankAccount.class),
                configuration.repository(ExplainedEntry.class),
                configuration.getComponent(IncomingEntries.class));
    }

    private static DriveOfGift drives(Configuration configuration) {
        return new DriveOfGift(configuration.repository(Drive.class), OWN_UNIT_ONLY);
    }

    private static ReceiptIssuing receipts(Configuration configuration) {
        return new ReceiptIssuing(
                configuration.repository(Receipt.class),
                new ReceiptNumbers(
                        configuration.repository(ReceiptRegister.class), configuration.repository(ReceiptBook.class)));
    }

    private static MoneyGifts gifts(Configuration configuration) {
        return new MoneyGifts(configuration.repository(Gift.class));
    }

    /** What happened to one aggregate before, from its first event on. */
    public InMemoryService given(Class<?> aggregate, String id, Object... events) {
        return afterwards(aggregate, id, 0, events);
    }

    /**
     * What happened to one aggregate after that.
     *
     * @param before how many events it has already
     */
    public InMemoryService afterwards(Class<?> aggregate, String id, int before, Object... events) {
        var past = new ArrayList<GenericDomainEventMessage<?>>();
        for (Object event : events) {
            past.add(new GenericDomainEventMessage<>(aggregate.getSimpleName(), id, before + past.size(), event));
        }
        var unitOfWork = DefaultUnitOfWork.startAndGet(null);
        axon.eventStore().publish(past);
        unitOfWork.commit();
        return this;
    }

    /** An entry of a ledger that the view of incoming entries knows. */
    public InMemoryService knowing(IncomingEntry entry) {
        incoming.put(entry.entryId(), entry);
        return this;
    }

    /** Sends the command and answers the events of each commit that it made. */
    public List<List<Object>> when(Object command, Actor actor) {
        List<List<Object>> commits = new ArrayList<>();
        var subscription = axon.eventStore()
                .subscribe(messages -> commits.add(messages.stream()
                        .<Object>map(message -> message.getPayload())
                        .toList()));
        try {
            axon.commandGateway().sendAndWait(new GenericCommandMessage<>(command).withMetaData(actor.metadata()));
            return List.copyOf(commits);
        } finally {
            subscription.cancel();
        }
    }

    /** Sends a command that must be refused with this code and leave nothing behind. */
    public void expectRefusal(Object command, Actor actor, Class<? extends ServiceException> kind, String code) {
        var before = lastToken();
        assertThatExceptionOfType(kind).isThrownBy(() -> when(command, actor)).returns(code, ServiceException::code);
        assertThat(lastToken()).isEqualTo(before);
    }

    private Object lastToken() {
        EventStore log = axon.eventStore();
        return String.valueOf(log.createHeadToken());
    }
}
