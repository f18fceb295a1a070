package luoshi.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A list as it arrives on a bad day: a gap in its numbers, a task without units, a cut end. */
final class DamagedPapers {
    private static final String LIST =
            """
            2026年市政府工作报告重点任务清单
            云政发〔2026〕1号
            一、聚力科技创新，建设区域创新高地
            1.建成岫云实验室三期，引进首席科学家团队不少于6个，新增科研用房2.4万平方米。
            主责单位：市科技局、高新区管委会，市财政局
            2.新认定市级重点实验室10家左右，开展分类评估，实行优胜劣汰。
            主责单位：市科技局、高新区管委会
            4.新建公园3个，改造口袋公园12处，全部在11月底前开放。
            主责单位：湖东区政府，市园林局
            5.推动老旧小区加装电梯200部。
            二、增进民生福祉，守牢安全底线
            6.新增普惠托位1500个，实现街道全覆盖。
            主责单位：市卫生健康委，各区政府
            7.完成8座跨河桥梁的检测和加固，推进""";

    private DamagedPapers() {}

    /** Written into a folder. */
    static List<Path> in(Path folder) {
        try {
            return List.of(Files.writeString(folder.resolve("2026年重点任务清单.txt"), LIST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
