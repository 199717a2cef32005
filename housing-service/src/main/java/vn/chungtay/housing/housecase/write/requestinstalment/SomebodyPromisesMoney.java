package vn.chungtay.housing.housecase.write.requestinstalment;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Money is asked for where somebody promised some; a house may live on material and labour alone.
 *
 * @param paying how many promises have money in them
 */
public record SomebodyPromisesMoney(int paying) implements Rule {

    @Override
    public boolean broken() {
        return paying == 0;
    }

    @Override
    public String code() {
        return "instalment.no-money-for-house";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
