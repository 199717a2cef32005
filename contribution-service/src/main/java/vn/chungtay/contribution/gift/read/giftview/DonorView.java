package vn.chungtay.contribution.gift.read.giftview;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A giver by name, for those who may know it.
 *
 * @param kind {@code STAFF}, {@code COLLECTIVE}, {@code PERSON}, {@code ORGANISATION} or {@code UNKNOWN}
 * @param name in clear
 * @param phone in clear, absent where none was given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DonorView(String kind, String name, @Nullable String phone) {

    /** What stands in the name's place for everybody else. */
    static final String MASKED = "Nhà hảo tâm";
}
