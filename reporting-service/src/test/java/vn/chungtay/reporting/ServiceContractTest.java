package vn.chungtay.reporting;

import org.springframework.context.ApplicationContext;
import vn.chungtay.test.service.ErrorTextsContract;
import vn.chungtay.test.service.PermissionsContract;

/** What every service passes. */
class ServiceContractTest extends ReportingService implements PermissionsContract, ErrorTextsContract {

    @Override
    public ApplicationContext context() {
        return context;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String basePackage() {
        return "vn.chungtay.reporting";
    }
}
