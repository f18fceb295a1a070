package luoshi.ui.promises;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import luoshi.model.Achievement;
import luoshi.model.Commitment;
import luoshi.model.Comparison;
import luoshi.model.KeptOutcome;
import luoshi.model.PromiseKind;
import luoshi.model.Verdict;
import luoshi.ui.support.Messages;
import luoshi.workbench.Target;
import luoshi.workbench.TargetGap;
import org.jspecify.annotations.Nullable;

/** Puts promises into words. */
public final class PromiseWords {
    static final String NOTHING = "—";
    private static final String PERCENT = "%";
    private static final int LONGEST_WORD = 6;
    private static final String POINT = " · ";

    private final Messages messages;

    /** In the language of the messages of this view. */
    public PromiseWords(Messages messages) {
        this.messages = messages;
    }

    PromiseLine line(Target target) {
        Commitment promised = target.judgement().commitment();
        return new PromiseLine(
                target,
                number(target),
                messages.text(target.task() == null ? "whose.row" : "whose.task"),
                what(promised),
                note(target),
                goal(target),
                done(target),
                TargetGap.of(target).map(PromiseWords::signed).orElse(""),
                target.verdict());
    }

    /** What is promised; the words that promise it where nothing is named. */
    public static String what(Commitment promised) {
        return promised.what().isBlank() ? promised.quote() : promised.what();
    }

    private static String number(Target target) {
        Integer number =
                target.task() != null
                        ? target.task().task().number()
                        : target.rows().getFirst().outcome().number();
        return number == null ? NOTHING : number.toString();
    }

    private String note(Target target) {
        List<String> notes = new ArrayList<>();
        if (target.overrule() != null) {
            notes.add(messages.text("note.overruled"));
        }
        if (target.source() != null && target.isFromNeighbour()) {
            notes.add(messages.text("note.neighbour", row(target.source())));
        }
        if (target.provisional()) {
            notes.add(messages.text("note.provisional"));
        }
        return String.join(POINT, notes);
    }

    /** A row as it is spoken of: its number, or that it has none. */
    String row(KeptOutcome row) {
        Integer number = row.outcome().number();
        return number == null
                ? messages.text("row.unnumbered")
                : messages.text("row.number", number);
    }

    /** What is promised with its measure; of a deliverable the word that promises it. */
    public String goal(Target target) {
        Commitment promised = target.judgement().commitment();
        if (promised.kind() == PromiseKind.DELIVERABLE || promised.value() == null) {
            return promised.mark().of(text(target));
        }
        return goalValue(promised) + gapped(promised.unit());
    }

    /** The promised number with the sign of how it is meant. */
    String goalValue(Commitment promised) {
        Comparison meant =
                promised.comparison() == null ? Comparison.EXACTLY : promised.comparison();
        String value = promised.value() == null ? "" : plain(promised.value());
        return messages.text("goal." + meant, value);
    }

    /** The text that promises it. */
    static String text(Target target) {
        return target.task() != null
                ? target.task().task().text()
                : target.rows().getFirst().outcome().task();
    }

    private String done(Target target) {
        Achievement reported = target.judgement().achievement();
        if (reported == null || target.source() == null) {
            return NOTHING;
        }
        if (reported.value() != null) {
            return plain(reported.value()) + gapped(reported.unit());
        }
        String said = reported.mark().of(target.source().outcome().account());
        return said.length() > LONGEST_WORD ? messages.text("done.see") : said;
    }

    /** A number with its sign; a real minus, as wide as the plus. */
    static String signed(BigDecimal value) {
        return switch (value.signum()) {
            case 0 -> "0";
            case 1 -> "+" + plain(value);
            default -> "\u2212" + plain(value.negate());
        };
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String gapped(String unit) {
        return unit.isEmpty() || unit.startsWith(PERCENT) ? unit : " " + unit;
    }

    String verdict(@Nullable Verdict verdict) {
        return verdict == null ? NOTHING : messages.text("verdict." + verdict);
    }
}
