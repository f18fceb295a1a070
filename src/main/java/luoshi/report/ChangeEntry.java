package luoshi.report;

import java.time.OffsetDateTime;

/**
 * A line of the history.
 *
 * @param object whose value it is
 * @param field which value, or what was done
 * @param before empty where there was none
 * @param after empty where there is none
 * @param basis the step that it belongs to
 */
public record ChangeEntry(
        OffsetDateTime at,
        String object,
        String field,
        String before,
        String after,
        String basis,
        String who) {}
