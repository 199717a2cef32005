package vn.chungtay.contribution.trace.read.traceview;

import static vn.chungtay.contribution.Samples.CASE;
import static vn.chungtay.contribution.Samples.FUND;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.chungtay.contribution.gift.events.MoneyCorrected;
import vn.chungtay.contribution.gift.events.MoneyRefunded;

/** Events of two funds as they may really follow each other, and the simplest sums of them. */
final class RandomBooks {

    private static final String OTHER_FUND = "fund-01943a5b-0000-7000-8000-000000000033";
    private static final String OTHER_CASE = "case-01943a5b-0000-7000-8000-000000000044";
    private static final List<String> FUNDS = List.of(FUND, OTHER_FUND);

    private final Random random;
    private final Map<String, Long> held = new HashMap<>(Map.of(FUND, 0L, OTHER_FUND, 0L));
    private final Map<String, Long> parts = new HashMap<>();
    private final Map<String, Long> amounts = new HashMap<>();
    private final Map<String, String> fundOf = new HashMap<>();
    private final Map<String, String> caseOf = new HashMap<>();
    private final Map<String, String> toFund = new HashMap<>();

    /** What came back of each instalment with its last return, which may be corrected, đồng. */
    private final Map<String, Long> lastReturn = new HashMap<>();

    /** The other half of a commit that corrects two funds. */
    private final Deque<Object> next = new ArrayDeque<>();

    RandomBooks(Random random) {
        this.random = random;
    }

    List<Object> events(int number) {
        List<Object> events = new ArrayList<>();
        for (int i = 0; events.size() < number; i++) {
            Object event = next.isEmpty() ? next(String.valueOf(i), FUNDS.get(random.nextInt(2))) : next.pop();
            if (event != null) {
                events.add(event);
            }
        }
        events.addAll(next);
        return events;
    }

    /** What each instalment and outlay has, and what went back to each giver, đồng. */
    Map<String, Long> expectedParts() {
        return parts;
    }

    /** What each gift stands at, đồng. */
    Map<String, Long> amounts() {
        return amounts;
    }

    /** What each fund holds, đồng. */
    Map<String, Long> held() {
        return held;
    }

    private Object next(String name, String fund) {
        return switch (random.nextInt(11)) {
            case 0, 1 -> gift(name, fund);
            case 2, 3 -> held.get(fund) == 0 ? null : paid(name, fund);
            case 4 -> held.get(fund) == 0 ? null : outlay(name, fund);
            case 5 -> returned(fund);
            case 6 -> refunded(fund);
            case 7, 8 -> outlayCorrected(fund);
            case 9 -> returnCorrected(fund);
            default -> corrected(fund);
        };
    }

    private Object gift(String name, String fund) {
        long amountVnd = random.nextLong(1, 1_000);
        held.merge(fund, amountVnd, Long::sum);
        amounts.put("gift-" + name, amountVnd);
        fundOf.put("gift-" + name, fund);
        String[] cases = {CASE, OTHER_CASE, null, null};
        return TraceViewProjectorTest.gift(name, fund, amountVnd, cases[random.nextInt(cases.length)]);
    }

    private Object paid(String name, String fund) {
        long amountVnd = some(held.get(fund));
        String caseId = random.nextBoolean() ? CASE : OTHER_CASE;
        held.merge(fund, -amountVnd, Long::sum);
        parts.put("instalment-" + name, amountVnd);
        fundOf.put("instalment-" + name, fund);
        caseOf.put("instalment-" + name, caseId);
        return TraceViewProjectorTest.paid(name, fund, caseId, amountVnd);
    }

    private Object outlay(String name, String fund) {
        long amountVnd = some(held.get(fund));
        held.merge(fund, -amountVnd, Long::sum);
        parts.put("outlay-" + name, amountVnd);
        fundOf.put("outlay-" + name, fund);
        if (random.nextBoolean()) {
            return TraceViewProjectorTest.fee(name, fund, amountVnd);
        }
        String to = fund.equals(FUND) ? OTHER_FUND : FUND;
        toFund.put("outlay-" + name, to);
        amounts.put("outlay-" + name, amountVnd);
        held.merge(to, amountVnd, Long::sum);
        return TraceViewProjectorTest.sent(name, fund, to, amountVnd);
    }

    private Object returned(String fund) {
        String instalment = pick("instalment-", fund);
        if (instalment == null || parts.get(instalment) == 0) {
            return null;
        }
        long amountVnd = some(parts.get(instalment));
        held.merge(fund, amountVnd, Long::sum);
        parts.merge(instalment, -amountVnd, Long::sum);
        lastReturn.put(instalment, amountVnd);
        return TraceViewProjectorTest.back(
                instalment.substring("instalment-".length()), fund, caseOf.get(instalment), amountVnd);
    }

    /** As much more as the fund has, or as much less as the other fund of a transfer has. */
    private Object outlayCorrected(String fund) {
        String outlay = pick("outlay-", fund);
        if (outlay == null) {
            return null;
        }
        String to = toFund.get(outlay);
        long beforeVnd = parts.get(outlay);
        long mostLessVnd = to == null ? beforeVnd : Math.min(beforeVnd, held.get(to));
        long rightVnd = random.nextLong(beforeVnd - mostLessVnd, beforeVnd + held.get(fund) + 1);
        if (rightVnd == beforeVnd) {
            return null;
        }
        parts.put(outlay, rightVnd);
        held.merge(fund, beforeVnd - rightVnd, Long::sum);
        String name = outlay.substring("outlay-".length());
        if (to == null) {
            return TraceViewProjectorTest.feeCorrected(name, fund, beforeVnd, rightVnd);
        }
        held.merge(to, rightVnd - beforeVnd, Long::sum);
        amounts.put(outlay, rightVnd);
        next.push(TraceViewProjectorTest.receivedCorrected(name, fund, to, beforeVnd, rightVnd));
        return TraceViewProjectorTest.sentCorrected(name, fund, to, beforeVnd, rightVnd);
    }

    private Object returnCorrected(String fund) {
        String instalment = pick("instalment-", fund);
        Long beforeVnd = instalment == null ? null : lastReturn.get(instalment);
        if (beforeVnd == null) {
            return null;
        }
        long leastVnd = beforeVnd - Math.min(beforeVnd, held.get(fund));
        long rightVnd = random.nextLong(leastVnd, beforeVnd + parts.get(instalment) + 1);
        if (rightVnd == beforeVnd) {
            return null;
        }
        lastReturn.put(instalment, rightVnd);
        held.merge(fund, rightVnd - beforeVnd, Long::sum);
        parts.merge(instalment, beforeVnd - rightVnd, Long::sum);
        return TraceViewProjectorTest.returnCorrected(
                instalment.substring("instalment-".length()), fund, caseOf.get(instalment), beforeVnd, rightVnd);
    }

    private Object refunded(String fund) {
        String gift = pick("gift-", fund);
        long mostVnd = gift == null ? 0 : Math.min(held.get(fund), left(gift));
        if (mostVnd == 0) {
            return null;
        }
        long amountVnd = some(mostVnd);
        held.merge(fund, -amountVnd, Long::sum);
        parts.merge(gift, amountVnd, Long::sum);
        MoneyRefunded back = TraceViewProjectorTest.refunded(gift.substring("gift-".length()), amountVnd);
        return new MoneyRefunded(
                back.giftId(), back.driveId(), fund, back.unitCode(), amountVnd, "DN-1", false, back.occurredOn());
    }

    private Object corrected(String fund) {
        String gift = pick("gift-", fund);
        if (gift == null) {
            return null;
        }
        long beforeVnd = amounts.get(gift);
        long leastVnd = beforeVnd - Math.min(held.get(fund), left(gift));
        long amountVnd = random.nextLong(leastVnd, beforeVnd + 500);
        held.merge(fund, amountVnd - beforeVnd, Long::sum);
        amounts.put(gift, amountVnd);
        MoneyCorrected right = TraceViewProjectorTest.corrected(gift.substring("gift-".length()), beforeVnd, amountVnd);
        return new MoneyCorrected(
                right.giftId(),
                right.driveId(),
                fund,
                right.unitCode(),
                "CASH",
                beforeVnd,
                amountVnd,
                "BB-1",
                false,
                right.occurredOn());
    }

    private long left(String gift) {
        return amounts.get(gift) - parts.getOrDefault(gift, 0L);
    }

    private long some(long mostVnd) {
        return random.nextLong(1, mostVnd + 1);
    }

    private String pick(String kind, String fund) {
        List<String> all = fundOf.keySet().stream()
                .filter(id -> id.startsWith(kind) && fund.equals(fundOf.get(id)))
                .sorted()
                .toList();
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }
}
