package luoshi.workbench;

import java.util.List;
import luoshi.model.KeptIndicator;
import luoshi.model.KeptMeasure;

/** What all plans of the ledger hold at one moment, in their order. */
public record PlanBook(List<KeptMeasure> measures, List<KeptIndicator> indicators) {
    /** Copies the lists. */
    public PlanBook {
        measures = List.copyOf(measures);
        indicators = List.copyOf(indicators);
    }
}
