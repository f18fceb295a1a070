package luoshi.ui.matching;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import luoshi.model.Evidence;
import luoshi.model.EvidenceKind;
import luoshi.model.Link;
import luoshi.model.OutcomeMatch;

/** Why a row of the outcome report needs a person, or who has settled it. */
enum QueueGroup {
    /** 存疑关联: settled by the officer, but one end says something else now. */
    SUSPECT("suspect"),
    /** 文字不一致: the source names the task, but the text differs. */
    TEXT_DIFFERS("text-differs"),
    /** 来源对应多项: the source names several tasks, and the text does not settle which. */
    SEVERAL("several"),
    /** 按文字推荐: the source does not lead to a task, only the wording does. */
    BY_WORDING("by-wording"),
    /** 清单中没有对应编号: the list has no such number, and nothing is worded like it. */
    MISSING_TASK("missing-task"),
    /** 没有可匹配的任务: the source names no list, or nothing is left to choose. */
    UNMATCHED("unmatched"),
    /** 程序已确认: source and text agree exactly. */
    AUTOMATIC("automatic"),
    /** 已人工核定. */
    BY_OFFICER("by-officer");

    private final String key;

    QueueGroup(String key) {
        this.key = key;
    }

    /** The end of its keys in the message bundle. */
    String key() {
        return key;
    }

    /** Whether its rows wait for the officer. */
    boolean isOpen() {
        return this != AUTOMATIC && this != BY_OFFICER;
    }

    /**
     * The group of a row. A row whose proposals are rejected stays in its group until it is
     * settled, so that the queue does not change under the officer's hands.
     */
    static QueueGroup of(OutcomeMatch match) {
        if (match.noneFitsBy() != null) {
            return BY_OFFICER;
        }
        return switch (match.state()) {
            case CONFIRMED -> match.links().getFirst().decidedBy() == null ? AUTOMATIC : BY_OFFICER;
            case PROPOSED -> proposed(match, UNMATCHED);
            case MISSING_TASK -> proposed(match, MISSING_TASK);
            case UNMATCHED -> proposed(match, UNMATCHED);
        };
    }

    private static QueueGroup proposed(OutcomeMatch match, QueueGroup withoutAny) {
        List<Link> proposed =
                match.links().stream().filter(link -> !link.evidence().isEmpty()).toList();
        if (proposed.isEmpty() || proposed.stream().allMatch(QueueGroup::isSettledByItself)) {
            return withoutAny;
        }
        long named = proposed.stream().filter(QueueGroup::isNamed).count();
        if (named == 0 || !isNamed(surest(proposed))) {
            return BY_WORDING;
        }
        return named > 1 ? SEVERAL : TEXT_DIFFERS;
    }

    /** Whatever was rejected meanwhile, so that the row stays where it is. */
    private static Link surest(List<Link> proposed) {
        return Collections.max(proposed, Comparator.comparingDouble(Link::score));
    }

    /** What the program had confirmed, until the officer said no. */
    private static boolean isSettledByItself(Link link) {
        return isNamed(link) && score(link.evidence(), EvidenceKind.WORDING) == 1;
    }

    private static boolean isNamed(Link link) {
        return score(link.evidence(), EvidenceKind.REFERENCE) > 0;
    }

    /** What a kind of evidence scores; negative where there is none of that kind. */
    static double score(List<Evidence> evidence, EvidenceKind kind) {
        return evidence.stream()
                .filter(one -> one.kind() == kind)
                .mapToDouble(Evidence::score)
                .findFirst()
                .orElse(-1);
    }
}
