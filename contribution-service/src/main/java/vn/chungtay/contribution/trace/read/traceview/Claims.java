package vn.chungtay.contribution.trace.read.traceview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.chungtay.contribution.trace.read.traceview.TracedGift.Part;

/** What has to be found in a fund, in this order. */
final class Claims {

    private final Deque<Part> missing = new ArrayDeque<>();

    Claims(List<Part> claims) {
        missing.addAll(claims);
    }

    List<String> refs() {
        return missing.stream().map(Part::ref).toList();
    }

    boolean met() {
        return missing.isEmpty();
    }

    /** Part of a claim was found before. */
    void met(Part found) {
        List<Part> claims = new ArrayList<>(missing);
        missing.clear();
        for (Part claim : claims) {
            long leftVnd = claim.amountVnd() - (claim.ref().equals(found.ref()) ? found.amountVnd() : 0);
            if (leftVnd > 0) {
                missing.add(claim.of(leftVnd));
            }
        }
    }

    /** Meets as many of the claims as this sum is enough for. */
    List<Part> meet(long freeVnd) {
        List<Part> parts = new ArrayList<>();
        long leftVnd = freeVnd;
        while (leftVnd > 0 && !missing.isEmpty()) {
            Part claim = missing.pop();
            long partVnd = Math.min(leftVnd, claim.amountVnd());
            parts.add(claim.of(partVnd));
            if (partVnd < claim.amountVnd()) {
                missing.push(claim.of(claim.amountVnd() - partVnd));
            }
            leftVnd -= partVnd;
        }
        return parts;
    }
}
