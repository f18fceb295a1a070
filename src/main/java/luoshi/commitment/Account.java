package luoshi.commitment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account that has been read once and can be held against any number of tasks. */
public final class Account {
    private final Prose prose;
    private final boolean own;
    private final @Nullable Integer year;
    private final List<Quantity> quantities;
    private final Set<String> said;

    private Account(
            Prose prose,
            boolean own,
            @Nullable Integer year,
            List<Quantity> quantities,
            Set<String> said) {
        this.said = said;
        this.prose = prose;
        this.own = own;
        this.year = year;
        this.quantities = quantities;
    }

    /**
     * Reads an account.
     *
     * @param year that it reports on, null where that is not known
     */
    public static Account read(String text, @Nullable Integer year) {
        Prose prose = new Prose(text);
        return new Account(prose, true, year, QuantityReader.in(prose), Terms.all(prose.text()));
    }

    /** The same account where it is another row's: what it says must be plainer. */
    public Account ofNeighbour() {
        return new Account(prose, false, year, quantities, said);
    }

    /** Whether it has at least a share of some terms anywhere; quick. */
    boolean mayTellOf(Set<String> terms, double share) {
        return Terms.share(terms, said) >= share;
    }

    Prose prose() {
        return prose;
    }

    boolean isOwn() {
        return own;
    }

    @Nullable Integer year() {
        return year;
    }

    List<Quantity> quantities() {
        return quantities;
    }
}
