package luoshi.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import luoshi.model.Document;
import luoshi.model.DocumentKind;
import luoshi.model.Heading;
import luoshi.model.KeptDocument;
import luoshi.model.Reading;
import luoshi.store.Ledger;
import luoshi.text.Difference;
import luoshi.text.Folding;
import luoshi.unit.Directory;
import luoshi.workbench.ItemChange.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a fuller or corrected edition of what the ledger holds, and shows what it changes. A
 * list is the same by year, issuer and document number; where a number is missing the officer is
 * asked. A report is the same by year, issuer and period, and is always asked about: a bureau's and
 * a district's report, or a quarter's and the year's, stand side by side.
 */
public final class Editions {
    private static final double LIKE_TITLE = 0.5;
    private static final double SHARED = 0.3;

    private final Ledger ledger;
    private final Directory directory;

    Editions(Ledger ledger, Directory directory) {
        this.ledger = ledger;
        this.directory = directory;
    }

    /** For each document of a reading the edition whose place it may take, if there is one. */
    public List<EditionComparison> compare(Reading reading) {
        List<KeptDocument> kept = ledger.documents().all();
        List<EditionComparison> found = new ArrayList<>();
        for (int i = 0; i < reading.documents().size(); i++) {
            find(i, reading.documents().get(i), kept).ifPresent(found::add);
        }
        return found;
    }

    private Optional<EditionComparison> find(
            int index, Document document, List<KeptDocument> kept) {
        return kept.stream()
                .filter(edition -> mayBe(document, edition))
                .map(edition -> compare(index, document, edition))
                .filter(found -> found.certain() || isLike(document, found))
                .max(
                        Comparator.comparing(EditionComparison::certain)
                                .thenComparing(Editions::goingOn)
                                .thenComparing(found -> found.count(Kind.SAME))
                                .thenComparing(found -> saysIssuer(document, found)));
    }

    /** Whether both say who issued them, and so surely the same. */
    private static boolean saysIssuer(Document document, EditionComparison found) {
        return document.heading().issuer() != null
                && found.edition().edition().heading().issuer() != null;
    }

    private static int goingOn(EditionComparison comparison) {
        return comparison.continued().size();
    }

    private boolean mayBe(Document document, KeptDocument kept) {
        Heading now = document.heading();
        Heading old = kept.edition().heading();
        boolean kind = DocumentKind.of(document) == kept.kind();
        boolean year = now.year() != null && Objects.equals(now.year(), old.year());
        if (!kind || !year || !sameIssuer(now, old)) {
            return false;
        }
        return switch (document) {
            case Document.TaskList list ->
                    now.number() == null
                            || old.number() == null
                            || Folding.same(now.number(), old.number());
            case Document.OutcomeReport report ->
                    Objects.equals(report.period(), kept.edition().period());
            case Document.Plan plan -> false;
        };
    }

    private boolean sameIssuer(Heading now, Heading old) {
        String one = now.issuer();
        String other = old.issuer();
        return one == null || other == null || directory.same(one, other);
    }

    private static boolean isLike(Document document, EditionComparison found) {
        int shared = goingOn(found);
        int fewer =
                Math.min(found.edition().items(), Parts.of(document, DraftPlace.Part.ITEMS).size());
        boolean titles =
                Difference.similarity(
                                document.heading().title(),
                                found.edition().edition().heading().title())
                        >= LIKE_TITLE;
        boolean items = shared > 0 && shared >= fewer * SHARED;
        return document instanceof Document.TaskList ? titles || items : items;
    }

    /** What a document would change in an edition of the officer's choice. */
    public EditionComparison compare(int index, Document document, KeptDocument edition) {
        List<ItemKey> keys = new ArrayList<>();
        List<Item> before = new ArrayList<>();
        long id = edition.edition().id();
        if (edition.kind() == DocumentKind.TASK_LIST) {
            ledger.documents()
                    .tasksOf(id)
                    .forEach(
                            task -> {
                                keys.add(ItemKey.task(task.id()));
                                before.add(new Item.OfTask(task.task()));
                            });
        } else {
            ledger.documents()
                    .outcomesOf(id)
                    .forEach(
                            row -> {
                                keys.add(ItemKey.outcome(row.id()));
                                before.add(new Item.OfRow(row.outcome()));
                            });
        }
        List<Item> after = Parts.of(document, DraftPlace.Part.ITEMS);
        return new EditionComparison(
                index, edition, isCertain(document, edition), changes(keys, before, after));
    }

    private static boolean isCertain(Document document, KeptDocument edition) {
        String now = document.heading().number();
        String old = edition.edition().heading().number();
        return document instanceof Document.TaskList
                && now != null
                && old != null
                && Folding.same(now, old);
    }

    private List<ItemChange> changes(List<ItemKey> keys, List<Item> before, List<Item> after) {
        Map<Integer, Integer> pairs = Pairing.of(before, after);
        List<ItemChange> changes = new ArrayList<>();
        Set<Integer> going = new HashSet<>();
        for (int i = 0; i < after.size(); i++) {
            Integer old = pairs.get(i);
            if (old != null) {
                going.add(old);
            }
            changes.add(
                    old == null
                            ? change(Kind.ADDED, null, null, after.get(i), i)
                            : change(
                                    kind(before.get(old), after.get(i)),
                                    keys.get(old),
                                    before.get(old),
                                    after.get(i),
                                    i));
        }
        for (int i = 0; i < before.size(); i++) {
            if (!going.contains(i)) {
                changes.add(change(Kind.DROPPED, keys.get(i), before.get(i), null, -1));
            }
        }
        return changes;
    }

    private Kind kind(Item before, Item after) {
        if (!Folding.same(before.get(Field.TEXT), after.get(Field.TEXT))
                || accounts(before, after)) {
            return Kind.CHANGED;
        }
        boolean fields =
                before.fields().stream()
                        .allMatch(field -> Folding.same(before.get(field), after.get(field)));
        return fields && sameUnits(before, after) ? Kind.SAME : Kind.CHANGED_BESIDE;
    }

    private static boolean accounts(Item before, Item after) {
        return before.fields().contains(Field.ACCOUNT)
                && !Folding.same(before.get(Field.ACCOUNT), after.get(Field.ACCOUNT));
    }

    private boolean sameUnits(Item before, Item after) {
        if (before.units().size() != after.units().size()) {
            return false;
        }
        for (int i = 0; i < before.units().size(); i++) {
            boolean same =
                    before.units().get(i).role() == after.units().get(i).role()
                            && directory.same(
                                    before.units().get(i).unit(), after.units().get(i).unit());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static ItemChange change(
            Kind kind,
            @Nullable ItemKey key,
            @Nullable Item before,
            @Nullable Item after,
            int index) {
        List<Difference.Piece> words =
                before == null || after == null
                        ? List.of()
                        : Difference.between(before.get(Field.TEXT), after.get(Field.TEXT));
        return new ItemChange(kind, key, before, after, index, words);
    }
}
