package vn.chungtay.contribution.statement.read.lineview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drive that a line may be meant for.
 *
 * @param driveId the drive
 * @param namedCaseId house case that a near code names; left out where none does
 * @param score 1 to 100; of two the higher is likelier
 * @param reasons {@code NEAR_CODE} where the giver wrote a code of it with one slip of the pen, {@code NAME} where the giver wrote words of its name, {@code DAY} where it took gifts on that day,
 *     {@code AMOUNT} where it still hoped for as much, {@code ACCOUNT} where the money came in by its account
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Suggestion(String driveId, @Nullable String namedCaseId, int score, List<String> reasons) {}
