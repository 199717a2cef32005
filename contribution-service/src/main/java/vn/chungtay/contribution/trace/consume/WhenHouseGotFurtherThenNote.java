package vn.chungtay.contribution.trace.consume;

import org.springframework.stereotype.Component;
import vn.chungtay.contribution.shared.HouseId;
import vn.chungtay.contribution.trace.write.Stage;
import vn.chungtay.contribution.trace.write.notestage.NoteStage;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;

/** A house got further: this service's own log says so too, so that its views can be made anew from it alone. */
@Component
public class WhenHouseGotFurtherThenNote {

    private static final Actor SELF = Actor.system("contribution");

    private final Commands commands;

    public WhenHouseGotFurtherThenNote(Commands commands) {
        this.commands = commands;
    }

    void react(Stage stage, Consumed<HouseV1> told) {
        HouseV1 house = told.data();
        commands.send(
                new NoteStage(
                        HouseId.of(house.caseId()),
                        house.caseId(),
                        stage,
                        house.provinceCode(),
                        house.kind(),
                        house.listedOn(),
                        house.simulated(),
                        house.occurredOn()),
                told.idempotencyKey(),
                SELF,
                null);
    }
}
