package vn.chungtay.housing.testing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** A vault without a lock: the first entry gets a given id, later ones count on. */
public final class VaultInMemory implements PersonalDataVault {

    private final String firstId;
    private final Map<String, Map<String, String>> byId = new HashMap<>();
    private final Map<String, String> byNumber = new HashMap<>();

    public VaultInMemory(String firstId) {
        this.firstId = firstId;
    }

    @Override
    public String keep(Map<String, String> fields, @Nullable String identityNumber) {
        String id = findByIdentityNumber(String.valueOf(identityNumber))
                .orElse(byId.isEmpty() ? firstId : firstId + "-" + byId.size());
        if (identityNumber != null) {
            byNumber.put(identityNumber, id);
        }
        byId.put(id, Map.copyOf(fields));
        return id;
    }

    @Override
    public Map<String, String> keepNew(Map<String, Map<String, String>> people) {
        Map<String, String> kept = new HashMap<>();
        people.forEach((number, fields) -> {
            if (!byNumber.containsKey(number)) {
                kept.put(number, keep(fields, number));
            }
        });
        return kept;
    }

    @Override
    public Map<String, String> findByIdentityNumbers(Collection<String> identityNumbers) {
        return identityNumbers.stream()
                .distinct()
                .filter(byNumber::containsKey)
                .collect(Collectors.toMap(number -> number, byNumber::get));
    }

    @Override
    public Map<String, String> read(String id, Actor reader, String purpose) {
        return fields(id);
    }

    @Override
    public Map<String, Map<String, String>> readAll(Collection<String> ids, Actor reader, String purpose) {
        return ids.stream().filter(byId::containsKey).collect(Collectors.toMap(id -> id, this::fields));
    }

    @Override
    public boolean holds(String id, Map<String, String> fields) {
        return byId.containsKey(id) && fields(id).entrySet().containsAll(fields.entrySet());
    }

    @Override
    public List<String> findByName(String name, int most, Actor reader, String purpose) {
        return byNumber.values().stream()
                .filter(id -> fields(id).getOrDefault("name", "").contains(name))
                .limit(most)
                .toList();
    }

    @Override
    public void forget(String id) {
        byId.remove(id);
    }

    /** What is kept under the id, nothing for an unknown one. */
    public Map<String, String> fields(String id) {
        return byId.getOrDefault(id, Map.of());
    }
}
