package luoshi.workbench;

/**
 * A field of an imported or kept thing that the officer can correct as text. The units are no text:
 * they have operations of their own.
 */
public enum Field {
    /** A task's, row's or measure's number; empty where none is printed. */
    NUMBER,
    /** The first-level heading above it; may be empty. */
    SECTION,
    /** The second-level heading above it; may be empty. */
    SUBSECTION,
    /** A task's or measure's text, the task that a row restates, an indicator's name. */
    TEXT,
    /** Persons, between 、 or commas; may be empty. */
    LEADERS,
    /** As printed; may be empty. */
    DEADLINE,
    /** A row's 年度目标; may be empty. */
    TARGET,
    /** A row's source; what it refers to follows from it. May be empty. */
    SOURCE,
    /** What was done; a line break begins a paragraph. */
    ACCOUNT,
    /** An indicator's value, a decimal number. */
    VALUE,
    /** An indicator's measure; may be empty. */
    MEASURE,
    /** How an indicator's value is meant, by {@link luoshi.model.Comparison#name()}. */
    COMPARISON,
    /** What an indicator's value is, by {@link luoshi.model.IndicatorRole#name()}. */
    ROLE,
    /** The words that state an indicator's value. */
    QUOTE,
    /** A document's title. */
    TITLE,
    /** A document's number (京政发〔2023〕8号); may be empty. */
    DOCUMENT_NUMBER,
    /** Who issued a document; may be empty. */
    ISSUER,
    /** A document's or an indicator value's year; may be empty. */
    YEAR,
    /** The last year of a plan; may be empty. */
    LAST_YEAR,
    /** A report's period: 2021, 2021-Q1, 2021-H1, 2021-11 or 2023-01/2023-04; may be empty. */
    PERIOD
}
