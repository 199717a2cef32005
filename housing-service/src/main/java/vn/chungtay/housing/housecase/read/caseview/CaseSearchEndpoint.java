package vn.chungtay.housing.housecase.read.caseview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Finds cases by the name of the head of household. A name is personal: it comes in the body and stands in no address. */
@RestController
public class CaseSearchEndpoint {

    private static final String FIND_BY_NAME = "housing.find-cases-by-name";

    /** Whoever finds more people of that name has to say more of it. */
    private static final int MOST_PEOPLE = 2_000;

    private static final int PAGE = 50;

    private final Views views;
    private final CaseLists lists;
    private final PersonalDataVault vault;

    CaseSearchEndpoint(Views views, CaseLists lists, PersonalDataVault vault) {
        this.views = views;
        this.lists = lists;
        this.vault = vault;
    }

    /**
     * What is looked for.
     *
     * @param name some words of the name, in any order, with or without diacritics
     * @param purpose why, in a few words; it is recorded with who asks
     * @param filter as in the list; whoever sees one unit's cases alone has to name it
     * @param after cursor of the former page
     * @param limit how many, from 1 to 200; 50 where it is absent
     */
    public record Body(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 200) String purpose,
            @NotNull @Valid CaseFilter filter,
            @Nullable String after,

            @Nullable @Min(1) @Max(200) Integer limit) {

        /** Says nothing, so that no log does. */
        @Override
        public String toString() {
            return "Body";
        }
    }

    /**
     * The cases whose heads have all the words in their names, the oldest first; the names themselves are not shown. The vault
     * records who looked and why. The answer is remembered nowhere.
     *
     * @throws RuleViolated {@code search.too-many-people} where so many have that name that the answer would not be whole
     */
    @PostMapping("/api/v1/housing/cases/search")
    @Permitted(FIND_BY_NAME)
    public ResponseEntity<Answer<CasePage>> search(
            @RequestBody @Valid Body body, MinPosition minPosition, Actor actor) {
        lists.require(actor, FIND_BY_NAME, body.filter());
        List<String> people = people(body, actor);
        Answer<CasePage> found = views.read(
                CaseViewProjector.VIEW,
                minPosition,
                cases -> lists.page(
                        cases,
                        body.filter(),
                        people,
                        Objects.requireNonNullElse(body.after(), ""),
                        Objects.requireNonNullElse(body.limit(), PAGE)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found);
    }

    private List<String> people(Body body, Actor actor) {
        List<String> people = vault.findByName(body.name(), MOST_PEOPLE + 1, actor, body.purpose());
        if (people.size() > MOST_PEOPLE) {
            throw new RuleViolated("search.too-many-people", Map.of("most", MOST_PEOPLE));
        }
        return people;
    }
}
