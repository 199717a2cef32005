package vn.chungtay.infra.service.paper;

import org.jspecify.annotations.Nullable;

/**
 * What stands above the title of an administrative paper.
 *
 * @param upperName whom the unit is under; absent for one that is under nobody
 * @param unitName who makes the paper
 * @param number with its sign, for example {@code 15/BB-BG}; absent where it is filled in by hand
 * @param place where the paper is made, for example {@code Tuyên Quang}
 * @param day of the paper, written out
 */
public record Letterhead(
        @Nullable String upperName,
        String unitName,
        @Nullable String number,
        String place,
        String day) {}
