package luoshi.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.matching.ListNames;
import luoshi.model.Carried;
import luoshi.model.Heading;
import luoshi.model.KeptOutcome;
import luoshi.model.KeptTask;
import luoshi.model.Link;
import luoshi.store.Ledger;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What officers have decided, used again where the same row or the same task comes in another paper
 * of the year: a corrected report, a list that takes the place of a reconstructed one.
 */
final class Decisions {
    private final Ledger ledger;

    Decisions(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Replaces reconstructed tasks whose real ones have come, then carries decisions over. */
    void carry(int year) {
        String subject = Integer.toString(year);
        Map<Long, String> reconstructed = ledger.reconstructions().editions();
        Map<KeptTask, KeptTask> replaced = new HashMap<>();
        List<KeptTask> tasks = ledger.documents().tasks(year);
        for (KeptTask task : tasks) {
            String list = reconstructed.get(task.edition().id());
            if (list != null) {
                tasks.stream()
                        .filter(real -> !reconstructed.containsKey(real.edition().id()))
                        .filter(real -> Objects.equals(real.task().number(), task.task().number()))
                        .filter(real -> ListNames.isNamed(list, real.edition().heading().title()))
                        .findFirst()
                        .ifPresent(real -> replaced.put(task, real));
            }
        }
        ledger.links().decisions().carry(toReal(year, replaced), subject);
        ledger.reconstructions().drop(List.copyOf(replaced.keySet()), subject);
        ledger.links().decisions().carry(toNewRows(year), subject);
    }

    private List<Carried> toReal(int year, Map<KeptTask, KeptTask> replaced) {
        Map<Long, KeptTask> byId = new HashMap<>();
        replaced.keySet().forEach(task -> byId.put(task.id(), task));
        List<Carried> carried = new ArrayList<>();
        for (List<Link> links : ledger.links().byOutcome(year).values()) {
            for (Link link : links) {
                KeptTask old = byId.get(link.taskId());
                if (old != null && link.decidedBy() != null) {
                    KeptTask real = Objects.requireNonNull(replaced.get(old));
                    boolean same = Folding.same(old.task().text(), real.task().text());
                    carried.add(new Carried(link, link.outcomeId(), real.id(), same));
                }
            }
        }
        return carried;
    }

    /** Decisions on rows that stand in a later report of the same unit: by text, else by number. */
    private List<Carried> toNewRows(int year) {
        List<KeptOutcome> rows = ledger.documents().outcomes(year);
        Map<Long, List<Link>> links = ledger.links().byOutcome(year);
        List<Carried> carried = new ArrayList<>();
        for (KeptOutcome row : rows) {
            List<Link> own = links.getOrDefault(row.id(), List.of());
            if (own.stream().noneMatch(link -> link.decidedBy() != null || link.suspect())) {
                for (KeptOutcome old : rows) {
                    if (old.edition().id() < row.edition().id() && isSameRow(old, row)) {
                        carry(links.getOrDefault(old.id(), List.of()), old, row, carried);
                    }
                }
            }
        }
        return carried;
    }

    private static void carry(
            List<Link> decided, KeptOutcome old, KeptOutcome row, List<Carried> carried) {
        boolean same = Folding.same(old.outcome().task(), row.outcome().task());
        decided.stream()
                .filter(link -> link.decidedBy() != null)
                .forEach(link -> carried.add(new Carried(link, row.id(), link.taskId(), same)));
    }

    /** Reports of different units stand side by side: what is decided on one leaves the others. */
    private static boolean isSameRow(KeptOutcome old, KeptOutcome row) {
        Heading was = old.edition().heading();
        Heading is = row.edition().heading();
        if (!Objects.equals(folded(was.issuer()), folded(is.issuer()))) {
            return false;
        }
        if (Folding.same(old.outcome().task(), row.outcome().task())) {
            return !row.outcome().task().isBlank();
        }
        boolean sameReport =
                Folding.same(was.title(), is.title())
                        && Objects.equals(old.edition().period(), row.edition().period());
        return sameReport
                && row.outcome().number() != null
                && Objects.equals(old.outcome().number(), row.outcome().number());
    }

    private static @Nullable String folded(@Nullable String issuer) {
        return issuer == null ? null : Folding.fold(issuer);
    }
}
