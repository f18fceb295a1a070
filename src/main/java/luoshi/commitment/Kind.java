package luoshi.commitment;

import java.util.Set;
import java.util.regex.Pattern;

/** What sort of number it is: an increment, a level, a growth, a sum over the years. */
final class Kind {
    private static final Pattern GROWTH = Lexicon.pattern("growth");
    private static final Pattern NEW = Lexicon.pattern("increment");
    private static final Pattern LEVEL = Lexicon.pattern("level");
    private static final Pattern TO =
            Pattern.compile("(?:达到?|提[高升][到至]|增[加长]?[到至]|恢复到|稳定在|保持在?|突破|超过)(?:全[市年])?$");
    private static final Pattern BY = Pattern.compile("(?:增加|增长|提高|提升|新增|增产|增)(?:了|约|近)?$");
    private static final Pattern MORE_THAN =
            Pattern.compile("[比较](?:上年|去年|同期)[一-龥]{0,3}(?:增|减|多|少|提|降)[一-龥]?$");
    private static final Pattern LIST = Pattern.compile("、|和|以及");
    private static final Pattern LEADING_VERB = Pattern.compile("^(?:建成|建设|完成|新建|新增)");
    private static final Set<String> PEOPLE_ONLY = Set.of(Scale.PERSONS);

    private Kind() {}

    /** Whether an account's number is of another sort than the promised one. */
    static boolean differs(Promise promise, Account account, Quantity reported) {
        Quantity promised = promise.quantity();
        if (promised == null) {
            return false;
        }
        String asked = promised.before();
        String lead = lead(account, reported);
        if (PEOPLE_ONLY.contains(promised.scale().dimension())
                && reported.scale().dimension().equals("person-times")) {
            return true;
        }
        if (promised.scale().dimension().equals(Scale.SHARE)) {
            return GROWTH.matcher(promised.piece()).find()
                    != GROWTH.matcher(reported.piece()).find();
        }
        boolean level = TO.matcher(asked).find() && !NEW.matcher(promised.piece()).find();
        if (MORE_THAN.matcher(reported.before()).find() && !NEW.matcher(promised.piece()).find()) {
            return true;
        }
        if (level && BY.matcher(reported.before()).find()) {
            return true;
        }
        boolean increment = NEW.matcher(promised.piece()).find();
        return increment && LEVEL.matcher(lead).find() && !NEW.matcher(lead).find();
    }

    /** 各2家: where one of those that each have so many is not named, it is a part. */
    static boolean lacksOneOfEach(Promise promise, String said) {
        if (!promise.commitment().unit().endsWith("/类")) {
            return false;
        }
        for (String one : LIST.split(promise.commitment().what(), -1)) {
            String bare = LEADING_VERB.matcher(one).replaceFirst("");
            if (bare.length() >= 2 && !said.contains(bare.substring(0, 2))) {
                return true;
            }
        }
        return false;
    }

    private static String lead(Account account, Quantity quantity) {
        Prose prose = account.prose();
        return prose.text().substring(prose.clauseStart(quantity.start()), quantity.start());
    }
}
