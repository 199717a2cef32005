package vn.chungtay.housing;

import org.springframework.context.ApplicationContext;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.test.service.ConsumedEventsContract;

class ConsumedEventsTest extends RunningHousing implements ConsumedEventsContract {

    @Override
    public ApplicationContext context() {
        return context;
    }
}
