package luoshi.ui.matching;

/** Which rows the queue shows. */
enum QueueFilter {
    /** 未核定. */
    OPEN,
    /** 已核定, by the program or by the officer. */
    SETTLED,
    /** 全部. */
    ALL;

    boolean shows(QueueGroup group) {
        return switch (this) {
            case OPEN -> group.isOpen();
            case SETTLED -> !group.isOpen();
            case ALL -> true;
        };
    }
}
