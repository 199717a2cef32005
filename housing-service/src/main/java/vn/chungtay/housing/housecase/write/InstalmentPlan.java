package vn.chungtay.housing.housecase.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * In which parts a sum is paid, and what has to be reached for each: {@code 70@foundation|30@handover} (TT 55/2023/TT-BTC, Điều
 * 75). Each part is rounded down to the đồng; the last takes the rest, so that the parts always add up to the whole.
 *
 * @param text as the dated rule has it
 * @param parts in their order
 */
public record InstalmentPlan(String text, List<Part> parts) {

    /** What has to be reached; the confirmation of the first stage stands for the first three. */
    public enum Gate {
        START("start", Stage.STARTED),
        FOUNDATION("foundation", Stage.STARTED),
        PERCENT_OF_WORK_30("30_percent_of_work", Stage.STARTED),
        HANDOVER("handover", Stage.HANDED_OVER);

        private final String word;
        private final Stage stage;

        Gate(String word, Stage stage) {
            this.word = word;
            this.stage = stage;
        }

        /** The stage that the case must have reached. */
        public Stage stage() {
            return stage;
        }

        /** Whether a case in that stage has passed the gate. */
        public boolean reached(Stage present) {
            return present.compareTo(stage) >= 0;
        }

        static Gate of(String word) {
            return Arrays.stream(values())
                    .filter(gate -> gate.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No gate of an instalment is called " + word));
        }
    }

    /**
     * One part.
     *
     * @param percent share of the whole, above 0
     * @param gate what has to be reached
     */
    public record Part(int percent, Gate gate) {}

    public InstalmentPlan {
        parts = List.copyOf(parts);
        if (parts.stream().anyMatch(part -> part.percent() <= 0)
                || parts.stream().mapToInt(Part::percent).sum() != 100) {
            throw new IllegalArgumentException("The parts of an instalment plan make 100 percent: " + text);
        }
    }

    /** Reads the form of the dated rule. */
    public static InstalmentPlan parse(String text) {
        List<Part> parts = new ArrayList<>();
        for (String part : text.split("\\|", -1)) {
            int at = part.indexOf('@');
            if (at < 1) {
                throw new IllegalArgumentException("An instalment plan reads percent@gate|percent@gate: " + text);
            }
            parts.add(new Part(Integer.parseInt(part.substring(0, at)), Gate.of(part.substring(at + 1))));
        }
        return new InstalmentPlan(text, parts);
    }

    /** The ordinals of the plan, from 1. */
    public boolean has(int ordinal) {
        return ordinal >= 1 && ordinal <= parts.size();
    }

    /** What has to be reached for the part. */
    public Gate gate(int ordinal) {
        return parts.get(ordinal - 1).gate();
    }

    /**
     * What each part of the whole is, đồng, in their order. Those that are fixed stay what they are; the others share what the fixed ones
     * leave, in the proportion of their percents.
     *
     * @param fixedVnd parts that are asked for or paid already, by ordinal; together at most the whole
     */
    public List<Long> partsVnd(long wholeVnd, Map<Integer, Long> fixedVnd) {
        List<Integer> free = IntStream.rangeClosed(1, parts.size())
                .boxed()
                .filter(ordinal -> !fixedVnd.containsKey(ordinal))
                .toList();
        int percents = free.stream().mapToInt(this::percent).sum();
        long shared =
                wholeVnd - fixedVnd.values().stream().mapToLong(Long::longValue).sum();
        Map<Integer, Long> amounts = new TreeMap<>(fixedVnd);
        long rest = shared;
        for (int ordinal : free) {
            long rounded = Math.multiplyExact(shared, percent(ordinal)) / percents;
            long amount = free.getLast() == ordinal ? rest : rounded;
            amounts.put(ordinal, amount);
            rest -= amount;
        }
        return List.copyOf(amounts.values());
    }

    /** The gates of the plan. */
    public Set<Gate> gates() {
        Set<Gate> gates = EnumSet.noneOf(Gate.class);
        parts.forEach(part -> gates.add(part.gate()));
        return gates;
    }

    private int percent(int ordinal) {
        return parts.get(ordinal - 1).percent();
    }
}
