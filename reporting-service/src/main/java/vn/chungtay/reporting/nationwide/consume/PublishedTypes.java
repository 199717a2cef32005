package vn.chungtay.reporting.nationwide.consume;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.UnreadableRecord;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.eventstream.consume.Subscription;

/** Every published type that this service knows, and what it adds to the figures. */
public final class PublishedTypes {

    private static final String CONTRIBUTION = StreamTopics.of("contribution");
    private static final String HOUSING = StreamTopics.of("housing");
    private static final Map<String, Type<?>> TYPES = new LinkedHashMap<>();

    static {
        contribution(
                "contribution.money-received.v1",
                data -> List.of(new Addition(
                        Measure.MONEY_RECEIVED, needed(data.amountVnd(), "amountVnd"), data.receivedIn())));
        contribution(
                "contribution.material-received.v1",
                data -> List.of(new Addition(
                        Measure.MATERIALS_DECLARED, needed(data.declaredValueVnd(), "declaredValueVnd"), data.item())));
        contribution(
                "contribution.working-days-received.v1",
                data -> List.of(new Addition(Measure.WORKING_DAYS, needed(data.workingDays(), "workingDays"), null)));
        contribution("contribution.money-corrected.v1", data -> {
            long moreVnd = needed(data.amountVnd(), "amountVnd") - needed(data.amountBeforeVnd(), "amountBeforeVnd");
            return List.of(new Addition(Measure.MONEY_RECEIVED, moreVnd, data.receivedIn()));
        });
        contribution("contribution.material-corrected.v1", data -> {
            long moreVnd = needed(data.declaredValueVnd(), "declaredValueVnd")
                    - needed(data.declaredValueBeforeVnd(), "declaredValueBeforeVnd");
            return List.of(new Addition(Measure.MATERIALS_DECLARED, moreVnd, data.item()));
        });
        contribution("contribution.working-days-corrected.v1", data -> {
            long more =
                    needed(data.workingDays(), "workingDays") - needed(data.workingDaysBefore(), "workingDaysBefore");
            return List.of(new Addition(Measure.WORKING_DAYS, more, null));
        });
        contribution("contribution.money-refunded.v1", data -> List.of());
        contribution(
                "contribution.funds-reserved.v1",
                data -> List.of(new Addition(Measure.MONEY_RESERVED, needed(data.amountVnd(), "amountVnd"), null)));
        contribution("contribution.funds-disbursed.v1", data -> {
            long amountVnd = needed(data.amountVnd(), "amountVnd");
            return List.of(
                    new Addition(Measure.MONEY_RESERVED, -amountVnd, null),
                    new Addition(Measure.MONEY_DISBURSED, amountVnd, null));
        });
        contribution(
                "contribution.reservation-cancelled.v1",
                data -> List.of(new Addition(Measure.MONEY_RESERVED, -needed(data.amountVnd(), "amountVnd"), null)));
        contribution(
                "contribution.money-returned.v1",
                data -> List.of(new Addition(Measure.MONEY_RETURNED, needed(data.amountVnd(), "amountVnd"), null)));
        contribution("contribution.return-corrected.v1", data -> {
            long moreVnd = needed(data.amountVnd(), "amountVnd") - needed(data.amountBeforeVnd(), "amountBeforeVnd");
            return List.of(new Addition(Measure.MONEY_RETURNED, moreVnd, null));
        });
        contribution("contribution.money-transferred.v1", data -> List.of());
        contribution("contribution.transfer-corrected.v1", data -> List.of());
        unread("contribution.month-closed.v1");
        unread("contribution.drive-opened.v1");
        unread("contribution.drive-deadline-changed.v1");
        unread("contribution.drive-closed.v1");
        unread("contribution.delivery-issued.v1");
        unread("contribution.delivery-returned.v1");
        unread("contribution.delivery-confirmed.v1");
        unread("contribution.receipt-day-corrected.v1");
        contribution("contribution.reservation-refused.v1", data -> List.of());

        house("housing.case-listed.v1", Measure.HOUSES_LISTED);
        house("housing.sponsorship-confirmed.v1", Measure.HOUSES_SPONSORED);
        house("housing.sponsorship-confirmed-in-kind.v1", Measure.HOUSES_SPONSORED);
        // A house counts once, with its first sponsor; what further ones pay counts when it is paid.
        housing("housing.sponsorship-added.v1", data -> List.of());
        // No figure adds up promises, and a house keeps a sponsor until its case is withdrawn: a lowering changes none.
        housing("housing.sponsorship-lowered.v1", data -> List.of());
        house("housing.house-started.v1", Measure.HOUSES_STARTED);
        house("housing.house-accepted.v1", Measure.HOUSES_ACCEPTED);
        house("housing.house-handed-over.v1", Measure.HOUSES_HANDED_OVER);
        house("housing.case-settled.v1", Measure.HOUSES_SETTLED);
        housing(
                "housing.instalment-paid.v1",
                data -> List.of(new Addition(Measure.MONEY_PAID, needed(data.amountVnd(), "amountVnd"), null)));
        housing("housing.instalment-requested.v1", data -> List.of());
        housing("housing.instalment-refused.v1", data -> List.of());
        housing("housing.house-assessed.v1", data -> List.of());
        housing("housing.case-suspended.v1", data -> List.of());
        housing("housing.case-resumed.v1", data -> List.of());
        housing("housing.case-withdrawn.v1", data -> List.of());
        housing("housing.instalment-cancelled.v1", data -> List.of());
        housing("housing.instalment-expired.v1", data -> List.of());
        housing("housing.grievance-lodged.v1", data -> List.of());
        housing("housing.grievance-escalated.v1", data -> List.of());
        housing("housing.grievance-answered.v1", data -> List.of());
    }

    private PublishedTypes() {}

    /**
     * What an event says; nothing for a known type that changes no figure.
     *
     * @throws UnreadableRecord when the type is not known, or a field is missing that the figures need
     */
    public static Optional<Fact> fact(CloudEventRecord event) {
        Type<?> type = TYPES.get(event.type());
        if (type == null) {
            throw new UnreadableRecord("The type " + event.type() + " is not known");
        }
        return type.fact(event);
    }

    /**
     * All types as subscriptions.
     *
     * @param reaction what is done with each fact
     */
    public static List<Subscription<?>> subscriptions(BiConsumer<Consumed<?>, Fact> reaction) {
        return TYPES.entrySet().stream()
                .<Subscription<?>>map(type -> type.getValue().subscription(type.getKey(), reaction))
                .toList();
    }

    private static void house(String type, Measure measure) {
        housing(type, data -> List.of(new Addition(measure, 1, null)));
    }

    private static void housing(String type, Function<HousingData, List<Addition>> additions) {
        TYPES.put(type, new Type<>(HOUSING, HousingData.class, additions, PublishedTypes::aboutHouse));
    }

    private static void contribution(String type, Function<ContributionData, List<Addition>> additions) {
        TYPES.put(type, new Type<>(CONTRIBUTION, ContributionData.class, additions, PublishedTypes::aboutGift));
    }

    /** No figure is made of it, so nothing of its data is needed, not even whose it is. */
    private static void unread(String type) {
        TYPES.put(type, new Type<>(CONTRIBUTION, Unread.class, data -> List.of(), data -> {
            throw new IllegalStateException("No figure is made of " + type);
        }));
    }

    private static FactAbout aboutHouse(HousingData data) {
        return new FactAbout(
                needed(data.provinceCode(), "provinceCode"),
                needed(data.communeCode(), "communeCode"),
                needed(data.unitCode(), "unitCode"),
                needed(data.pillar(), "pillar"),
                needed(data.kind(), "kind"),
                data.simulated(),
                needed(data.occurredOn(), "occurredOn"),
                needed(data.listedOn(), "listedOn"));
    }

    private static FactAbout aboutGift(ContributionData data) {
        LocalDate occurredOn = needed(data.occurredOn(), "occurredOn");
        return new FactAbout(
                data.provinceCode(),
                null,
                needed(data.unitCode(), "unitCode"),
                null,
                null,
                data.simulated(),
                occurredOn,
                occurredOn);
    }

    private static <T> T needed(@Nullable T value, String field) {
        if (value == null) {
            throw new UnreadableRecord("The field " + field + " is missing");
        }
        return value;
    }

    /** Data that is not looked at. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Unread() {}

    /** How the data of a type is read. */
    private record Type<T>(
            String topic, Class<T> data, Function<T, List<Addition>> additions, Function<T, FactAbout> about) {

        Optional<Fact> fact(CloudEventRecord event) {
            return fact(event.data(data));
        }

        Subscription<T> subscription(String type, BiConsumer<Consumed<?>, Fact> reaction) {
            return new Subscription<>(
                    topic, type, data, event -> fact(event.data()).ifPresent(fact -> reaction.accept(event, fact)));
        }

        private Optional<Fact> fact(T value) {
            List<Addition> added = additions.apply(value);
            return added.isEmpty() ? Optional.empty() : Optional.of(new Fact(about.apply(value), added));
        }
    }
}
