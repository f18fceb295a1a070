package luoshi.commitment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Steps before the promised one: signing, planning, starting. */
final class Stages {
    private static final Pattern EARLY = Lexicon.pattern("early");
    private static final Pattern BEGUN = Lexicon.pattern("begun");
    private static final Pattern FINISHED =
            Pattern.compile(Lexicon.any("done-finished") + "|" + Lexicon.any("done-opened"));
    private static final Pattern OPENED = Lexicon.pattern("done-opened");
    private static final Pattern TRIAL = Pattern.compile("试运行|试运营|投运|投用|投入使用");

    /** 完成并获批复: what was approved afterwards is no step before. */
    private static final Pattern APPROVED = Pattern.compile("(?<=完成|竣工|完工|建成)并(?:获|通过|经)[^,]*");

    private static final Pattern END =
            Pattern.compile(
                    "(?:" + Lexicon.any("begun") + "|" + Lexicon.any("done-finished") + ")$");
    private static final Pattern START = Pattern.compile("^" + Lexicon.any("begun") + "(?:建设)?");
    private static final Pattern LEANS = Pattern.compile("(?:并|均|全部|都|且|现已|已)");

    private Stages() {}

    /** The words without those that say how far it is. */
    static String without(String said) {
        return BEGUN.matcher(EARLY.matcher(Status.withoutHedges(said)).replaceAll(""))
                .replaceAll("");
    }

    /** The words without a step at their end: 老楼加装电梯新开工. */
    static String withoutEnd(String what) {
        return START.matcher(END.matcher(what).replaceFirst("")).replaceFirst("");
    }

    /** Whether words say nothing but how far something is. */
    static boolean isBare(String said) {
        String folded = luoshi.text.Folding.fold(said).replaceAll("\\d+(?:\\.\\d+)?[万亿]*[一-龥]", "");
        return Terms.of(
                        FINISHED.matcher(TRIAL.matcher(without(folded)).replaceAll(""))
                                .replaceAll(""))
                .isEmpty();
    }

    /** What keeps a number from being the promised one; empty where nothing does. */
    static Optional<Status> of(
            Promise promise, Quantity quantity, String said, String next, String task) {
        Matcher early = EARLY.matcher(APPROVED.matcher(said).replaceAll(""));
        while (early.find()) {
            if (!task.contains(early.group())) {
                return Optional.of(Status.EARLY);
            }
        }
        String asked = promise.commitment().quote();
        String piece = quantity.piece() + (LEANS.matcher(next).lookingAt() ? "," + next : "");
        boolean begins = BEGUN.matcher(luoshi.text.Folding.fold(asked)).find();
        if (!begins && BEGUN.matcher(piece).find() && !FINISHED.matcher(piece).find()) {
            return Optional.of(Status.BEGUN);
        }
        String folded = luoshi.text.Folding.fold(asked);
        boolean opens = OPENED.matcher(folded).find() || TRIAL.matcher(folded).find();
        boolean opened = OPENED.matcher(piece).find() || TRIAL.matcher(piece).find();
        return opens && !opened ? Optional.of(Status.BEGUN) : Optional.empty();
    }
}
