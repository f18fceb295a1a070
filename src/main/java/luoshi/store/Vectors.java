package luoshi.store;

import static luoshi.store.schema.Tables.VECTOR;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.store.schema.tables.records.VectorRecord;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The vectors of texts that a model has reckoned, so that no text is reckoned twice. They are
 * derived from the texts alone and so are not part of the history.
 */
public final class Vectors {
    private static final int AT_ONCE = 500;

    private final Ledger ledger;

    Vectors(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The vectors that are kept, by the texts' hashes.
     *
     * @param model whose vectors
     */
    public Map<String, byte[]> of(Collection<String> hashes, String model) {
        Map<String, byte[]> kept = new HashMap<>();
        List<String> all = hashes.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            // constants, not parameters: H2 finds only those through the index
            List<? extends Field<String>> some =
                    all.subList(from, Math.min(all.size(), from + AT_ONCE)).stream()
                            .map(hash -> DSL.inline(hash, SQLDataType.VARCHAR))
                            .toList();
            kept.putAll(
                    ledger.read(
                            dsl ->
                                    dsl.selectFrom(VECTOR)
                                            .where(VECTOR.TEXT_HASH.in(some))
                                            .and(VECTOR.MODEL.eq(model))
                                            .fetchMap(VECTOR.TEXT_HASH, VECTOR.VALUE)));
        }
        return kept;
    }

    /** Keeps vectors by the texts' hashes. */
    public void keep(Map<String, byte[]> vectors, String model) {
        List<VectorRecord> rows =
                vectors.entrySet().stream()
                        .map(each -> new VectorRecord(each.getKey(), model, each.getValue()))
                        .toList();
        ledger.reckon(dsl -> dsl.batchMerge(rows).execute());
    }
}
