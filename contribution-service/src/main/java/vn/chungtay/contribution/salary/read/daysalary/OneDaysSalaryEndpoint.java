package vn.chungtay.contribution.salary.read.daysalary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.salary.OneDaysSalary;
import vn.chungtay.contribution.salary.OneDaysSalary.Worked;
import vn.chungtay.contribution.salary.SalaryParts;
import vn.chungtay.infra.service.security.Permitted;

/** Works out one day's salary. */
@RestController
public class OneDaysSalaryEndpoint {

    private final OneDaysSalary salary;

    public OneDaysSalaryEndpoint(OneDaysSalary salary) {
        this.salary = salary;
    }

    /**
     * One day's salary, with the rules that it was worked out by and what is not sure about them.
     *
     * @param coefficient of the grade, a multiple of the base salary
     * @param allowances added to it, multiples of the base salary
     * @param day whose rules hold
     */
    @GetMapping("/api/v1/contributions/one-days-salary")
    @Permitted("contribution.work-out-salary")
    public Worked salary(
            @RequestParam BigDecimal coefficient,
            @RequestParam(defaultValue = "0") BigDecimal allowances,
            @RequestParam LocalDate day) {
        return salary.of(new SalaryParts(coefficient, allowances), day);
    }
}
