package vn.chungtay.housing;

import vn.chungtay.test.service.ErrorTextsContract;

class ErrorTextsTest implements ErrorTextsContract {

    @Override
    public String basePackage() {
        return "vn.chungtay.housing";
    }
}
