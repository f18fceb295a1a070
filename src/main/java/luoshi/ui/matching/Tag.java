package luoshi.ui.matching;

import luoshi.ui.support.SideBySide;
import org.jspecify.annotations.Nullable;

/** The word beside the head of a row: how it stands. */
record Tag(String text, String styleClass) {
    static Tag of(
            QueueItem.Row row,
            @Nullable Candidate candidate,
            SideBySide both,
            MatchingWords words) {
        if (row.group() == QueueGroup.AUTOMATIC) {
            return new Tag(words.text("tag.automatic"), "accent");
        }
        if (row.match().noneFitsBy() != null || (candidate != null && candidate.isConfirmed())) {
            return new Tag(words.text("tag.confirmed"), "accent");
        }
        if (candidate == null) {
            return new Tag("", "outlined");
        }
        if (candidate.isRejected()) {
            return new Tag(words.text("tag.rejected"), "outlined");
        }
        if (!both.alike()) {
            return new Tag(words.text("tag.unlike"), "differing");
        }
        return both.differing().isEmpty()
                ? new Tag(words.text("tag.same"), "outlined")
                : new Tag(words.text("tag.differing", both.differing().size()), "differing");
    }
}
