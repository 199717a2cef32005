package vn.chungtay.contribution.fund.read.fundview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.fund.events.CreditCorrected;
import vn.chungtay.contribution.fund.events.FeeCorrected;
import vn.chungtay.contribution.fund.events.FeePaid;
import vn.chungtay.contribution.fund.events.FundEvent;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.contribution.fund.events.GiftCredited;
import vn.chungtay.contribution.fund.events.GiftRefunded;
import vn.chungtay.contribution.fund.events.InterestCorrected;
import vn.chungtay.contribution.fund.events.InterestCredited;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.fund.events.MoneyReturned;
import vn.chungtay.contribution.fund.events.MonthClosed;
import vn.chungtay.contribution.fund.events.PayrollCredited;
import vn.chungtay.contribution.fund.events.ReservationCancelled;
import vn.chungtay.contribution.fund.events.ReservationRefused;
import vn.chungtay.contribution.fund.events.ReturnCorrected;
import vn.chungtay.contribution.fund.events.ReturnDemanded;
import vn.chungtay.contribution.fund.events.StatementCredited;
import vn.chungtay.contribution.fund.events.TransferReceived;
import vn.chungtay.contribution.fund.events.TransferReceivedCorrected;
import vn.chungtay.contribution.fund.events.TransferSent;
import vn.chungtay.contribution.fund.events.TransferSentCorrected;
import vn.chungtay.contribution.statement.events.EntryExplained;
import vn.chungtay.contribution.statement.events.EntryReleased;
import vn.chungtay.contribution.statement.events.IncomingEntryExplained;
import vn.chungtay.contribution.statement.events.IncomingEntryReleased;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps the balances, the entries, the months and the reservations of every fund. */
@Projector(
        view = FundViewProjector.VIEW,
        documents = {FundDocument.class, EntryDocument.class, MonthDocument.class, ReservationDocument.class})
public class FundViewProjector {

    /** Name of the view. */
    public static final String VIEW = "fund-view";

    private final ViewDocuments views;

    public FundViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(FundOpened event, Position position) {
        views.create(FundDocument.opened(event, position));
    }

    @EventHandler
    void on(GiftCredited event, Position position) {
        post(event, position);
    }

    @EventHandler
    void on(StatementCredited event, Position position) {
        post(event, position);
    }

    @EventHandler
    void on(PayrollCredited event, Position position) {
        post(event, position);
    }

    @EventHandler
    void on(CreditCorrected event, Position position) {
        post(event, position);
    }

    @EventHandler
    void on(GiftRefunded event, Position position) {
        post(event, position);
    }

    @EventHandler
    void on(FundsReserved event, Position position) {
        views.create(ReservationDocument.reserved(event, position));
        post(event, position);
    }

    @EventHandler
    void on(ReservationRefused event, Position position) {
        views.create(ReservationDocument.refused(event, position));
    }

    @EventHandler
    void on(FundsDisbursed event, Position position) {
        reservation(event, event.instalmentId(), position, asked -> asked.disbursed(event, position));
        post(event, position);
    }

    @EventHandler
    void on(ReservationCancelled event, Position position) {
        reservation(event, event.instalmentId(), position, asked -> asked.become("CANCELLED", position));
        post(event, position);
    }

    @EventHandler
    void on(ReturnDemanded event, Position position) {
        reservation(event, event.instalmentId(), position, asked -> asked.become("RETURN_DEMANDED", position));
    }

    @EventHandler
    void on(MoneyReturned event, Position position) {
        reservation(event, event.instalmentId(), position, asked -> asked.returned(event.amountVnd(), position));
        post(event, position);
    }

    @EventHandler
    void on(FeePaid event, Position position) {
        post(event, position);
    }

    @EventHandler
    void on(TransferSent event, Position position) {
        post(event, position);
    }

    @EventHandler
    void on(TransferReceived event, Position position) {
        post(event, position);
    }

    @EventHandler
    void on(InterestCredited event, Position position) {
        post(event, position);
    }

    @EventHandler
    void on(ReturnCorrected event, Position position) {
        long moreVnd = event.rightVnd() - event.amountBeforeVnd();
        reservation(event, event.instalmentId(), position, asked -> asked.returned(moreVnd, position));
        post(event, position);
    }

    @EventHandler
    void on(FeeCorrected event, Position position) {
        post(event, position);
    }

    @EventHandler
    void on(InterestCorrected event, Position position) {
        tie(event.entryId(), null);
        post(event, position);
    }

    @EventHandler
    void on(TransferSentCorrected event, Position position) {
        post(event, position);
    }

    @EventHandler
    void on(TransferReceivedCorrected event, Position position) {
        post(event, position);
    }

    @EventHandler
    void on(MonthClosed event, Position position) {
        views.change(FundDocument.class, event.fundId(), position, fund -> fund.with(event, position));
        month(event.fundId(), event.month(), position, month -> month.closed(event, position));
    }

    @EventHandler
    void on(EntryExplained event) {
        tie(event.entryId(), event.debitId());
    }

    @EventHandler
    void on(EntryReleased event) {
        tie(event.entryId(), null);
    }

    @EventHandler
    void on(IncomingEntryExplained event) {
        tie(event.entryId(), event.lineId());
    }

    @EventHandler
    void on(IncomingEntryReleased event) {
        tie(event.entryId(), null);
    }

    /** A round that is delivered again writes the entry without its line first, and then this again. */
    private void tie(String entryId, @Nullable String bankLineId) {
        EntryDocument entry = views.find(EntryDocument.class, EntryDocument.id(entryId));
        if (entry == null) {
            throw new IllegalStateException("No entry " + entryId);
        }
        views.put(entry.tiedTo(bankLineId));
    }

    private void reservation(
            FundEvent event, String instalmentId, Position position, UnaryOperator<ReservationDocument> change) {
        views.change(ReservationDocument.class, ReservationDocument.id(event.fundId(), instalmentId), position, change);
    }

    private void post(LedgerEntry entry, Position position) {
        views.change(FundDocument.class, entry.fundId(), position, fund -> fund.with(entry, position));
        LocalDate bookedOn = entry.bookedOn(closedThrough(entry.fundId(), position));
        views.put(EntryDocument.of(entry, bookedOn, position));
        if (entry.heldChangeVnd() != 0) {
            month(entry.fundId(), YearMonth.from(bookedOn), position, month -> month.with(entry, bookedOn, position));
        }
    }

    private void month(String fundId, YearMonth month, Position position, UnaryOperator<MonthDocument> change) {
        views.create(MonthDocument.of(fundId, month));
        views.change(MonthDocument.class, MonthDocument.id(fundId, month), position, change);
    }

    private @Nullable YearMonth closedThrough(String fundId, Position position) {
        FundDocument fund = views.find(FundDocument.class, fundId);
        return fund == null ? null : fund.closedThrough(position.value());
    }
}
