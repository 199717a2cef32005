package vn.chungtay.housing.caselist.write.takelist;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.caselist.write.ImportMode;
import vn.chungtay.housing.caselist.write.StagedRows;
import vn.chungtay.housing.caselist.write.checklist.CaseListCheck;
import vn.chungtay.housing.caselist.write.checklist.CheckedList;
import vn.chungtay.housing.caselist.write.checklist.CheckedRow;
import vn.chungtay.housing.caselist.write.checklist.CheckedRow.State;
import vn.chungtay.housing.shared.CaseListId;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.DayOfFact;

/** Brings a list into the vault, once it is checked. */
@Component
public class CaseListIntake {

    /** Rows that a refusal names; the marked workbook has all. */
    private static final int MOST_NAMED = 100;

    private final CaseListCheck check;
    private final StagedRows staged;

    public CaseListIntake(CaseListCheck check, StagedRows staged) {
        this.check = check;
        this.staged = staged;
    }

    /**
     * Checks a list and stages the rows that become cases.
     *
     * @throws RuleViolated {@code caselist.faulty} where the mode allows no faults, naming rows and codes; nothing is kept then
     */
    public TakeCaseList stage(ImportMode mode, byte[] content, Actor actor, DayOfFact today) {
        CheckedList list = check.of(content, actor);
        List<CheckedRow> faulty = list.faulty();
        if (mode == ImportMode.ALL_OR_NOTHING && !faulty.isEmpty()) {
            throw faulty(faulty);
        }
        return new TakeCaseList(
                CaseListId.next(),
                mode,
                list.rows().size(),
                faulty.size(),
                list.count(State.ALREADY_THERE),
                staged.keep(list.toBeListed()),
                today);
    }

    /** Leaves nothing of a list that was not taken. */
    public void forget(TakeCaseList list) {
        staged.forget(list.chunkIds());
    }

    private static RuleViolated faulty(List<CheckedRow> rows) {
        return new RuleViolated(
                "caselist.faulty",
                Map.of(
                        "faulty",
                        rows.size(),
                        "row",
                        rows.getFirst().number(),
                        "faults",
                        rows.stream()
                                .limit(MOST_NAMED)
                                .flatMap(row -> row.remarks().stream())
                                .map(fault -> Map.of("row", fault.line(), "code", fault.code()))
                                .toList()));
    }
}
