package vn.chungtay.contribution.drive.publish;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.contribution.drive.events.DeadlineChanged;
import vn.chungtay.contribution.drive.events.DriveClosed;
import vn.chungtay.contribution.drive.events.DriveOpened;
import vn.chungtay.contribution.shared.UnitProvinces;
import vn.chungtay.infra.eventstream.publish.Publication;

/** Drives as others see them: without their names, with the province of the unit. A draft is nobody else's affair. */
@Configuration
public class DrivePublications {

    private final UnitProvinces provinces;

    DrivePublications(UnitProvinces provinces) {
        this.provinces = provinces;
    }

    @Bean
    Publication<DriveOpened, DriveOpenedV1> driveOpenedPublication() {
        return new Publication<>(
                DriveOpened.class,
                DriveOpenedV1.class,
                event -> DriveOpenedV1.of(event, province(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<DeadlineChanged, DriveDeadlineChangedV1> deadlineChangedPublication() {
        return new Publication<>(
                DeadlineChanged.class,
                DriveDeadlineChangedV1.class,
                event -> DriveDeadlineChangedV1.of(event, province(event.unitCode(), event.occurredOn())));
    }

    @Bean
    Publication<DriveClosed, DriveClosedV1> driveClosedPublication() {
        return new Publication<>(
                DriveClosed.class,
                DriveClosedV1.class,
                event -> DriveClosedV1.of(event, province(event.unitCode(), event.occurredOn())));
    }

    private @Nullable String province(@Nullable String unitCode, LocalDate day) {
        return unitCode == null ? null : provinces.of(unitCode, day);
    }
}
