package luoshi.unit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.text.Folding;

/** Names of bodies without what their spellings differ in. All on folded text. */
final class Stems {
    private static final Pattern JOINING = Pattern.compile("[和与及、·\"'《》]");

    private Stems() {}

    /** Folded, with one word for the government. */
    static String folded(String printed) {
        return Folding.fold(printed).replace("人民政府", "政府");
    }

    /** The plain form of a name: what must be equal in two names of one body. */
    static String plain(String folded) {
        String plain = JOINING.matcher(folded).replaceAll("");
        plain = ending(plain, "委员会", "委");
        plain = ending(plain, "办公室", "办");
        return plain.replace("委员会办", "委办");
    }

    /** The plain form and the shorter ones that it may have. */
    static Set<String> forms(String folded) {
        Set<String> forms = new LinkedHashSet<>();
        String plain = plain(folded);
        forms.add(plain);
        forms.add(ending(plain, "工作委", "工委"));
        forms.add(ending(plain, "监督管理局", "监管局"));
        forms.add(ending(plain, "监督管理委", "监管委"));
        if (!plain.startsWith("城市管理")) {
            forms.add(ending(plain, "管理委", "管委会"));
        }
        if (plain.length() > "管理局".length() + 2) {
            forms.add(ending(plain, "管理局", "局"));
        }
        forms.add(ending(plain, "事务局", "局"));
        forms.add(ending(plain, "有限责任公司", "公司"));
        forms.add(ending(plain, "有限公司", "公司"));
        return forms;
    }

    private static String ending(String name, String ending, String instead) {
        return name.endsWith(ending) && name.length() > ending.length()
                ? name.substring(0, name.length() - ending.length()) + instead
                : name;
    }
}
