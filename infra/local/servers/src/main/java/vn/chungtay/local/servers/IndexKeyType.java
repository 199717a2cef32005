package vn.chungtay.local.servers;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.MaxKey;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/**
 * Keys of an index in the store, in MongoDB's order. Without it the store would put every key that it compares through Java's
 * serialization, two dozen times for each look-up.
 */
final class IndexKeyType extends BasicDataType<KeyValue> {

    private static final int BYTES_AROUND_A_KEY = 48;

    private static final Comparator<Object> MONGO_ORDER = ValueComparator.ascWithoutListHandling();

    private final ObjectDataType values = new ObjectDataType();

    @Override
    public int compare(KeyValue one, KeyValue other) {
        int shared = Math.min(one.size(), other.size());
        for (int i = 0; i < shared; i++) {
            int order = compareValues(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Texts, numbers (kept as doubles) and what ends a span of entries are nearly all that is compared. */
    private static int compareValues(@Nullable Object one, @Nullable Object other) {
        if (one instanceof String text && other instanceof String otherText) {
            return text.compareTo(otherText);
        }
        if (one instanceof Double number && other instanceof Double otherNumber) {
            return Double.compare(number, otherNumber);
        }
        if (one == null && other == null) {
            return 0;
        }
        if (one instanceof MaxKey || other instanceof MaxKey) {
            return Boolean.compare(one instanceof MaxKey, other instanceof MaxKey);
        }
        return MONGO_ORDER.compare(one, other);
    }

    @Override
    public int getMemory(KeyValue key) {
        return BYTES_AROUND_A_KEY + key.stream().mapToInt(values::getMemory).sum();
    }

    @Override
    public void write(WriteBuffer buffer, KeyValue key) {
        buffer.putVarInt(key.size());
        key.forEach(value -> values.write(buffer, value));
    }

    @Override
    public KeyValue read(ByteBuffer buffer) {
        int size = DataUtils.readVarInt(buffer);
        List<Object> read = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            read.add(values.read(buffer));
        }
        return new KeyValue(read);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
