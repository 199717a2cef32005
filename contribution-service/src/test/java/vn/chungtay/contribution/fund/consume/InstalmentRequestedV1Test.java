package vn.chungtay.contribution.fund.consume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chungtay.infra.contracts.PublishedSchemas;

class InstalmentRequestedV1Test {

    @Test
    void readsWhatHousesPublish() {
        var requested =
                PublishedSchemas.committed().example("housing.instalment-requested.v1", InstalmentRequestedV1.class);

        assertThat(requested.instalmentId()).startsWith("instalment-");
        assertThat(requested.fundId()).startsWith("fund-");
        assertThat(requested.caseId()).startsWith("case-");
        assertThat(requested.amountVnd()).isPositive();
    }
}
