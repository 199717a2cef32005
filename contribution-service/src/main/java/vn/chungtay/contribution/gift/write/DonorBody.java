package vn.chungtay.contribution.gift.write;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A giver, as the caller names them.
 *
 * @param kind what sort of giver
 * @param name of the person or body
 * @param identityNumber CCCD, 12 digits; absent where the giver does not say
 * @param phone absent where the giver does not say
 */
public record DonorBody(
        @NotNull DonorKind kind,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Pattern(regexp = "\\d{12}") String identityNumber,
        @Nullable @Pattern(regexp = "\\+?\\d[\\d .]{7,18}") String phone) {

    /** Names nobody: a giver must not reach a log by accident. */
    @Override
    public String toString() {
        return "DonorBody[" + kind + "]";
    }
}
