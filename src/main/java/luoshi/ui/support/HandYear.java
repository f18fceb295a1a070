package luoshi.ui.support;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.text.Folding;

/** The year of what is made by hand, where no list or row says it. */
public final class HandYear {
    private static final Pattern YEAR = Pattern.compile("\\D*((?:19|20)\\d\\d)\\D*");

    private HandYear() {}

    /** The year that is looked at; in a ledger without years the one that is typed. */
    public static Optional<Integer> of(Frame frame) {
        Integer chosen = frame.desk().yearProperty().get();
        return chosen == null ? asked(frame) : Optional.of(chosen);
    }

    private static Optional<Integer> asked(Frame frame) {
        Messages messages = frame.views().messages(HandYear.class);
        String title = messages.text("hand.title");
        String label = messages.text("hand.year");
        String shown = Integer.toString(LocalDate.now(ZoneId.systemDefault()).getYear());
        while (true) {
            Optional<String> typed = frame.questions().text(title, label, shown);
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            Matcher year = YEAR.matcher(Folding.fold(typed.get()));
            if (year.matches()) {
                return Optional.of(Integer.valueOf(year.group(1)));
            }
            shown = typed.get();
            label = messages.text("hand.year.wrong", shown);
        }
    }
}
