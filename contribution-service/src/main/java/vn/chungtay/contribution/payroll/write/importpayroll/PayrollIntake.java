package vn.chungtay.contribution.payroll.write.importpayroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.gift.write.DonorRef;
import vn.chungtay.contribution.payroll.file.PayrollFile;
import vn.chungtay.contribution.payroll.file.PayrollRow;
import vn.chungtay.contribution.salary.OneDaysSalary;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.contribution.statement.events.PayrollProposed;
import vn.chungtay.contribution.statement.write.resolveline.ProposePayroll;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actors;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** Brings a list of staff into the vault, all of it or nothing. */
@Component
public class PayrollIntake {

    private final OneDaysSalary salary;
    private final PersonalDataVault vault;
    private final Actors actors;
    private final EventStore log;

    public PayrollIntake(OneDaysSalary salary, PersonalDataVault vault, Actors actors, EventStore log) {
        this.salary = salary;
        this.vault = vault;
        this.actors = actors;
        this.log = log;
    }

    /**
     * Reads a list and keeps its people.
     *
     * @param salaryOn the day whose salary is given; needed only where rows have no amount
     * @throws RuleViolated {@code payroll.faulty}, naming the faults; then nothing is left in the vault
     */
    public ProposePayroll stage(LineId line, byte[] content, @Nullable LocalDate salaryOn, DayOfFact occurredOn) {
        PayrollFile.Contents contents = PayrollFile.read(content, salary, salaryOn);
        if (!contents.faults().isEmpty()) {
            throw faulty(contents.faults());
        }
        List<PayrollRow> rows = contents.rows();
        List<String> donorIds = vault.keepAll(rows.stream()
                .map(row -> Map.of(VaultFields.NAME, row.name(), VaultFields.STAFF_CODE, row.staffCode()))
                .toList());
        List<ProposePayroll.Share> shares = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            PayrollRow row = rows.get(i);
            shares.add(new ProposePayroll.Share(
                    GiftId.next(),
                    DonorRef.staff(donorIds.get(i), actors.staffRef(row.staffCode())),
                    new VndAmount(row.amountVnd())));
        }
        return new ProposePayroll(line, shares, occurredOn);
    }

    /** Whether the line was proposed to be what these people give, and not what those of the same request before a crash do. */
    public boolean hasTaken(ProposePayroll payroll) {
        List<String> donorIds =
                payroll.shares().stream().map(share -> share.donor().donorId()).toList();
        return log.readEvents(payroll.lineId().value(), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .anyMatch(event -> event instanceof PayrollProposed proposed
                        && proposed.donorIds().equals(donorIds));
    }

    /** Leaves nothing of a list that was not taken. */
    public void forget(ProposePayroll payroll) {
        payroll.shares().forEach(share -> vault.forget(share.donor().donorId()));
    }

    private static RuleViolated faulty(List<FileFault> faults) {
        FileFault first = faults.getFirst();
        return new RuleViolated(
                "payroll.faulty",
                Map.of(
                        "line",
                        first.line(),
                        "fault",
                        first.code(),
                        "faults",
                        faults.stream()
                                .map(fault -> Map.of("line", fault.line(), "code", fault.code()))
                                .toList()));
    }
}
