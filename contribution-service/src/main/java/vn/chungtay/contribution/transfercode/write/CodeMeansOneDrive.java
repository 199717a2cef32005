package vn.chungtay.contribution.transfercode.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Two drives never share a code. Codes of different drives are equal once in 850 thousand million pairs; the second of such a
 * pair does without.
 *
 * @param codeId the code
 * @param same whether it was handed out for the same drive and house before
 */
record CodeMeansOneDrive(String codeId, boolean same) implements Rule {

    @Override
    public boolean broken() {
        return !same;
    }

    @Override
    public String code() {
        return "transfercode.taken";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("id", codeId);
    }
}
