package luoshi.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A step of the history: what one undo takes back.
 *
 * @param subject what it was about (a file's name, a row), as the officer would say it
 * @param undoes the step that an UNDO takes back or whose UNDO a REDO takes back; null for others
 */
public record Step(
        long id,
        OffsetDateTime at,
        String who,
        StepKind kind,
        String subject,
        @Nullable Long undoes) {}
