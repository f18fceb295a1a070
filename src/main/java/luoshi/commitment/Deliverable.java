package luoshi.commitment;

/**
 * Something to be done that can be checked without a number.
 *
 * @param verb the words of its doing, folded
 * @param object what it is done to, folded
 * @param from of the whole piece in the folded text
 * @param to its end
 * @param mark where the verb begins
 * @param stage what has to be reached
 */
record Deliverable(String verb, String object, int from, int to, int mark, Stage stage) {
    /** What a deliverable has to reach. */
    enum Stage {
        /** 制定, 编制, 修订: drawn up. */
        DRAWN_UP,
        /** 出台, 印发, 发布: issued. */
        ISSUED,
        /** 启动: begun. */
        LAUNCHED,
        /** 开工: building has begun. */
        BROKEN_GROUND,
        /** 主体完工, 封顶. */
        TOPPED_OUT,
        /** 竣工, 完工, 建成, 完成. */
        FINISHED,
        /** 试运行, 试运营. */
        ON_TRIAL,
        /** 投用, 投产, 通车, 开放. */
        OPENED,
        /** 举办, 承办, 办好. */
        HELD
    }

    /** Whether it is drawn up or issued. */
    boolean isPaper() {
        return stage == Stage.ISSUED || stage == Stage.DRAWN_UP;
    }
}
