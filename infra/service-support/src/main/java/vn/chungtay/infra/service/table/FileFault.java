package vn.chungtay.infra.service.table;

import java.util.Map;

/**
 * What is wrong in a file.
 *
 * @param line row of the file, from 1; 0 where the file as a whole is meant
 * @param code for example {@code line.amount-fractional}
 * @param facts by name; never what stands in the file beyond a number
 */
public record FileFault(int line, String code, Map<String, Object> facts) {

    /** A fault without facts. */
    public static FileFault at(int line, String code) {
        return new FileFault(line, code, Map.of());
    }
}
