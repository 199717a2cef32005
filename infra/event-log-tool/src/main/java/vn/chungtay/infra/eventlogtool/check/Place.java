package vn.chungtay.infra.eventlogtool.check;

/** Where a document stands; what is found wrong with it goes there. */
@FunctionalInterface
interface Place {

    void found(String code, Object... facts);
}
