package vn.chungtay.infra.service.files;

/**
 * A file that is kept. An event holds its id and its hash, nothing else.
 *
 * @param id opaque id, {@code file-<uuid>}
 * @param sha256 hash of the content as it was sent, 64 hex digits
 * @param sizeBytes size of the content as it was sent
 * @param mediaType what the content itself shows that it is, {@code image/jpeg} or {@code image/png}
 */
public record StoredFile(String id, String sha256, long sizeBytes, String mediaType) {}
