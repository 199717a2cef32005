package vn.chungtay.contribution.statement.write.postchunk;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.StatementId;

/**
 * Post the next lines of a statement.
 *
 * @param statementId the statement
 * @param chunk which chunk of it, from 0
 * @param lines its lines that no earlier file brought
 * @param repeated how many of its lines an earlier file brought
 */
public record PostChunk(
        @TargetAggregateIdentifier StatementId statementId, int chunk, List<PostedLine> lines, int repeated) {

    public PostChunk {
        lines = List.copyOf(lines);
    }
}
