package vn.chungtay.contribution.statement.file;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file cannot be read further. */
final class UnreadableFile extends RuntimeException {

    private final FileFault fault;

    UnreadableFile(int line, String code) {
        this(new FileFault(line, code, Map.of()), null);
    }

    UnreadableFile(FileFault fault, @Nullable Throwable cause) {
        super(fault.code() + " at line " + fault.line(), cause);
        this.fault = fault;
    }

    FileFault fault() {
        return fault;
    }
}
