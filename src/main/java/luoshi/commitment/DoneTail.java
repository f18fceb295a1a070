package luoshi.commitment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 均已完工通水, 完成并挂牌接诊: what came of it, behind the word that says that it was done. */
final class DoneTail {
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:(?<=完工|竣工|建成|建好|落成)(?:并|且|、)?|(?<=完成|投用|到位|移交|改造|更换|安装)[并且])(?<tail>[一-龥]{2,4})$");
    private static final List<Pattern> LESS =
            List.of(
                    Lexicon.pattern("early"),
                    Lexicon.pattern("draft"),
                    Lexicon.pattern("hedge"),
                    Lexicon.pattern("begun"),
                    Lexicon.pattern("negated"),
                    Lexicon.pattern("taken-back"),
                    Lexicon.pattern("document"),
                    Pattern.compile("率|度|仅|不|未|无|部分|过半|大半|多数|[编拟筹]"));

    private DoneTail() {}

    /** The words without it, where nothing in it makes less of the doing. */
    static String without(String said) {
        Matcher tail = TAIL.matcher(said);
        if (!tail.find() || LESS.stream().anyMatch(p -> p.matcher(tail.group("tail")).find())) {
            return said;
        }
        return said.substring(0, tail.start());
    }
}
