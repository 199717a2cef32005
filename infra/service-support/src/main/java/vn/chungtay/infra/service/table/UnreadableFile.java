package vn.chungtay.infra.service.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The file cannot be read further. */
public final class UnreadableFile extends RuntimeException {

    private final FileFault fault;

    /**
     * It cannot be read beyond this line.
     *
     * @param line row of the file, from 1; 0 where the file as a whole is meant
     */
    public UnreadableFile(int line, String code) {
        this(new FileFault(line, code, Map.of()), null);
    }

    /** It cannot be read beyond this fault. */
    public UnreadableFile(FileFault fault) {
        this(fault, null);
    }

    UnreadableFile(FileFault fault, @Nullable Throwable cause) {
        super(fault.code() + " at line " + fault.line(), cause);
        this.fault = fault;
    }

    /** What is wrong. */
    public FileFault fault() {
        return fault;
    }
}
