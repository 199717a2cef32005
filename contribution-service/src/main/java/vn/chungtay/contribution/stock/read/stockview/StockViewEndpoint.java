package vn.chungtay.contribution.stock.read.stockview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Shows stocks and deliveries. */
@RestController
public class StockViewEndpoint {

    private static final String API = "/api/v1/contributions";
    private static final String READ = "contribution.read-stock";

    /** Stocks or deliveries in one answer. */
    private static final int PAGE = 500;

    private static final String FROM_THE_FIRST = "-1";

    private static final String READ_RECEIVER = "contribution.read-receiver";

    private final Views views;
    private final PersonalDataVault vault;
    private final UnitAuthority authority;

    public StockViewEndpoint(Views views, PersonalDataVault vault, UnitAuthority authority) {
        this.views = views;
        this.vault = vault;
        this.authority = authority;
    }

    /**
     * Who signed for a delivery.
     *
     * @param name in clear
     */
    public record Receiver(String name) {}

    /** One stock. */
    @GetMapping(API + "/stocks/{stockId}")
    @Permitted(READ)
    public Answer<StockView> stock(@PathVariable String stockId, MinPosition minPosition) {
        return views.read(StockViewProjector.VIEW, minPosition, stocks -> {
            StockDocument stock = stocks.find(StockDocument.class, stockId);
            if (stock == null) {
                throw new NotFound("stock.unknown", Map.of("id", stockId));
            }
            return StockView.of(stock);
        });
    }

    /** All stocks of a drive; there are as many as there are things to give. */
    @GetMapping(API + "/drives/{driveId}/stocks")
    @Permitted(READ)
    public Answer<List<StockView>> ofDrive(@PathVariable String driveId, MinPosition minPosition) {
        return views.read(
                StockViewProjector.VIEW,
                minPosition,
                stocks -> stocks(stocks, where("driveId").is(driveId)));
    }

    /**
     * The stocks of a unit, whatever drive they come from.
     *
     * @param after id after which the page begins
     */
    @GetMapping(API + "/units/{unitCode}/stocks")
    @Permitted(READ)
    public Answer<List<StockView>> ofUnit(
            @PathVariable String unitCode, @RequestParam(defaultValue = "") String after, MinPosition minPosition) {
        return views.read(
                StockViewProjector.VIEW,
                minPosition,
                stocks ->
                        stocks(stocks, where("unitCode").is(unitCode).and("_id").gt(after)));
    }

    /** One delivery. */
    @GetMapping(API + "/deliveries/{deliveryId}")
    @Permitted(READ)
    public Answer<DeliveryView> delivery(@PathVariable String deliveryId, MinPosition minPosition) {
        return views.read(
                StockViewProjector.VIEW, minPosition, deliveries -> DeliveryView.of(find(deliveries, deliveryId)));
    }

    /**
     * Who signed for a delivery, by name. The vault records who looked and why.
     *
     * @param purpose why the caller needs the name, in a few words
     */
    @GetMapping(API + "/deliveries/{deliveryId}/receiver")
    @Permitted(READ_RECEIVER)
    public Answer<Receiver> receiver(
            @PathVariable String deliveryId,
            @RequestParam @NotBlank @Size(max = 200) String purpose,
            MinPosition minPosition,
            Actor actor) {
        return views.read(StockViewProjector.VIEW, minPosition, deliveries -> {
            DeliveryDocument delivery = find(deliveries, deliveryId);
            authority.require(actor, READ_RECEIVER, delivery.unitCode(), delivery.reservedOn());
            return new Receiver(vault.read(receiverId(delivery), actor, purpose).getOrDefault(VaultFields.NAME, ""));
        });
    }

    /**
     * The deliveries of a stock, the oldest first.
     *
     * @param after position after which the page begins
     */
    @GetMapping(API + "/stocks/{stockId}/deliveries")
    @Permitted(READ)
    public Answer<List<DeliveryView>> ofStock(
            @PathVariable String stockId,
            @RequestParam(defaultValue = FROM_THE_FIRST) long after,
            MinPosition minPosition) {
        return deliveries(minPosition, where("stockId").is(stockId), after);
    }

    /**
     * What a house was promised and got, the oldest first.
     *
     * @param after position after which the page begins
     */
    @GetMapping(API + "/cases/{caseId}/deliveries")
    @Permitted(READ)
    public Answer<List<DeliveryView>> ofCase(
            @PathVariable String caseId,
            @RequestParam(defaultValue = FROM_THE_FIRST) long after,
            MinPosition minPosition) {
        return deliveries(minPosition, where("caseId").is(caseId), after);
    }

    private static String receiverId(DeliveryDocument delivery) {
        String receiverId = delivery.receiverId();
        if (receiverId == null) {
            throw new NotFound("delivery.without-receiver", Map.of("id", delivery.id()));
        }
        return receiverId;
    }

    private static DeliveryDocument find(ServedDocuments deliveries, String deliveryId) {
        DeliveryDocument delivery = deliveries.find(DeliveryDocument.class, deliveryId);
        if (delivery == null) {
            throw new NotFound("delivery.unknown", Map.of("id", deliveryId));
        }
        return delivery;
    }

    private static List<StockView> stocks(ServedDocuments stocks, Criteria which) {
        return stocks
                .find(StockDocument.class, query(which).with(Sort.by("_id")).limit(PAGE))
                .stream()
                .map(StockView::of)
                .toList();
    }

    private Answer<List<DeliveryView>> deliveries(MinPosition minPosition, Criteria which, long after) {
        var page = query(which.and("reservedAt").gt(after))
                .with(Sort.by("reservedAt"))
                .limit(PAGE);
        return views.read(
                StockViewProjector.VIEW,
                minPosition,
                deliveries -> deliveries.find(DeliveryDocument.class, page).stream()
                        .map(DeliveryView::of)
                        .toList());
    }
}
