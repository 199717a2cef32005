package vn.chungtay.housing.waiting.read.waitingview;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can wait, and which operation ends the waiting: who may do that is whom it waits for. What is late in the fund is ended by
 * nobody here, so it waits for those of the unit who see it. The names are kept in views.
 */
public enum WorkKind {
    /** A case looks like another one. */
    DUPLICATE("housing.decide-duplicate"),
    /** A case is listed and nobody has confirmed the sponsorship. */
    SPONSORSHIP("housing.confirm-sponsorship"),
    /** A photo has an open red flag. */
    PHOTO("housing.decide-photo"),
    /** Something can be said against the account that the money is to go to. */
    PAYEE("housing.decide-payee"),
    /** The next part of the money may be asked for. */
    INSTALMENT_TO_REQUEST("housing.request-instalment"),
    /** The fund's answer is late, or what it set aside was not paid out in time. */
    INSTALMENT_LATE("housing.read-instalments"),
    /** A grievance has come to a level that has to answer it. */
    GRIEVANCE_TO_TAKE_UP("housing.take-up-grievance"),
    /** Somebody looks into a grievance, and no answer is written. */
    GRIEVANCE_TO_ANSWER("housing.propose-grievance-answer"),
    /** An answer is written and has to be confirmed or sent back. */
    GRIEVANCE_TO_CONFIRM("housing.confirm-grievance-answer"),
    /** A case was drawn and nobody was told to inspect it. */
    INSPECTOR_TO_NAME("housing.assign-inspection"),
    /** Somebody was told to inspect a case, and has recorded nothing. */
    FINDINGS_TO_RECORD("housing.record-findings"),
    /** An inspection found faults that nobody has settled. */
    FOLLOW_UP_TO_CLOSE("housing.close-follow-up");

    /** The levels of grievances, from below. */
    static final List<String> LEVELS = List.of("UNIT", "EMULATION", "DIRECTOR");

    private final String operation;

    WorkKind(String operation) {
        this.operation = operation;
    }

    /** What ends the waiting, or shows it, by its name in the permission matrix. */
    String operation() {
        return operation;
    }

    /** Whether it waits for one person, who was named, and for nobody else. */
    boolean personal() {
        return this == FINDINGS_TO_RECORD;
    }

    /** The desks on which it can lie. */
    List<Desk> desks() {
        return switch (this) {
            case GRIEVANCE_TO_TAKE_UP, GRIEVANCE_TO_ANSWER, GRIEVANCE_TO_CONFIRM ->
                LEVELS.stream().map(level -> new Desk(this, level)).toList();
            case DUPLICATE,
                    SPONSORSHIP,
                    PHOTO,
                    PAYEE,
                    INSTALMENT_TO_REQUEST,
                    INSTALMENT_LATE,
                    INSPECTOR_TO_NAME,
                    FINDINGS_TO_RECORD,
                    FOLLOW_UP_TO_CLOSE -> List.of(new Desk(this, "UNIT"));
        };
    }

    /**
     * Where something waits.
     *
     * @param kind what waits
     * @param level of grievances who has to answer; {@code UNIT} for all else
     */
    record Desk(WorkKind kind, String level) {

        static Stream<Desk> all() {
            return Stream.of(values()).flatMap(kind -> kind.desks().stream());
        }

        /** How views know it. */
        String name() {
            return kind.name() + "/" + level;
        }

        /** What waits at a desk of this name. */
        static WorkKind kindOf(String name) {
            return WorkKind.valueOf(name.substring(0, name.indexOf('/')));
        }

        /** Which roles have to do with it at this level; who of them may is said by the permission matrix. */
        Set<String> roles(Set<String> all) {
            return switch (kind) {
                case GRIEVANCE_TO_TAKE_UP, GRIEVANCE_TO_ANSWER -> both(all, authors());
                case GRIEVANCE_TO_CONFIRM -> both(all, confirmers());
                case INSTALMENT_LATE -> both(all, Set.of("officer", "unit-head", "accountant"));
                default -> all;
            };
        }

        private Set<String> authors() {
            return switch (level) {
                case "UNIT" -> Set.of("officer", "unit-head");
                case "EMULATION" -> Set.of("emulation");
                default -> Set.of("emulation", "director");
            };
        }

        private Set<String> confirmers() {
            return switch (level) {
                case "UNIT" -> Set.of("unit-head");
                case "EMULATION" -> Set.of("emulation");
                default -> Set.of("director");
            };
        }

        private static Set<String> both(Set<String> one, Set<String> other) {
            return one.stream().filter(other::contains).collect(Collectors.toUnmodifiableSet());
        }
    }
}
