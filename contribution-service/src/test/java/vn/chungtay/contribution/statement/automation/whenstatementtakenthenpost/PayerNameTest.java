package vn.chungtay.contribution.statement.automation.whenstatementtakenthenpost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayerNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MBVCB.6997056113.UNG HO.CT tu 0881000956868 NGUYEN THI HOA toi 0011001932418 BHXH | NGUYEN THI HOA",
                "SHGD:10004067.DD:240910.BO:TRAN VAN NAM.Remark:UNG HO | TRAN VAN NAM",
                "BO:LE LAN | LE LAN",
                "020097042209091712522024VHQZ187912.69958.171254.UNG HO | ''",
                "CT tu 0881000956868 | ''",
                "'' | ''"
            })
    void isFoundInTheFormsOfBanksAndNowhereElse(String narrative, String name) {
        assertThat(PayerName.in(narrative)).isEqualTo(name);
    }
}
