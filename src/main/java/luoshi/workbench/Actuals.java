package luoshi.workbench;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import luoshi.model.Actual;
import luoshi.model.IndicatorPoint;
import luoshi.model.IndicatorSeries;
import luoshi.model.ProblemException;
import luoshi.store.Ledger;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** Actual values of indicators entered by hand: each entered, corrected or removed as one step. */
public final class Actuals {
    private static final int FIRST_YEAR = 1949;
    private static final int LONGEST_NOTE = 500;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern VALUE = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,12})?");

    private final Ledger ledger;
    private final Clock clock;
    private final Runnable changed;

    Actuals(Ledger ledger, Clock clock, Runnable changed) {
        this.ledger = ledger;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * What the officer has typed.
     *
     * @param note where the value is known from; may be empty
     */
    public record Typed(String year, String value, String note) {}

    /** What was typed, understood. */
    private record Read(int year, BigDecimal value, String note) {}

    /** All of them, in the order in which they were entered. */
    public List<Actual> all() {
        return ledger.actuals().all();
    }

    /**
     * What is wrong with what was typed for a series; nothing is written.
     *
     * @param changed the value that it is to replace, null for a new one
     * @throws ProblemException with the first thing that cannot stand so
     */
    public void check(IndicatorSeries series, Typed typed, @Nullable Long changed)
            throws ProblemException {
        read(series, typed, changed);
    }

    /**
     * Enters a value of a series, in the series' measure.
     *
     * @param subject the step's name in the history
     * @throws ProblemException where what was typed cannot stand so
     */
    public void enter(IndicatorSeries series, Typed typed, String subject) throws ProblemException {
        Read read = read(series, typed, null);
        ledger.actuals()
                .add(series.name(), series.unit(), read.year(), read.value(), read.note(), subject);
        changed.run();
    }

    /**
     * Corrects a value that was entered.
     *
     * @throws ProblemException where what was typed cannot stand so, or the value is gone
     */
    public void change(IndicatorSeries series, long id, Typed typed, String subject)
            throws ProblemException {
        Read read = read(series, typed, id);
        try {
            ledger.actuals().change(id, read.year(), read.value(), read.note(), subject);
        } catch (NoSuchElementException e) {
            throw gone(e);
        }
        changed.run();
    }

    /**
     * Takes out a value that was entered.
     *
     * @throws ProblemException where it is gone
     */
    public void remove(long id, String subject) throws ProblemException {
        try {
            ledger.actuals().remove(id, subject);
        } catch (NoSuchElementException e) {
            throw gone(e);
        }
        changed.run();
    }

    private static ProblemException gone(NoSuchElementException cause) {
        return new ProblemException(cause, "workbench.item-gone");
    }

    private Read read(IndicatorSeries series, Typed typed, @Nullable Long replaced)
            throws ProblemException {
        int year = year(typed.year());
        String value = Folding.fold(typed.value()).replace(",", "");
        if (!VALUE.matcher(value).matches()) {
            throw new ProblemException("workbench.field-value", typed.value().strip());
        }
        String note = typed.note().strip();
        if (note.length() > LONGEST_NOTE) {
            throw new ProblemException("workbench.field-long", Integer.toString(LONGEST_NOTE));
        }
        boolean isThere =
                series.points().stream()
                        .filter(point -> point.source() == IndicatorPoint.Source.ENTERED)
                        .filter(point -> replaced == null || point.sourceId() != replaced)
                        .anyMatch(point -> Integer.valueOf(year).equals(point.year()));
        if (isThere) {
            throw new ProblemException("workbench.actual-there", Integer.toString(year));
        }
        return new Read(year, new BigDecimal(value), note);
    }

    private int year(String typed) throws ProblemException {
        String folded = Folding.fold(typed).replace("年", "");
        int last = LocalDate.now(clock).getYear();
        if (!YEAR.matcher(folded).matches()) {
            throw new ProblemException("workbench.field-year", typed.strip());
        }
        int year = Integer.parseInt(folded);
        if (year < FIRST_YEAR || year > last) {
            throw new ProblemException("workbench.actual-year", folded, Integer.toString(last));
        }
        return year;
    }
}
