package vn.chungtay.infra.service.idempotency;

import java.util.Map;
import org.bson.types.Binary;

/**
 * An answer that a request got.
 *
 * @param fingerprint hash of what was asked: method, address and body, 64 hex digits
 * @param status HTTP status, of the 200 family: only what succeeded is remembered, a refusal may be decided anew
 * @param headers by name
 * @param body as it was sent
 */
record RememberedAnswer(String fingerprint, int status, Map<String, String> headers, Binary body) {}
