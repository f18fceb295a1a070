package luoshi.ui.units;

import luoshi.model.UnitKind;

/** Which units the list shows. */
enum UnitFilter {
    /** 全部. */
    ALL("filter.all"),
    /** 待命名: nobody knows who they are. */
    TO_NAME("filter.to-name"),
    /** 可能重复: another unit may be the same. */
    DOUBLE("filter.double"),
    /** 单位组. */
    GROUPS("filter.groups");

    private final String key;

    UnitFilter(String key) {
        this.key = key;
    }

    /** Of its name in the message bundle. */
    String key() {
        return key;
    }

    boolean shows(UnitLine line) {
        return switch (this) {
            case ALL -> true;
            case TO_NAME -> !line.entry().known();
            case DOUBLE -> line.hasDouble();
            case GROUPS -> line.entry().kind() == UnitKind.GROUP;
        };
    }
}
