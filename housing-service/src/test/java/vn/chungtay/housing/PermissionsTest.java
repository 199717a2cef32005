package vn.chungtay.housing;

import org.springframework.context.ApplicationContext;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.test.service.PermissionsContract;

class PermissionsTest extends RunningHousing implements PermissionsContract {

    @Override
    public ApplicationContext context() {
        return context;
    }

    @Override
    public int port() {
        return port;
    }
}
