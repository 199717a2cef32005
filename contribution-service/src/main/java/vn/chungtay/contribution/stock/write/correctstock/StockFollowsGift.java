package vn.chungtay.contribution.stock.write.correctstock;

import java.time.LocalDate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.gift.events.MaterialCorrected;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.events.WorkingDaysCorrected;
import vn.chungtay.contribution.gift.events.WorkingDaysReceived;
import vn.chungtay.contribution.gift.write.ChangedGift;
import vn.chungtay.contribution.gift.write.GiftFollower;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.StockId;
import vn.chungtay.contribution.stock.events.StockCorrected;
import vn.chungtay.contribution.stock.write.Stock;

/** A gift of material or working days is corrected: its stock is too, in one commit, or neither is. */
@Component
public class StockFollowsGift implements GiftFollower {

    private final Repository<Stock> stocks;

    public StockFollowsGift(Repository<Stock> stocks) {
        this.stocks = stocks;
    }

    /** A correction of the value alone leaves the stock as it is. */
    @Override
    public void follow(ChangedGift gift) throws Exception {
        LocalDate receivedOn = gift.received().occurredOn();
        if (gift.change() instanceof MaterialCorrected right && right.quantity() != right.quantityBefore()) {
            correct(corrected(right, receivedOn), recorded(gift));
        }
        if (gift.change() instanceof WorkingDaysCorrected right) {
            correct(corrected(right, receivedOn), recorded(gift));
        }
    }

    /** The gift may be the first of its stock, and not in it yet. */
    private void correct(StockCorrected correction, long recorded) throws Exception {
        stocks.loadOrCreate(correction.stockId(), Stock::new).execute(stock -> stock.correct(correction, recorded));
    }

    private static long recorded(ChangedGift gift) {
        return switch (gift.received()) {
            case MaterialReceived material -> material.quantity();
            case WorkingDaysReceived labour -> labour.workingDays();
            default -> throw new IllegalStateException("Money has no stock");
        };
    }

    private static StockCorrected corrected(MaterialCorrected right, LocalDate receivedOn) {
        return new StockCorrected(
                StockId.of(new DriveId(right.driveId()), right.item(), right.quantityUnit())
                        .value(),
                right.giftId(),
                right.driveId(),
                right.unitCode(),
                right.quantityBefore(),
                right.quantity(),
                right.documentNumber(),
                right.simulated(),
                receivedOn,
                right.occurredOn());
    }

    private static StockCorrected corrected(WorkingDaysCorrected right, LocalDate receivedOn) {
        return new StockCorrected(
                StockId.ofWorkingDays(new DriveId(right.driveId())).value(),
                right.giftId(),
                right.driveId(),
                right.unitCode(),
                right.workingDaysBefore(),
                right.workingDays(),
                right.documentNumber(),
                right.simulated(),
                receivedOn,
                right.occurredOn());
    }
}
