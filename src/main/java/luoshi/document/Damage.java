package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Document;
import luoshi.model.Passage;
import luoshi.model.Remark;
import luoshi.model.Repair;
import luoshi.text.DamageRepair;
import luoshi.text.LostBytes;
import luoshi.text.Mending;

/**
 * The damaged places of a manuscript. Certain readings are read in place of what is printed; the
 * others are left as printed and asked about.
 */
final class Damage {
    private final List<Mending> mendings;
    private final RepairedText repaired;

    private Damage(String manuscript, List<Mending> mendings) {
        this.mendings = mendings;
        List<Mending> certain = mendings.stream().filter(Mending::isCertain).toList();
        repaired = new RepairedText(manuscript, certain);
    }

    /**
     * The damage of a text.
     *
     * @param lost the bytes of its file that no character could be made of
     */
    static Damage of(String manuscript, LostBytes lost, DamageRepair repair) {
        return new Damage(manuscript, repair.find(manuscript, lost));
    }

    /** The places, in order. */
    List<Mending> mendings() {
        return mendings;
    }

    /** The text with what is certain in its place. */
    RepairedText repaired() {
        return repaired;
    }

    /** What was read in the repaired text, with its places in the manuscript. */
    List<Document> printed(List<Document> documents) {
        if (mendings.isEmpty()) {
            return documents;
        }
        PrintedPlaces places = new PrintedPlaces(repaired, repairs());
        return documents.stream().map(places::of).toList();
    }

    /** Remarks made in the repaired text, with their places in the manuscript. */
    List<Remark> printedRemarks(List<Remark> remarks) {
        PrintedPlaces places = new PrintedPlaces(repaired, List.of());
        return repaired.isAsPrinted() ? remarks : remarks.stream().map(places::of).toList();
    }

    private List<Repair> repairs() {
        List<Repair> repairs = new ArrayList<>();
        for (Mending one : mendings) {
            String reading = one.repaired();
            if (reading != null) {
                Passage place = new Passage(one.start(), one.end());
                repairs.add(new Repair(one.damaged(), reading, one.isCertain(), place));
            }
        }
        return repairs;
    }

    /** Says what was repaired in some lines of the repaired text, and what could not be. */
    void report(List<Line> lines, Remarks remarks) {
        int next = 0;
        for (Mending one : mendings) {
            Passage place = repaired.here(new Passage(one.start(), one.end()));
            while (next < lines.size() && lines.get(next).end() < place.end()) {
                next++;
            }
            if (next < lines.size() && lines.get(next).start() <= place.start()) {
                remark(one, place, remarks);
            }
        }
    }

    private static void remark(Mending one, Passage place, Remarks remarks) {
        String reading = one.repaired();
        if (reading == null) {
            remarks.warn("damage", place, one.damaged());
        } else if (one.isCertain()) {
            remarks.info("repaired", place, one.damaged(), reading, one.proof());
        } else {
            remarks.warn("damage-reading", place, one.damaged(), reading, one.proof());
        }
    }
}
