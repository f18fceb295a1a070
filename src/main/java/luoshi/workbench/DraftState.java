package luoshi.workbench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import luoshi.model.Document;
import luoshi.model.Passage;

/** All of a draft that an operation can change, at one moment. */
record DraftState(List<Document> documents, List<DraftRepair> repairs, Set<Integer> seen) {
    DraftState {
        documents = List.copyOf(documents);
        repairs = List.copyOf(repairs);
        seen = Set.copyOf(seen);
    }

    DraftState with(int index, Document document) {
        List<Document> changed = new ArrayList<>(documents);
        changed.set(index, document);
        return new DraftState(changed, repairs, seen);
    }

    DraftState without(int index) {
        List<Document> changed = new ArrayList<>(documents);
        changed.remove(index);
        return new DraftState(changed, repairs, seen);
    }

    DraftState and(Document document) {
        List<Document> changed = new ArrayList<>(documents);
        changed.add(document);
        return new DraftState(changed, repairs, seen);
    }

    DraftState with(DraftRepair repair) {
        Predicate<Passage> same = repair.passage()::equals;
        return new DraftState(
                documents,
                repairs.stream().map(r -> same.test(r.passage()) ? repair : r).toList(),
                seen);
    }

    DraftState ticked(int remark, boolean tick) {
        Set<Integer> changed = new HashSet<>(seen);
        if (tick) {
            changed.add(remark);
        } else {
            changed.remove(remark);
        }
        return new DraftState(documents, repairs, changed);
    }

    List<Item> items(int document, DraftPlace.Part part) {
        return Parts.of(documents.get(document), part);
    }

    DraftState with(int document, DraftPlace.Part part, List<Item> items) {
        return with(document, Parts.with(documents.get(document), part, items));
    }

    DraftState with(DraftPlace place, Item item) {
        List<Item> items = new ArrayList<>(items(place.document(), place.part()));
        items.set(place.index(), item);
        return with(place.document(), place.part(), items);
    }

    /** The smallest item around a passage of the manuscript. */
    Optional<DraftPlace> around(Passage passage) {
        DraftPlace found = null;
        int least = Integer.MAX_VALUE;
        for (int document = 0; document < documents.size(); document++) {
            for (DraftPlace.Part part : DraftPlace.Part.values()) {
                List<Item> items = items(document, part);
                for (int i = 0; i < items.size(); i++) {
                    Passage place = items.get(i).passage();
                    int length = place.end() - place.start();
                    if (holds(place, passage) && length < least) {
                        least = length;
                        found = new DraftPlace(document, part, i);
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }

    static boolean holds(Passage outer, Passage inner) {
        return outer.start() <= inner.start()
                && inner.end() <= outer.end()
                && inner.start() < outer.end();
    }
}
