package vn.chungtay.contribution.stock.write.returndelivery;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.stock.events.DeliveryReserved;
import vn.chungtay.contribution.stock.write.Delivery;
import vn.chungtay.contribution.stock.write.Stock;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/** Decides whether something is taken back: it and the stock's gain are one commit. */
@Component
public class DecideReturnDelivery {

    private final Repository<Delivery> deliveries;
    private final Repository<Stock> stocks;
    private final UnitAuthority authority;

    public DecideReturnDelivery(Repository<Delivery> deliveries, Repository<Stock> stocks, UnitAuthority authority) {
        this.deliveries = deliveries;
        this.stocks = stocks;
        this.authority = authority;
    }

    /** The delivery stands first in the commit, so that the receipt names it. */
    @CommandHandler
    public void decide(ReturnDelivery command, Actor actor) throws Exception {
        Aggregate<Delivery> delivery = deliveries.load(command.deliveryId().value());
        delivery.execute(known -> known.requireOwn(actor, ReturnDelivery.OPERATION, authority));
        DeliveryReserved reserved = delivery.invoke(Delivery::reserved);
        delivery.execute(
                known -> known.takeBack(command.quantity(), command.occurredOn().day()));
        stocks.load(reserved.stockId())
                .execute(stock -> stock.release(
                        reserved.deliveryId(),
                        command.quantity().value(),
                        command.occurredOn().day()));
    }
}
