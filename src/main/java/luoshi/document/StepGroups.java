package luoshi.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.document.Token.Kind;

/**
 * Finds the items 1. under which units answer for each （1） by itself, or behind whose own units （1）
 * follows: such an item heads a group, and its steps are the items.
 */
final class StepGroups {
    private static final int FEWEST_STEPS = 2;

    private final Flow flow;
    private final Set<Token> groups = new HashSet<>();
    private final Set<Token> steps = new HashSet<>();

    StepGroups(Flow flow, List<Token> tokens, boolean wanted) {
        this.flow = flow;
        if (wanted) {
            find(tokens);
        }
    }

    private void find(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Kind.ITEM && !tokens.get(i).isInsideNumber(flow)) {
                int end = i + 1;
                while (end < tokens.size() && !isNextItem(tokens.get(i), tokens.get(end))) {
                    end++;
                }
                group(tokens.get(i), tokens.subList(i + 1, end));
                i = end - 1;
            }
        }
    }

    private boolean isNextItem(Token item, Token token) {
        return token.kind() == Kind.ITEM
                && !token.isInsideNumber(flow)
                && (token.value() == item.value() + 1 || flow.startsLine(token.start()));
    }

    /** A group: its steps count from 1, and behind one of the first stands who answers for it. */
    private void group(Token item, List<Token> inside) {
        int due = 1;
        int answered = 0;
        Set<Token> counted = new HashSet<>();
        for (int i = 0; i < inside.size(); i++) {
            Token token = inside.get(i);
            if (token.kind() != Kind.STEP || token.value() != due || !opens(token)) {
                continue;
            }
            counted.add(token);
            due++;
            answered += isAnswered(inside, i + 1) ? 1 : 0;
        }
        boolean before = !counted.isEmpty() && isAnsweredBeforeSteps(inside);
        boolean each = !before && answered >= FEWEST_STEPS;
        boolean below = before && answered == 0;
        if (each || below) {
            groups.add(item);
            steps.addAll(counted);
        }
    }

    /** Whether units answer before the next step begins. */
    private boolean isAnswered(List<Token> inside, int from) {
        for (int i = from; i < inside.size() && inside.get(i).kind() != Kind.STEP; i++) {
            if (inside.get(i).kind() == Kind.LABEL && isAnswer(inside.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnswer(Token label) {
        return LabelPlace.isMeant(flow, label.start(), label.end(), true, false);
    }

    /** Whether the item's own line ends with who answers for it. */
    private boolean isAnsweredBeforeSteps(List<Token> inside) {
        Token first = inside.getFirst();
        return first.kind() == Kind.LABEL && isAnswer(first);
    }

    private boolean opens(Token step) {
        char before = step.start() == 0 ? '。' : flow.folded().charAt(step.start() - 1);
        return flow.startsLine(step.start()) || "。;:)".indexOf(before) >= 0;
    }

    /** A token as it is meant: a group's heading, an item, or what it was. */
    Token as(Token token) {
        if (groups.contains(token)) {
            return token.as(Kind.GROUP);
        }
        return steps.contains(token) ? token.as(Kind.ITEM) : token;
    }

    boolean any() {
        return !groups.isEmpty();
    }
}
