package luoshi.workbench;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import luoshi.commitment.IndicatorRule;
import luoshi.model.Evidence;
import luoshi.model.Judgement;
import luoshi.model.ProblemException;
import luoshi.model.Remark;

/** Puts into sentences what the rooms say in codes. Each room keeps its own sentences. */
public final class Wording {
    private final Locale locale;

    /** Chinese for every language but English. */
    public Wording(Locale locale) {
        this.locale = locale;
    }

    /** What happened, where, and what to do. */
    public String of(ProblemException problem) {
        String[] roomAndKey = problem.code().split("\\.", 2);
        return sentence(roomAndKey[0], roomAndKey[1], problem.arguments());
    }

    /** What the importer is unsure of. */
    public String of(Remark remark) {
        return sentence("document", "remark." + remark.code(), remark.arguments());
    }

    /** Why a link is proposed. */
    public String of(Evidence evidence) {
        return sentence("matching", "evidence." + evidence.code(), evidence.arguments());
    }

    /** Why a verdict is what it is: the officer's reason where there is one. */
    public String of(Target target) {
        if (target.overrule() != null) {
            return target.overrule().reason();
        }
        Judgement judgement = target.judgement();
        String why = sentence("commitment", "reason." + judgement.code(), judgement.arguments());
        if (!target.isFromNeighbour() || target.source() == null) {
            return why;
        }
        String row = String.valueOf(target.source().outcome().number());
        return sentence("commitment", "elsewhere", List.of(why, row));
    }

    /** By what rule the lights of indicators are given; printed with them. */
    public String of(IndicatorRule rule) {
        return sentence(
                "commitment", "rule", List.of(percent(rule.green()), percent(rule.yellow())));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private String sentence(String room, String key, List<String> arguments) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        "luoshi." + room + ".messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(arguments.toArray());
    }
}
