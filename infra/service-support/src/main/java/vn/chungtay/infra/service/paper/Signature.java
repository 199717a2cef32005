package vn.chungtay.infra.service.paper;

/**
 * Where somebody signs.
 *
 * @param party whom they sign for, for example {@code Hộ gia đình}
 * @param how for example {@code Ký, ghi rõ họ tên}
 * @param name of who signs; empty where it is filled in by hand
 */
public record Signature(String party, String how, String name) {}
