package vn.chungtay.contribution;

import java.util.List;
import vn.chungtay.test.service.StoredEventsContract;

class StoredEventsTest implements StoredEventsContract {

    @Override
    public String basePackage() {
        return "vn.chungtay.contribution";
    }

    @Override
    public List<Object> samples() {
        return Samples.all();
    }
}
