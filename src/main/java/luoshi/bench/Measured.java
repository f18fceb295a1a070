package luoshi.bench;

import java.util.List;

/** What a benchmark measured. */
public record Measured(String name, List<Figure> figures) {}
