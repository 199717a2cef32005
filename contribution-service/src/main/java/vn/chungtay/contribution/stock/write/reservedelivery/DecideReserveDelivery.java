package vn.chungtay.contribution.stock.write.reservedelivery;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.stock.events.DeliveryReserved;
import vn.chungtay.contribution.stock.events.StockGiven;
import vn.chungtay.contribution.stock.write.Delivery;
import vn.chungtay.contribution.stock.write.Stock;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides whether a part of a stock is promised: the promise and the stock's loss are one commit. */
@Component
public class DecideReserveDelivery {

    private final Repository<Stock> stocks;
    private final Repository<Delivery> deliveries;
    private final UnitAuthority authority;

    public DecideReserveDelivery(Repository<Stock> stocks, Repository<Delivery> deliveries, UnitAuthority authority) {
        this.stocks = stocks;
        this.deliveries = deliveries;
        this.authority = authority;
    }

    /**
     * The unit is judged by the day of the stock's first gift. The delivery stands first in the commit, so that the receipt names
     * it.
     */
    @CommandHandler
    public void decide(ReserveDelivery command, Actor actor) throws Exception {
        Aggregate<Stock> stock = stocks.load(command.stockId().value());
        StockGiven first = stock.invoke(Stock::first);
        authority.require(actor, ReserveDelivery.OPERATION, first.unitCode(), first.occurredOn());
        stock.execute(free -> free.requireAvailable(command.quantity()));
        deliveries.newInstance(() -> new Delivery(reserved(command, first, actor)));
        stock.execute(free -> free.take(
                command.deliveryId(), command.quantity(), command.occurredOn().day()));
    }

    private static DeliveryReserved reserved(ReserveDelivery command, StockGiven first, Actor actor) {
        return new DeliveryReserved(
                command.deliveryId().value(),
                first.stockId(),
                first.driveId(),
                first.unitCode(),
                command.caseId(),
                command.quantity().value(),
                actor.staffRef(),
                first.simulated(),
                command.occurredOn().day());
    }
}
