package vn.chungtay.award;

import vn.chungtay.test.service.ErrorTextsContract;

class ErrorTextsTest implements ErrorTextsContract {

    @Override
    public String basePackage() {
        return "vn.chungtay.award";
    }
}
