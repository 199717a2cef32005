package vn.chungtay.housing.caselist.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Some rows of a list are done: each became a case in a commit of its own, or did not.
 *
 * @param listId see {@link CaseListEvent#listId()}
 * @param chunk which chunk, from 0
 * @param chunkId entry of the vault that held its rows and is not needed any more
 * @param nextChunkId entry of the vault that holds the next rows; absent after the last
 * @param listed rows that became cases
 * @param alreadyThere rows that others listed just so since the list was checked
 * @param refused rows that could not be listed any more, because of what others did since the list was checked
 * @param occurredOn see {@link CaseListEvent#occurredOn()}
 */
@Stored(name = "housing.CaseListRowsDone", revision = 1)
public record CaseListRowsDone(
        String listId,
        int chunk,
        String chunkId,
        @Nullable String nextChunkId,
        int listed,
        int alreadyThere,
        int refused,
        LocalDate occurredOn)
        implements CaseListEvent {}
