package vn.chungtay.housing;

import java.util.List;
import vn.chungtay.housing.testing.Samples;
import vn.chungtay.test.service.StoredEventsContract;

class StoredEventsTest implements StoredEventsContract {

    @Override
    public String basePackage() {
        return "vn.chungtay.housing";
    }

    @Override
    public List<Object> samples() {
        return Samples.all();
    }
}
