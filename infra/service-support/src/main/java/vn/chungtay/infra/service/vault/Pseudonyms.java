package vn.chungtay.infra.service.vault;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives each text that identifies people an opaque name, so that events can say that two of them are the same without saying what
 * they are.
 */
public interface Pseudonyms {

    /**
     * The name of the text; equal texts have the same one for ever. Of the text itself only a blind index is kept.
     *
     * @param text normalised, so that equal people are equal texts
     * @return opaque, safe to stand in events
     */
    String of(String text);

    /** Gives a name to each of these texts that has none; on a database all at once, and whoever asks for one soon gets it faster. */
    default void prepare(Collection<String> texts) {
        texts.forEach(this::of);
    }

    /** The names of those of these texts that have one, by text; makes none. */
    default Map<String, String> known(Collection<String> texts) {
        return texts.stream().distinct().collect(Collectors.toMap(text -> text, this::of));
    }
}
