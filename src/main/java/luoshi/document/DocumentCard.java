package luoshi.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.text.Folding;
import org.jspecify.annotations.Nullable;

/** The card that government sites print above a document: 索引号, 发文机关, 成文日期, 发文字号. */
final class DocumentCard {
    /** How a line of a card begins, on folded text. */
    static final Pattern CARD =
            Pattern.compile(
                    "[·•*\\[【]*(?:索引号|索取号|信息索引|主题分类|主题词|发文(?:机关|单位|机构|字号|文号|日期|序号)|发布(?:机构|单位|日期|时间)"
                            + "|制发(?:机关|单位)|公开(?:方式|类别|日期)|成文日期|生成日期|文号|有效性|效力状态|信息名称|名称|标题)[\\]】]?:?.*");

    private static final Pattern ISSUER =
            Pattern.compile("(?:发文|发布|制发)(?:机关|单位|机构)[\\]】]?:{0,2}[·•*]*(.{3,40})");
    private static final Pattern LABEL =
            Pattern.compile("[·•*\\[【]*(?:发文|发布|制发)(?:机关|单位|机构)[\\]】]?:?");

    private static final Pattern NEXT =
            Pattern.compile("(?:索引号|主题分类|发文字号|文号|成文日期|发布日期|发布时间|生成日期|公开|有效性|标题|名称).*");

    private final List<Line> lines;

    DocumentCard(List<Line> lines) {
        this.lines = lines;
    }

    /** Who issued the document, null where no card says so. */
    @Nullable String issuer() {
        for (int i = 0; i < lines.size(); i++) {
            String said = lines.get(i).text().replace('|', ' ');
            boolean below = LABEL.matcher(Flow.of(said).folded()).matches() && i + 1 < lines.size();
            Flow flow = Flow.of(below ? said + ":" + lines.get(i + 1).text() : said);
            Matcher matcher = ISSUER.matcher(flow.folded());
            if (matcher.find()) {
                String named = flow.text(matcher.start(1), matcher.end(1));
                String name = NEXT.matcher(named).replaceFirst("");
                if (UnitList.isWhole(Folding.fold(name))) {
                    return name;
                }
            }
        }
        return null;
    }
}
