package vn.chungtay.contribution.statement.read.lineview;

import java.util.List;

/**
 * A drive that a line may be meant for.
 *
 * @param driveId the drive
 * @param score 1 to 100; of two the higher is likelier
 * @param reasons {@code NAME} where the giver wrote words of its name, {@code DAY} where it took gifts on that day,
 *     {@code AMOUNT} where it still hoped for as much, {@code ACCOUNT} where the money came in by its account
 */
public record Suggestion(String driveId, int score, List<String> reasons) {}
