package vn.chungtay.housing.housecase.read.caseview;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The head of household in clear. The identity number is never shown.
 *
 * @param name full name
 * @param birthYear absent where it is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeadView(String name, @Nullable Integer birthYear) {}
