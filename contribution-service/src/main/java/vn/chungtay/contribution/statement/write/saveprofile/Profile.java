package vn.chungtay.contribution.statement.write.saveprofile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.statement.events.StatementProfileSaved;
import vn.chungtay.contribution.statement.file.AmountColumns;
import vn.chungtay.contribution.statement.file.Mapping;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.table.PlainText;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * What somebody writes down.
 *
 * @param name what it is called
 * @param mapping where files have what
 * @param occurredOn the day
 */
public record Profile(String name, Mapping mapping, DayOfFact occurredOn) {

    /**
     * Refuses what no file can be read by.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code profile.column-needed}, {@code profile.column-not-needed},
     *     {@code profile.heads-alike}
     */
    public Profile {
        Rule.check(columns(mapping).toArray(Rule[]::new));
        Rule.check(alike(mapping).toArray(Rule[]::new));
    }

    /** As it is stored. */
    public StatementProfileSaved saved(String profileId, String unitCode, String bankBin, String savedBy) {
        return new StatementProfileSaved(
                profileId,
                unitCode,
                bankBin,
                name,
                mapping.headRow(),
                mapping.separator(),
                mapping.dayHead(),
                mapping.dayStyle().name(),
                mapping.documentHead(),
                mapping.amountColumns().name(),
                mapping.debitHead(),
                mapping.creditHead(),
                mapping.amountHead(),
                mapping.markHead(),
                orNone(mapping.debitMarks()),
                orNone(mapping.creditMarks()),
                mapping.digits().name(),
                mapping.balanceHead(),
                mapping.narrativeHeads(),
                savedBy,
                occurredOn.day());
    }

    private static List<Rule> columns(Mapping mapping) {
        AmountColumns amounts = mapping.amountColumns();
        boolean two = amounts == AmountColumns.DEBIT_AND_CREDIT;
        boolean mark = amounts == AmountColumns.ONE_WITH_MARK;
        return List.of(
                new ColumnsOfTheAmount(amounts, "debitHead", two, mapping.debitHead() != null),
                new ColumnsOfTheAmount(amounts, "creditHead", two, mapping.creditHead() != null),
                new ColumnsOfTheAmount(amounts, "amountHead", !two, mapping.amountHead() != null),
                new ColumnsOfTheAmount(amounts, "markHead", mark, mapping.markHead() != null),
                new ColumnsOfTheAmount(
                        amounts,
                        "debitMarks",
                        mark,
                        !orNone(mapping.debitMarks()).isEmpty()),
                new ColumnsOfTheAmount(
                        amounts,
                        "creditMarks",
                        mark,
                        !orNone(mapping.creditMarks()).isEmpty()));
    }

    /** The voucher may stand in any other column, each of the others has its own. */
    private static List<Rule> alike(Mapping mapping) {
        Map<String, @Nullable String> heads = new LinkedHashMap<>();
        heads.put("dayHead", mapping.dayHead());
        heads.put("debitHead", mapping.debitHead());
        heads.put("creditHead", mapping.creditHead());
        heads.put("amountHead", mapping.amountHead());
        heads.put("markHead", mapping.markHead());
        heads.put("balanceHead", mapping.balanceHead());
        for (int i = 0; i < mapping.narrativeHeads().size(); i++) {
            heads.put("narrativeHeads[" + i + "]", mapping.narrativeHeads().get(i));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        List<Rule> rules = new ArrayList<>();
        heads.forEach((field, head) -> {
            if (head != null) {
                rules.add(new HeadsDiffer(field, fields.putIfAbsent(PlainText.of(head), field)));
            }
        });
        orNone(mapping.debitMarks())
                .forEach(debit -> orNone(mapping.creditMarks()).stream()
                        .filter(credit -> PlainText.of(credit).equals(PlainText.of(debit)))
                        .forEach(credit -> rules.add(new HeadsDiffer("creditMarks", "debitMarks"))));
        return rules;
    }

    private static List<String> orNone(@Nullable List<String> marks) {
        return marks == null ? List.of() : marks;
    }
}
