package vn.chungtay.infra.service.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.consume.DeadLetter;

/**
 * Everything about a dead letter.
 *
 * @param letter as in the list
 * @param firstLetterId the letter of the same aggregate that has to be settled first, often itself
 * @param headers as the record has them, text by name
 * @param data as the record has it, absent when it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LetterDetails(
        LetterView letter,
        String firstLetterId,
        Map<String, String> headers,
        @Nullable String data) {

    static LetterDetails of(DeadLetter letter, DeadLetter first) {
        return new LetterDetails(LetterView.of(letter), first.id(), letter.headerTexts(), letter.dataText());
    }
}
