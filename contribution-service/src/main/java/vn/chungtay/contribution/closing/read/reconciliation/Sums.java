package vn.chungtay.contribution.closing.read.reconciliation;

import java.util.EnumMap;
import java.util.Map;
import vn.chungtay.contribution.closing.read.reconciliation.OpenItem.Kind;
import vn.chungtay.contribution.closing.read.reconciliation.ReconciliationView.Sum;

/** Adds up what stands on one side only. */
final class Sums {

    private static final Sum NONE = new Sum(0, 0);

    private final Map<Kind, Sum> sums = new EnumMap<>(Kind.class);

    void add(OpenItem item) {
        sums.put(item.kind(), of(item.kind()).plus(item.amountVnd()));
    }

    Sum of(Kind kind) {
        return sums.getOrDefault(kind, NONE);
    }
}
