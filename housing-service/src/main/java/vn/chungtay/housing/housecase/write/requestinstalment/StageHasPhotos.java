package vn.chungtay.housing.housecase.write.requestinstalment;

import java.util.Map;
import vn.chungtay.housing.housecase.write.DatedValue;
import vn.chungtay.housing.housecase.write.Stage;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The stage that a part is paid for was photographed. The number is no law but a precaution of ours with the giver's money: it
 * refuses although the rule is an assumed one, and the refusal says so.
 *
 * @param ordinal which part is asked for
 * @param stage what has to be reached for it
 * @param counted photos of the stage that count
 * @param required at least so many
 */
public record StageHasPhotos(int ordinal, Stage stage, int counted, DatedValue required) implements Rule {

    @Override
    public boolean broken() {
        return counted < required.value().intValueExact();
    }

    @Override
    public String code() {
        return "instalment.photos-missing";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "ordinal", ordinal,
                "stage", stage.name(),
                "counted", counted,
                "required", required.plainValue(),
                "status", required.status(),
                "basis", required.basis());
    }
}
