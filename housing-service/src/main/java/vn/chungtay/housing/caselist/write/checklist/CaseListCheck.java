package vn.chungtay.housing.caselist.write.checklist;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.housing.caselist.file.CaseListFile;
import vn.chungtay.housing.caselist.file.ReadRow;
import vn.chungtay.housing.caselist.write.checklist.CheckedRow.State;
import vn.chungtay.housing.housecase.write.listcase.ListCase;
import vn.chungtay.housing.housecase.write.listcase.ListCaseEndpoint.Body;
import vn.chungtay.housing.housecase.write.listcase.ListCaseEndpoint.HeadBody;
import vn.chungtay.housing.housecase.write.listcase.ListingCheck;
import vn.chungtay.housing.housecase.write.listcase.ListingOutlook;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.table.PlainText;
import vn.chungtay.infra.service.table.UnreadableFile;

/** Looks through a list: what a listing of each household would say, and what the households say together. Keeps nothing. */
@Component
public class CaseListCheck {

    /** Rows of which the database is asked at once. */
    private static final int CHUNK = 1_000;

    private final Validator validator;
    private final ListingCheck listings;
    private final Clock clock;

    public CaseListCheck(Validator validator, ListingCheck listings, Clock clock) {
        this.validator = validator;
        this.listings = listings;
        this.clock = clock;
    }

    /**
     * Looks through the file.
     *
     * @throws RuleViolated with the code of what is wrong, where the file as a whole cannot be used
     */
    public CheckedList of(byte[] content, Actor actor) {
        CaseListFile file = read(content);
        Map<String, Integer> firstOfPerson = new HashMap<>();
        Map<String, Integer> firstOfName = new HashMap<>();
        List<CheckedRow> checked = new ArrayList<>();
        for (CheckedRow row : eachByItself(file.households(), actor)) {
            Body listing = row.listing();
            checked.add(listing == null ? row : amongOthers(row, listing, firstOfPerson, firstOfName));
        }
        return new CheckedList(file, checked);
    }

    private CaseListFile read(byte[] content) {
        try {
            return CaseListFile.read(content, validator);
        } catch (UnreadableFile e) {
            FileFault fault = e.fault();
            Map<String, Object> facts = new HashMap<>(fault.facts());
            facts.put("row", fault.line());
            throw new RuleViolated(fault.code(), facts, e);
        }
    }

    private List<CheckedRow> eachByItself(List<ReadRow> rows, Actor actor) {
        List<CheckedRow> checked = new ArrayList<>(rows.size());
        for (int first = 0; first < rows.size(); first += CHUNK) {
            checked.addAll(checked(rows.subList(first, Math.min(rows.size(), first + CHUNK)), actor));
        }
        return checked;
    }

    private List<CheckedRow> checked(List<ReadRow> rows, Actor actor) {
        Map<Integer, CheckedRow> checked = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (ReadRow row : rows) {
            Body listing = row.listing();
            if (listing == null) {
                checked.put(row.number(), new CheckedRow(row.number(), State.FAULTY, null, row.faults()));
            } else {
                try {
                    candidates.add(new Candidate(row.number(), listing, listing.command(clock)));
                } catch (RuleViolated e) {
                    checked.put(row.number(), faulty(row.number(), listing, e));
                }
            }
        }
        List<ListingOutlook> outlooks =
                listings.of(candidates.stream().map(Candidate::command).toList(), actor);
        for (int n = 0; n < candidates.size(); n++) {
            checked.put(candidates.get(n).number(), candidates.get(n).with(outlooks.get(n)));
        }
        return rows.stream().map(row -> checked.get(row.number())).toList();
    }

    /** A row that says a whole listing. */
    private record Candidate(int number, Body listing, ListCase command) {

        CheckedRow with(ListingOutlook outlook) {
            return switch (outlook) {
                case ListingOutlook.Possible possible
                when possible.looksLikeAnother() ->
                    new CheckedRow(number, State.DOUBTFUL, listing, List.of(FileFault.at(number, "caselist.namesake")));
                case ListingOutlook.Possible _ -> new CheckedRow(number, State.GOOD, listing, List.of());
                case ListingOutlook.AlreadyThere _ -> new CheckedRow(number, State.ALREADY_THERE, listing, List.of());
                case ListingOutlook.Refused refused -> faulty(number, listing, refused.why());
            };
        }
    }

    private static CheckedRow faulty(int number, Body listing, ServiceException why) {
        return new CheckedRow(number, State.FAULTY, listing, List.of(new FileFault(number, why.code(), why.facts())));
    }

    /** The first row of a person stands, the others are faulty; who looks like another of the list is doubtful. */
    private static CheckedRow amongOthers(
            CheckedRow row, Body listing, Map<String, Integer> firstOfPerson, Map<String, Integer> firstOfName) {
        Integer samePerson = firstOfPerson.putIfAbsent(listing.head().identityNumber(), row.number());
        if (samePerson != null) {
            return with(row, State.FAULTY, "caselist.person-twice", samePerson);
        }
        String name = likeness(listing);
        Integer sameName = name == null ? null : firstOfName.putIfAbsent(name, row.number());
        return sameName != null && row.state() == State.GOOD
                ? with(row, State.DOUBTFUL, "caselist.namesake-in-list", sameName)
                : row;
    }

    private static @Nullable String likeness(Body listing) {
        HeadBody head = listing.head();
        return head.birthYear() == null
                ? null
                : PlainText.of(head.name()) + "|" + head.birthYear() + "|" + listing.communeCode();
    }

    private static CheckedRow with(CheckedRow row, State state, String code, int other) {
        List<FileFault> remarks = new ArrayList<>(row.remarks());
        remarks.add(new FileFault(row.number(), code, Map.of("row", other)));
        return new CheckedRow(row.number(), state, row.listing(), remarks);
    }
}
