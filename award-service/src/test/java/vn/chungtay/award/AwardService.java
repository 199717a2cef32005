package vn.chungtay.award;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.chungtay.test.service.RunningService;

/** The running award service. A generation that is not shown any more leaves soon. */
public abstract class AwardService extends RunningService {

    @DynamicPropertySource
    static void grace(DynamicPropertyRegistry settings) {
        settings.add("chungtay.projections.grace", () -> "1500ms");
    }
}
