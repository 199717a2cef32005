package vn.chungtay.contribution.statement.write.saveprofile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.ProfileId;
import vn.chungtay.contribution.statement.file.Mapping;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Takes profiles that statements are read by. */
@RestController
public class SaveProfileEndpoint {

    private static final String PROFILES = "/api/v1/contributions/statement-profiles";

    private final Clock clock;

    public SaveProfileEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * A new profile.
     *
     * @param unitCode the unit that it is to belong to
     * @param bankBin the bank, 6 digits as NAPAS numbers it
     * @param name what it is called
     * @param mapping where files have what
     * @param occurredOn the day it is written down
     */
    public record Body(
            @NotNull String unitCode,
            @NotNull @Pattern(regexp = AccountId.BANK) String bankBin,
            @NotNull @Pattern(regexp = Mapping.HEAD) String name,
            @NotNull @Valid Mapping mapping,
            @NotNull LocalDate occurredOn) {}

    /**
     * A profile written down anew.
     *
     * @param name what it is called
     * @param mapping where files have what
     * @param occurredOn the day it is changed
     */
    public record Change(
            @NotNull @Pattern(regexp = Mapping.HEAD) String name,
            @NotNull @Valid Mapping mapping,
            @NotNull LocalDate occurredOn) {}

    /** Writes it down. */
    @PostMapping(PROFILES)
    @Permitted(SaveProfile.OPERATION)
    public ResponseEntity<Accepted> save(@RequestBody @Valid Body body, CommandCall call) {
        return call.create(
                new SaveProfile(
                        ProfileId.next(),
                        body.unitCode(),
                        body.bankBin(),
                        profile(body.name(), body.mapping(), body.occurredOn())),
                PROFILES);
    }

    /** Writes it down anew: {@code If-Match} says which form of it the caller has seen. */
    @PostMapping(PROFILES + "/{profileId}/change")
    @Permitted(ChangeProfile.OPERATION)
    public ResponseEntity<Accepted> change(
            @PathVariable String profileId, @RequestBody @Valid Change body, CommandCall call) {
        return call.sendMatching(
                new ChangeProfile(new ProfileId(profileId), profile(body.name(), body.mapping(), body.occurredOn())));
    }

    private Profile profile(String name, Mapping mapping, LocalDate day) {
        return new Profile(name, mapping, DayOfFact.of(day, clock));
    }
}
