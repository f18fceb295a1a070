package luoshi.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a deliverable is done to, by the names that an account may give it.
 *
 * @param whole its name
 * @param parts where it is several things in one, each of them
 */
record PromisedObject(String whole, List<String> parts) {
    /** From this share on a name is said in full. */
    static final double WHOLE = 0.9;

    private static final double ENTIRE = 0.75;

    /** From this share on it is the same thing. */
    static final double SAME = 0.5;

    private static final double SHORTENED = 0.36;
    private static final double SAME_ELSEWHERE = 0.9;
    private static final double PURE = 0.7;
    private static final int PLAIN = 9;
    private static final int WORTH_A_NAME = 3;

    /** 居民腾退及环境整治 is two doings. */
    private static final int DOING = 4;

    private static final double MAY_TELL = 0.8;
    private static final Pattern TAIL = Pattern.compile("(?:项目|工程|建设|活动|任务|工作)+$");
    private static final Pattern EXAMPLES = Pattern.compile("^(?<names>.{2,}?)等(?<kind>.*)$");
    private static final Pattern JOINT = Pattern.compile("、|以及|及|和");

    static PromisedObject of(Deliverable deliverable) {
        String object = deliverable.object();
        Matcher examples = EXAMPLES.matcher(object);
        String named = object;
        if (examples.matches() && examples.group("kind").indexOf('》') < 0) {
            String names = examples.group("names");
            named = names.length() > WORTH_A_NAME ? names : object;
            List<String> doings = parts(examples.group("kind"));
            if (doings.size() > 1 && doings.stream().allMatch(one -> one.length() >= DOING)) {
                return new PromisedObject(bare(object), doings);
            }
            if (names.indexOf('、') > 0 && !isOne(deliverable)) {
                return new PromisedObject(bare(object), parts(names));
            }
        }
        return new PromisedObject(bare(named), isOne(deliverable) ? List.of() : parts(named));
    }

    /** A paper's title is one, whatever it lists. */
    private static boolean isOne(Deliverable deliverable) {
        return deliverable.object().startsWith("《");
    }

    private static String bare(String object) {
        String bare = TAIL.matcher(object.replaceAll("\\([^()]*\\)", "")).replaceFirst("");
        return bare.length() < WORTH_A_NAME ? object : bare;
    }

    private static List<String> parts(String object) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        Matcher joint = JOINT.matcher(object);
        while (joint.find()) {
            depth = (int) object.substring(0, joint.start()).chars().filter(c -> c == '"').count();
            if (depth % 2 == 0 && joint.start() - from >= 2) {
                parts.add(object.substring(from, joint.start()));
                from = joint.end();
            }
        }
        parts.add(object.substring(from));
        return parts.stream().anyMatch(part -> part.length() < 2) ? List.of() : parts;
    }

    /** Whether a place names it, in full or in a shorter way that adds nothing. */
    static boolean isNamed(Naming naming, String name, boolean own) {
        if (!own) {
            return naming.share() >= SAME_ELSEWHERE && naming.matched() >= PLAIN;
        }
        if (naming.purity() < PURE
                || (naming.matched() < WORTH_A_NAME && naming.share() < ENTIRE)) {
            return false;
        }
        return naming.share() >= (naming.matched() >= WORTH_A_NAME ? SHORTENED : SAME);
    }

    /** Quick: whether an account has most of a name's characters in pairs anywhere. */
    static boolean mayTellOf(Account account, String name) {
        return name.length() >= PLAIN && account.mayTellOf(Terms.of(name), MAY_TELL);
    }
}
