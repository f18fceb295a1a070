package luoshi.ui.matching;

import java.util.ArrayList;
import java.util.List;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.Repair;
import luoshi.text.Folding;
import luoshi.ui.support.Mark;

/** An account in paragraphs, with what the program repaired in it marked. */
final class AccountText {
    private AccountText() {}

    /** A paragraph; marks point into its own text. */
    record Paragraph(String text, List<Mark> marks) {
        Paragraph {
            marks = List.copyOf(marks);
        }
    }

    static List<Paragraph> paragraphs(Outcome outcome) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : outcome.account().lines().toList()) {
            if (!text.isBlank()) {
                paragraphs.add(new Paragraph(text, marks(text, outcome.repairs())));
            }
        }
        return paragraphs;
    }

    private static List<Mark> marks(String text, List<Repair> repairs) {
        List<Mark> marks = new ArrayList<>();
        for (Repair repair : repairs) {
            String words = repair.applied() ? repair.repaired() : repair.damaged();
            int at = words.isEmpty() ? -1 : text.indexOf(words);
            if (at >= 0) {
                marks.add(new Mark(new Passage(at, at + words.length()), Mark.Kind.REPAIR));
            }
        }
        return marks;
    }

    /** Whether the row is printed in Traditional characters, at least in part. */
    static boolean isTraditional(Outcome outcome) {
        String text = outcome.task() + outcome.account();
        return text.codePoints()
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .anyMatch(one -> !Folding.fold(one).equals(one));
    }
}
