package luoshi.matching;

import luoshi.text.Folding;

/** The names by which papers speak of lists. */
public final class ListNames {
    /** What a government's level begins with; 市政府工作报告 is not 区政府工作报告. */
    private static final String LEVELS = "省市区县州旗";

    private ListNames() {}

    /** Whether a list's title speaks of the list that a source names. */
    public static boolean isNamed(String list, String title) {
        String name = Folding.fold(list);
        String whole = Folding.fold(title);
        if (name.isEmpty() || whole.contains(name)) {
            return !name.isEmpty();
        }
        if (LEVELS.indexOf(name.charAt(0)) < 0 || name.length() < 4) {
            return false;
        }
        int at = whole.indexOf(name.substring(1));
        return at == 0 || (at > 0 && LEVELS.indexOf(whole.charAt(at - 1)) < 0);
    }
}
