package vn.chungtay.infra.eventlogtool.copy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.bson.BsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** The form of a line: <code>{"kind":body,"sum":"checksum"}</code>, the body in MongoDB's canonical extended JSON. */
final class LineForm {

    static final LineForm LOG = new LineForm("log");
    static final LineForm COMMIT = new LineForm("commit");
    static final LineForm END = new LineForm("end");

    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();
    private static final byte[] BEFORE_SUM = ",\"sum\":\"".getBytes(UTF_8);
    private static final byte[] AFTER_SUM = "\"}".getBytes(UTF_8);
    private static final int SUM_PART = BEFORE_SUM.length + Chain.LENGTH + AFTER_SUM.length;

    private final byte[] beforeBody;

    private LineForm(String kind) {
        this.beforeBody = ("{\"" + kind + "\":").getBytes(UTF_8);
    }

    /** The line with its end. */
    byte[] write(BsonDocument body, Chain chain) {
        byte[] json = body.toJson(CANONICAL).getBytes(UTF_8);
        ByteArrayOutputStream line = new ByteArrayOutputStream(beforeBody.length + json.length + SUM_PART + 1);
        line.writeBytes(beforeBody);
        line.writeBytes(json);
        String sum = chain.next(line.toByteArray(), line.size());
        line.writeBytes(BEFORE_SUM);
        line.writeBytes(sum.getBytes(UTF_8));
        line.writeBytes(AFTER_SUM);
        line.write('\n');
        return line.toByteArray();
    }

    /** Whether the line looks like one of this kind. */
    boolean fits(byte[] line) {
        int sumPart = line.length - SUM_PART;
        return sumPart >= beforeBody.length
                && has(line, 0, beforeBody)
                && has(line, sumPart, BEFORE_SUM)
                && has(line, line.length - AFTER_SUM.length, AFTER_SUM);
    }

    /** The JSON text of a line that {@link #fits}. */
    String body(byte[] line) {
        return new String(line, beforeBody.length, line.length - SUM_PART - beforeBody.length, UTF_8);
    }

    /** Whether a line that {@link #fits} has the sum that is due. */
    static boolean continues(byte[] line, Chain chain) {
        return chain.next(line, line.length - SUM_PART).equals(sum(line));
    }

    /** The sum of a line that {@link #fits}. */
    static String sum(byte[] line) {
        return new String(line, line.length - AFTER_SUM.length - Chain.LENGTH, Chain.LENGTH, UTF_8);
    }

    private static boolean has(byte[] line, int at, byte[] part) {
        return Arrays.equals(line, at, at + part.length, part, 0, part.length);
    }
}
