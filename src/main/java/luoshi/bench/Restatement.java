package luoshi.bench;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Restates tasks as careless reports do: clauses left out and put in another order, wrong
 * characters, Traditional script. The same random numbers give the same restatements.
 */
public final class Restatement {
    private static final Pattern CLAUSES = Pattern.compile("[，。；]");
    private static final Transliterator TRADITIONAL =
            Transliterator.getInstance("Simplified-Traditional");
    private static final char FIRST_IDEOGRAPH = '\u4e00';
    private static final int IDEOGRAPHS = 5000;

    private final Random chance;

    /** Restates by these random numbers. */
    public Restatement(Random chance) {
        this.chance = chance;
    }

    /**
     * A quarter of the clauses left out, the others in another order, 5 % of the characters wrong,
     * every second text in Traditional characters.
     */
    public String of(String text) {
        String restated = of(text, 0.25, 0.05);
        return chance.nextBoolean() ? TRADITIONAL.transliterate(restated) : restated;
    }

    /**
     * The clauses in another order.
     *
     * @param left out, as a share of the clauses; one is always kept
     * @param wrong characters, as a share
     */
    public String of(String text, double left, double wrong) {
        List<String> clauses =
                new ArrayList<>(
                        CLAUSES.splitAsStream(text).filter(clause -> !clause.isBlank()).toList());
        Collections.shuffle(clauses, chance);
        int out = Math.min(clauses.size() - 1, (int) (clauses.size() * left));
        String restated = String.join("，", clauses.subList(Math.max(0, out), clauses.size()));
        return garbled(restated, wrong);
    }

    private String garbled(String text, double wrong) {
        StringBuilder garbled = new StringBuilder(text);
        for (int i = 0; i < garbled.length(); i++) {
            if (chance.nextDouble() < wrong) {
                garbled.setCharAt(i, (char) (FIRST_IDEOGRAPH + chance.nextInt(IDEOGRAPHS)));
            }
        }
        return garbled.toString();
    }
}
