package vn.chungtay.contribution.gift.write;

import java.util.Map;
import java.util.Set;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A drive takes gifts in the forms that it was opened for.
 *
 * @param form of the gift
 * @param accepted what the drive accepts
 */
public record DriveAcceptsForm(GiftForm form, Set<GiftForm> accepted) implements Rule {

    public DriveAcceptsForm {
        accepted = Set.copyOf(accepted);
    }

    @Override
    public boolean broken() {
        return !accepted.contains(form);
    }

    @Override
    public String code() {
        return "drive.form-not-accepted";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "form", form.name(),
                "accepted", accepted.stream().sorted().map(GiftForm::name).toList());
    }
}
