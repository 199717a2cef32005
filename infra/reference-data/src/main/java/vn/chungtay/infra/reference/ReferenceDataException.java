package vn.chungtay.infra.reference;

import org.jspecify.annotations.Nullable;

/** A reference file cannot be read; the message names the file and, where there is one, the line. Nothing can be done without it. */
public final class ReferenceDataException extends RuntimeException {

    ReferenceDataException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
