package luoshi.workbench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import luoshi.matching.meaning.LocalMeaning;
import luoshi.matching.meaning.Meaning;
import luoshi.store.Ledger;
import luoshi.text.Folding;

/** Meaning that remembers: a vector that the ledger keeps is not reckoned again. */
final class KeptMeaning implements Meaning {
    private final Ledger ledger;
    private final Meaning reckoned;

    /**
     * @param reckoned who reckons what the ledger does not keep
     */
    KeptMeaning(Ledger ledger, Meaning reckoned) {
        this.ledger = ledger;
        this.reckoned = reckoned;
    }

    @Override
    public Optional<List<byte[]>> vectors(List<String> texts) {
        List<String> hashes = texts.stream().map(KeptMeaning::hash).toList();
        Map<String, byte[]> kept = new HashMap<>(ledger.vectors().of(hashes, LocalMeaning.MODEL));
        Map<String, String> missing = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!kept.containsKey(hashes.get(i))) {
                missing.put(hashes.get(i), texts.get(i));
            }
        }
        if (!missing.isEmpty()) {
            Optional<Map<String, byte[]>> made = reckon(missing);
            if (made.isEmpty()) {
                return Optional.empty();
            }
            kept.putAll(made.get());
        }
        return Optional.of(
                hashes.stream().map(hash -> Objects.requireNonNull(kept.get(hash))).toList());
    }

    private Optional<Map<String, byte[]>> reckon(Map<String, String> missing) {
        Optional<List<byte[]>> made = reckoned.vectors(new ArrayList<>(missing.values()));
        return made.map(
                vectors -> {
                    Map<String, byte[]> packed = new LinkedHashMap<>();
                    int place = 0;
                    for (String hash : missing.keySet()) {
                        packed.put(hash, vectors.get(place++));
                    }
                    ledger.vectors().keep(packed, LocalMeaning.MODEL);
                    return packed;
                });
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(Folding.fold(text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
