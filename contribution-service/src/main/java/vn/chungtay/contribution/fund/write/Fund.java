package vn.chungtay.contribution.fund.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.fund.events.MoneyReturned;
import vn.chungtay.contribution.fund.events.MonthClosed;
import vn.chungtay.contribution.fund.events.ReservationCancelled;
import vn.chungtay.contribution.fund.events.ReservationRefused;
import vn.chungtay.contribution.fund.events.ReturnCorrected;
import vn.chungtay.contribution.fund.events.ReturnDemanded;
import vn.chungtay.contribution.fund.write.Reservation.State;
import vn.chungtay.contribution.fund.write.cancel.CancelInstalment;
import vn.chungtay.contribution.fund.write.correct.RightEntry;
import vn.chungtay.contribution.fund.write.disburse.Disburse;
import vn.chungtay.contribution.fund.write.disburse.DisbursementNotByRequester;
import vn.chungtay.contribution.fund.write.release.ReleaseReservation;
import vn.chungtay.contribution.fund.write.reserve.FundServesUnit;
import vn.chungtay.contribution.fund.write.reserve.FundWasOpened;
import vn.chungtay.contribution.fund.write.reserve.ReservationWithinAvailable;
import vn.chungtay.contribution.fund.write.reserve.Reserve;
import vn.chungtay.contribution.fund.write.returnmoney.RecordReturn;
import vn.chungtay.contribution.fund.write.returnmoney.ReturnWithinDisbursed;
import vn.chungtay.contribution.shared.ClosingId;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.contribution.shared.StatementId;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.axon.SnapshotSetup;
import vn.chungtay.infra.service.axon.Summarized;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * The money of one drive, as a ledger that never goes below zero. A drive opens it, gifts of money fill it. Houses ask for
 * instalments: each is reserved while there is enough, else refused, and what was decided stands for ever. An accountant pays a
 * reserved instalment out, and that money has left the fund. When a case is withdrawn, what was set aside for it is free again,
 * and what was paid out has to come back. A return, a fee, interest or a transfer that was recorded wrongly is corrected by a new
 * entry. Its months are closed one after the other, each when the bank and the cash box hold what the ledger says, but for open
 * lines. Nothing closes the fund itself: it is done when all is disbursed.
 *
 * <p>What we do ourselves is never dated in a closed month. What comes from outside may be: it is taken in all the same, keeps its
 * day, and stands in the books on the first day of the open month, see {@link LedgerEntry}.
 *
 * <p>A house may name a fund that was never opened. It is answered all the same, so the stream of such a fund holds nothing but
 * refusals.
 */
@Aggregate(snapshotTriggerDefinition = SnapshotSetup.OF_LONG_STREAMS)
public class Fund implements Summarized {

    @AggregateIdentifier
    private @Nullable String fundId;

    /** Absent while nobody opened it. */
    private @Nullable FundOpened opening;

    private final Ledger ledger = new Ledger();
    private final Corrections corrections = new Corrections(ledger);
    private final Map<String, Reservation> reservations = new HashMap<>();

    /** For Axon: a fund before its first event. */
    public Fund() {}

    /** Opens the fund of a drive; that the drive may be opened was decided before. */
    public Fund(FundId fund, DriveId drive, String unitCode, boolean simulated, LocalDate opensOn) {
        apply(new FundOpened(fund.value(), drive.value(), unitCode, simulated, opensOn));
    }

    /** Takes in a gift of money; that the drive may take it was decided before. */
    public void credit(GiftId gift, VndAmount amount, LocalDate receivedOn) {
        apply(entries().gift(gift, amount, receivedOn));
    }

    /** Takes in the gifts of one day from a chunk of a statement; that the drive may take them was decided before. */
    public void credit(StatementId statement, int chunk, int gifts, VndAmount sum, LocalDate receivedOn) {
        apply(entries().gifts(statement, chunk, gifts, sum, receivedOn));
    }

    /** Takes in what staff gave with one transfer; that the drive may take it was decided before. */
    public void creditPayroll(LineId line, int gifts, VndAmount sum, LocalDate receivedOn) {
        apply(entries().payroll(line, gifts, sum, receivedOn));
    }

    /** Takes in the bank's interest; that the line is interest was confirmed before. */
    public void creditInterest(LineId line, VndAmount amount, LocalDate bookedOn) {
        apply(entries().interest(line, amount, bookedOn));
    }

    /** Pays a fee; that it is confirmed was decided before. */
    public void payFee(OutlayId outlay, VndAmount amount, DocumentNumber document, LocalDate day) {
        Rule.check(ledger.dayIsOpen(day), ledger.neverBelowZero(amount.value()));
        apply(entries().fee(outlay, amount, document, day));
    }

    /** Passes money on to another fund, which takes it in with {@link #takeIn} in the same commit. */
    public void passOn(OutlayId outlay, FundOpened to, VndAmount amount, DocumentNumber document, LocalDate day) {
        Rule.check(ledger.dayIsOpen(day), ledger.neverBelowZero(amount.value()));
        apply(entries().sent(outlay, to, amount, document, day));
    }

    /** Takes in what another fund passes on in the same commit. */
    public void takeIn(OutlayId outlay, FundOpened from, VndAmount amount, DocumentNumber document, LocalDate day) {
        apply(entries().received(outlay, from, amount, document, day));
    }

    /**
     * Gives money back; that the gift may be refunded was decided before.
     *
     * @throws RuleViolated {@code fund.below-zero} where it is not free any more
     */
    public void refund(GiftId gift, long amountVnd, DocumentNumber paper, LocalDate refundedOn) {
        Rule.check(ledger.neverBelowZero(amountVnd));
        apply(entries().refund(gift, amountVnd, paper, refundedOn));
    }

    /**
     * Takes the correction of a gift's amount over; that the gift may be corrected was decided before.
     *
     * @throws RuleViolated {@code fund.below-zero} where the money that never came in is not free
     */
    public void correct(GiftId gift, long differenceVnd, DocumentNumber paper, LocalDate correctedOn) {
        apply(corrections.ofGift(opening(), gift, differenceVnd, paper, correctedOn));
    }

    /**
     * Takes the correction of what a house gave back over; that another person agreed was decided before, as for all of these.
     *
     * @throws RuleViolated {@code return.beyond-disbursed}, {@code fund.month-closed}, {@code fund.below-zero}
     */
    public void correctReturn(RightEntry right, String instalmentId) {
        apply(corrections.ofReturn(reservation(instalmentId), right));
    }

    /**
     * Takes the correction of a fee over.
     *
     * @throws RuleViolated {@code fund.month-closed}, {@code fund.below-zero}
     */
    public void correctFee(RightEntry right, OutlayId outlay) {
        apply(corrections.own(right.ofFee(opening(), outlay)));
    }

    /**
     * Takes the correction of interest over; its line waits again in the same commit.
     *
     * @throws RuleViolated {@code fund.month-closed}, {@code fund.below-zero}
     */
    public void correctInterest(RightEntry right, LineId line) {
        apply(corrections.own(right.ofInterest(opening(), line)));
    }

    /**
     * Takes the correction of what it passed on over; the other fund does with {@link #correctReceived} in the same commit.
     *
     * @throws RuleViolated {@code fund.month-closed}, {@code fund.below-zero}
     */
    public void correctSent(RightEntry right, OutlayId outlay, FundOpened to) {
        apply(corrections.own(right.ofSent(opening(), to, outlay)));
    }

    /**
     * Takes the correction of what another fund passed on over: it comes from outside, so that it may be dated in a closed month.
     *
     * @throws RuleViolated {@code fund.below-zero} where what never came is not free any more
     */
    public void correctReceived(RightEntry right, OutlayId outlay, FundOpened from) {
        apply(corrections.fromOutside(right.ofReceived(opening(), from, outlay)));
    }

    /**
     * Whether the month can be closed with these figures now.
     *
     * @param openLinesVnd what of the bank's balance is not the ledger's, or not yet, đồng; that it is open was proved before
     * @param day the day on which somebody wants to close it
     * @throws RuleViolated {@code closing.out-of-order}, {@code closing.month-not-over}, {@code closing.balance-differs}
     */
    public void requireClosable(MonthEnd end, long openLinesVnd, LocalDate day) {
        YearMonth closed = ledger.closedThrough();
        YearMonth next = closed == null ? YearMonth.from(opening().occurredOn()) : closed.plusMonths(1);
        Rule.check(
                new MonthsCloseInOrder(end.month(), next),
                new MonthIsOver(end.month(), day),
                new BalanceAgrees(end, openLinesVnd, ledger.heldVnd(end.month())));
    }

    /**
     * Closes the month; that another person proposed it was decided before.
     *
     * @throws RuleViolated see {@link #requireClosable}
     */
    public void close(ClosingId closing, MonthEnd end, long openLinesVnd, LocalDate day) {
        requireClosable(end, openLinesVnd, day);
        apply(entries().closed(closing, end, ledger.heldVnd(end.month()), openLinesVnd, day));
    }

    /** An instalment that was decided on before stays as it is: the same request again has no effect. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(Reserve command, Units units) {
        if (reservations.containsKey(command.instalmentId())) {
            return;
        }
        String owner = opening == null ? null : opening.unitCode();
        Stream.of(
                        new FundWasOpened(owner),
                        new FundServesUnit(owner, command.unitCode(), units),
                        new ReservationWithinAvailable(command.amount().value(), ledger.availableVnd()))
                .filter(Rule::broken)
                .findFirst()
                .ifPresentOrElse(
                        rule -> apply(command.refused(rule.code(), ledger.availableVnd())),
                        () -> apply(command.reserved(opening())));
    }

    /** The unit is judged by the day on which the fund was opened, so that one that took over later may pay out too. */
    @CommandHandler
    void decide(Disburse command, Actor actor, UnitAuthority authority) {
        authority.require(
                actor, Disburse.OPERATION, opening().unitCode(), opening().occurredOn());
        FundsReserved reserved = reservation(command.instalmentId()).stillReserved();
        Rule.check(
                ledger.dayIsOpen(command.occurredOn().day()),
                new DisbursementNotByRequester(actor.staffRef(), reserved.requestedBy()));
        apply(command.disbursed(reserved));
    }

    /** Where nothing was reserved there is nothing to undo, and what was undone stays so. */
    @CommandHandler
    void decide(CancelInstalment command) {
        Reservation reservation = reservation(command.instalmentId());
        switch (reservation.state()) {
            case RESERVED -> apply(command.cancelled(reservation.stillReserved()));
            case DISBURSED -> apply(command.demanded(reservation.outstandingVnd()));
            case REFUSED, CANCELLED, RETURN_DEMANDED -> {}
        }
    }

    /** The fund decides whether the payment or the end of its time came first; what was undone stays so. */
    @CommandHandler
    void decide(ReleaseReservation command) {
        Reservation reservation = reservation(command.instalmentId());
        if (reservation.state() == State.RESERVED) {
            apply(command.released(reservation.stillReserved()));
        }
    }

    /** Money may come back also where nobody demanded it: a house that cost less than was paid for it. */
    @CommandHandler
    void decide(RecordReturn command, Actor actor, UnitAuthority authority) {
        authority.require(
                actor, RecordReturn.OPERATION, opening().unitCode(), opening().occurredOn());
        Reservation reservation = reservation(command.instalmentId());
        FundsReserved paid = reservation.disbursed();
        Rule.check(new ReturnWithinDisbursed(command.amount().value(), reservation.outstandingVnd()));
        apply(command.returned(paid));
    }

    @Override
    public FundSummary summary() {
        return new FundSummary(
                requireNonNull(fundId),
                opening,
                ledger.balancesVnd(),
                ledger.heldByMonthVnd(),
                ledger.closedThrough(),
                reservations);
    }

    @EventSourcingHandler
    void evolve(FundSummary summary) {
        fundId = summary.fundId();
        opening = summary.opening();
        ledger.startFrom(summary);
        reservations.putAll(summary.reservations());
    }

    @EventSourcingHandler
    void evolve(FundOpened event) {
        fundId = event.fundId();
        opening = event;
    }

    /** Those that say something of an instalment too have a method of their own. */
    @EventSourcingHandler
    void evolve(LedgerEntry event) {
        ledger.post(event);
    }

    @EventSourcingHandler
    void evolve(FundsReserved event) {
        ledger.post(event);
        reservations.put(event.instalmentId(), Reservation.of(event));
    }

    @EventSourcingHandler
    void evolve(ReservationRefused event) {
        fundId = event.fundId();
        reservations.put(event.instalmentId(), Reservation.REFUSAL);
    }

    @EventSourcingHandler
    void evolve(FundsDisbursed event) {
        ledger.post(event);
        become(event.instalmentId(), State.DISBURSED);
    }

    @EventSourcingHandler
    void evolve(ReservationCancelled event) {
        ledger.post(event);
        become(event.instalmentId(), State.CANCELLED);
    }

    @EventSourcingHandler
    void evolve(ReturnDemanded event) {
        become(event.instalmentId(), State.RETURN_DEMANDED);
    }

    @EventSourcingHandler
    void evolve(MoneyReturned event) {
        ledger.post(event);
        reservations.computeIfPresent(
                event.instalmentId(), (id, reservation) -> reservation.returned(event.amountVnd()));
    }

    @EventSourcingHandler
    void evolve(ReturnCorrected event) {
        ledger.post(event);
        reservations.computeIfPresent(
                event.instalmentId(),
                (id, reservation) -> reservation.returned(event.rightVnd() - event.amountBeforeVnd()));
    }

    @EventSourcingHandler
    void evolve(MonthClosed event) {
        ledger.close(event.month());
    }

    private void become(String instalmentId, State state) {
        reservations.computeIfPresent(instalmentId, (id, reservation) -> reservation.become(state));
    }

    /**
     * What it was opened with.
     *
     * @throws NotFound {@code fund.unknown} where nobody opened it
     */
    public FundOpened opening() {
        if (opening == null) {
            throw new NotFound("fund.unknown", Map.of("id", String.valueOf(fundId)));
        }
        return opening;
    }

    private FundEntries entries() {
        return new FundEntries(opening());
    }

    private Reservation reservation(String instalmentId) {
        Reservation found = reservations.get(instalmentId);
        if (found == null) {
            throw new NotFound("reservation.unknown", Map.of("id", instalmentId));
        }
        return found;
    }
}
