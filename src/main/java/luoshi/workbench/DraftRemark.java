package luoshi.workbench;

import luoshi.model.Remark;
import org.jspecify.annotations.Nullable;

/**
 * A remark to walk to.
 *
 * @param index names it within the draft
 * @param place the thing that it stands in, null where it stands outside all or has no place
 * @param seen whether the officer has ticked it
 */
public record DraftRemark(int index, Remark remark, @Nullable DraftPlace place, boolean seen) {}
