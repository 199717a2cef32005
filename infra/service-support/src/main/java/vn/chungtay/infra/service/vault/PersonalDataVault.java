package vn.chungtay.infra.service.vault;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.security.Actor;

/**
 * Keeps everything that identifies a person, and all free text, encrypted under a key of its own for each entry. Events hold
 * the entry's id only. The vault is written before the append.
 */
public interface PersonalDataVault {

    /**
     * Keeps the fields under a new opaque id or, where an identity number is given that is known already, under the id it has:
     * one person, one id.
     *
     * @param fields what is kept, by field name; none may be empty
     * @param identityNumber the person's identity number (CCCD, 12 digits), kept as one more field and found again by blind
     *     index; absent for free text and for people who gave none
     * @return opaque id, safe to stand in events
     */
    String keep(Map<String, String> fields, @Nullable String identityNumber);

    /**
     * Keeps many entries, each under a new opaque id of its own; a vault on a database writes them at once.
     *
     * @param entries fields by name, none empty, for each entry
     * @return the ids, in the order of the entries
     */
    default List<String> keepAll(List<Map<String, String>> entries) {
        return entries.stream().map(fields -> keep(fields, null)).toList();
    }

    /**
     * Keeps those of these people whom nobody has kept before, and changes nothing of the others; a vault on a database looks and
     * writes for all of them at once.
     *
     * @param people fields by name, none empty, by the identity number of each
     * @return the ids of those who are new, by identity number; it may be nobody
     */
    default Map<String, String> keepNew(Map<String, Map<String, String>> people) {
        return Map.of();
    }

    /** The id of the person with this identity number, found by blind index. */
    default Optional<String> findByIdentityNumber(String identityNumber) {
        return Optional.ofNullable(
                findByIdentityNumbers(List.of(identityNumber)).get(identityNumber));
    }

    /** The ids of those of these people whom the vault knows, by identity number; a vault on a database looks for all of them at once. */
    Map<String, String> findByIdentityNumbers(Collection<String> identityNumbers);

    /**
     * The people with an identity number whose names have all these words, diacritics, capitals and order aside. They are found by
     * blind index, which is gone with the person. That somebody searched is recorded with who and why, never what for.
     *
     * @param name some words of a name
     * @param most at most so many are found, which ones is not said
     * @return their ids
     */
    List<String> findByName(String name, int most, Actor reader, String purpose);

    /**
     * The fields in clear. Every read is recorded with who and why.
     *
     * @throws vn.chungtay.infra.service.errors.NotFound {@code person.unknown}, also after the person was forgotten
     */
    Map<String, String> read(String id, Actor reader, String purpose);

    /**
     * The fields of several entries in clear, by id; one that is not known, or was forgotten, is missing. Every read is recorded
     * with who and why.
     */
    Map<String, Map<String, String>> readAll(Collection<String> ids, Actor reader, String purpose);

    /**
     * Whether the entry says exactly this in these fields; not so for an unknown one. The caller learns nothing that they did not
     * bring, so that no read is recorded.
     */
    boolean holds(String id, Map<String, String> fields);

    /** Destroys key and record for ever. */
    void forget(String id);
}
