package vn.chungtay.contribution.stock.automation.whengiftreceivedthengivestock;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.gift.events.GiftReceived;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.events.WorkingDaysReceived;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.StockId;
import vn.chungtay.contribution.stock.write.StockQuantity;
import vn.chungtay.contribution.stock.write.givestock.GiveStock;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;

/**
 * What was given becomes stock, each gift once. It follows the log from its beginning, so that gifts from before there were
 * stocks are in them too.
 */
@Component
@ProcessingGroup(WhenGiftReceivedThenGiveStock.GROUP)
public class WhenGiftReceivedThenGiveStock {

    /** Name of the processing group. */
    public static final String GROUP = "stock-keeping";

    private static final Actor SELF = Actor.system("contribution");

    private final Commands commands;

    public WhenGiftReceivedThenGiveStock(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(MaterialReceived gift) {
        give(gift, StockId.of(new DriveId(gift.driveId()), gift.item(), gift.quantityUnit()), gift.quantity());
    }

    @EventHandler
    void react(WorkingDaysReceived gift) {
        give(gift, StockId.ofWorkingDays(new DriveId(gift.driveId())), gift.workingDays());
    }

    private void give(GiftReceived gift, StockId stock, long quantity) {
        commands.send(
                new GiveStock(
                        stock,
                        new GiftId(gift.giftId()),
                        new DriveId(gift.driveId()),
                        gift.unitCode(),
                        new StockQuantity(quantity),
                        gift.simulated(),
                        gift.occurredOn()),
                GROUP + "|" + gift.giftId(),
                SELF,
                null);
    }
}
