package vn.chungtay.contribution.trace.read.traceview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.trace.read.traceview.TracedGift.Part;
import vn.chungtay.contribution.trace.read.traceview.TracedGift.Way;
import vn.chungtay.infra.reference.Province;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.infra.reference.Unit;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.vault.PublicCodes;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ServedDocuments;
import vn.chungtay.infra.service.view.Views;

/** Tells a giver where their đồng is, by the code that stands on the receipt. Nobody signs in. */
@RestController
public class TraceEndpoint {

    private static final int HOUSE_SIGNS = 4;

    private final Views views;
    private final PublicCodes codes;
    private final Units units;

    public TraceEndpoint(Views views, PublicCodes codes, Units units) {
        this.views = views;
        this.codes = codes;
        this.units = units;
    }

    /** What is no code and what is a code of nothing are answered alike. */
    @GetMapping("/api/v1/contributions/traces/{code}")
    @Permitted("contribution.trace-gift")
    public Answer<TraceView> trace(@PathVariable String code, MinPosition minPosition) {
        String giftId = codes.read(GiftId.KIND, code).orElse("");
        return views.read(TraceViewProjector.VIEW, minPosition, traces -> {
            TracedGift gift = traces.find(TracedGift.class, giftId);
            if (gift == null) {
                throw new NotFound("trace.unknown", Map.of());
            }
            return view(gift, traces);
        });
    }

    private TraceView view(TracedGift gift, ServedDocuments traces) {
        return new TraceView(
                unitName(gift),
                provinceName(gift),
                gift.amountVnd(),
                gift.receivedOn(),
                gift.freeVnd(),
                sumVnd(gift, Way.REFUND),
                sumVnd(gift, Way.FEE),
                houses(gift, traces),
                parts(gift, Way.TRANSFER).map(part -> transfer(part, traces)).toList(),
                gift.simulated());
    }

    private TraceView.Transfer transfer(Part part, ServedDocuments traces) {
        TracedGift passedOn = traces.find(TracedGift.class, part.ref());
        if (passedOn == null) {
            throw new IllegalStateException("Nothing is known of " + part.ref());
        }
        return new TraceView.Transfer(
                unitName(passedOn),
                provinceName(passedOn),
                part.amountVnd(),
                part.paidOn(),
                seenAtBank(part, traces),
                passedOn.amountVnd(),
                passedOn.freeVnd(),
                sumVnd(passedOn, Way.FEE),
                sumVnd(passedOn, Way.TRANSFER),
                houses(passedOn, traces));
    }

    private static List<TraceView.House> houses(TracedGift gift, ServedDocuments traces) {
        return parts(gift, Way.HOUSE)
                .map(part -> house(
                        part, seenAtBank(part, traces), traces.find(TracedHouse.class, String.valueOf(part.caseId()))))
                .toList();
    }

    private static long sumVnd(TracedGift gift, Way way) {
        return parts(gift, way).mapToLong(Part::amountVnd).sum();
    }

    private static Stream<Part> parts(TracedGift gift, Way way) {
        return gift.parts().stream().filter(part -> part.way() == way);
    }

    private String unitName(TracedGift gift) {
        return units.unit(gift.unitCode()).map(Unit::nameVi).orElse(gift.unitCode());
    }

    private @Nullable String provinceName(TracedGift gift) {
        return units.unit(gift.unitCode())
                .flatMap(unit -> units.provinceOf(unit, gift.receivedOn()))
                .map(Province::nameVi)
                .orElse(null);
    }

    private static boolean seenAtBank(Part part, ServedDocuments traces) {
        return traces
                .find(TracedPayment.class, query(where("ref").is(part.ref())).limit(1))
                .stream()
                .anyMatch(TracedPayment::seenAtBank);
    }

    private static TraceView.House house(Part part, boolean seenAtBank, @Nullable TracedHouse house) {
        String caseId = String.valueOf(part.caseId());
        String sign = "…" + caseId.substring(caseId.length() - HOUSE_SIGNS);
        return house == null
                ? new TraceView.House(sign, part.amountVnd(), part.paidOn(), seenAtBank, null, null, null, null, null)
                : new TraceView.House(
                        sign,
                        part.amountVnd(),
                        part.paidOn(),
                        seenAtBank,
                        ReferenceData.areas()
                                .province(house.provinceCode(), Structure.on(house.listedOn()))
                                .map(Province::nameVi)
                                .orElse(null),
                        house.kind(),
                        house.stage(),
                        house.startedOn(),
                        house.handedOverOn());
    }
}
