package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.model.Passage;
import luoshi.text.Folding;

/**
 * The lines of a manuscript, the article parted from what a web site hangs around it.
 *
 * @param lines the article's, in order
 * @param clutter the others, in order
 */
record Page(List<Line> lines, List<Line> clutter) {
    private static final Pattern TAGS = Pattern.compile("[·•]*+(?:</?[a-z][^<>]*+>)++");

    /** Lines that only a web page has, on folded text. */
    private static final Pattern SITE =
            Pattern.compile(
                    "https?://\\S+|www\\.\\S+"
                            + "|[【\\[]?(?:打印|关闭)(?:本页|窗口)?[】\\]].*|打印(?:本页)?|关闭(?:窗口)?|×|展开|朗读|.{0,4}访问量:\\d*"
                            + "|producedby.*|copyright.*|版权所有.*|.*icp备.*|.*公网安备.*|.*网站标识码.*"
                            + "|.*您?当前(?:所在)?(?:的)?位置:.*|网站支持ipv6.*|.*无障碍阅读.*|【字体:.*"
                            + "|(?:上|下)一[篇页]:?.*|相关(?:链接|文章|阅读)[:：]?.*|相关(?:文档|信息|新闻|附件):?|责任编辑:.*|扫一扫.*|.{0,8}扫描.{0,4}二维码.{0,20}"
                            + "|(?:(?:打印|关闭|收藏|分享|复制|(?:网站|站点)地图|联系我们|关于我们|(?:法律|版权|网站|隐私|免责)(?:声明|保护)"
                            + "|使用帮助|设为首页|加入收藏|(?:网站)?首页)[|·]?){2,}"
                            + "|往期(?:推荐|回顾|精彩).*|点击(?:上方)?蓝字.*|点亮.{0,2}在看.*|end|分享(?:到|至):?.*|(?:主办|承办)(?:单位)?:.*(?:承办|督办|技术支持|备案).*|特别提醒:.*|免责声明:.*|返回(?:首页|顶部)|政务微[信博]"
                            + "|-\\d{1,4}-|第\\d{1,4}页(?:[,/]?共\\d{1,4}页)?|\\(?(?:字体|字号)[:大].{0,12}|大中小|收藏|分享|纠错"
                            + "|语音播报|听全文|我要纠错|(?:浏览|阅读|点击)(?:次数|数|量):?\\d*(?:次)?"
                            + "|预览已?结束.*|.*完整(?:报告|文档|版).{0,6}(?:链接|下载|二维码).*|.*(?:剩余|阅读)全文.*");

    private static final Pattern CUT =
            Pattern.compile("预览已?结束.*|.*完整(?:报告|文档|版).{0,6}(?:链接|下载|二维码).*|.*(?:剩余|阅读)全文.*");

    private static final int SENTENCE = 30;

    /** Parts a manuscript's lines. */
    static Page of(List<Line> all) {
        int foot = foot(all);
        List<Line> lines = new ArrayList<>();
        List<Line> clutter = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            (i >= foot || isSite(line) ? clutter : lines).add(line);
        }
        return new Page(List.copyOf(lines), List.copyOf(clutter));
    }

    /** The article's lines that begin in a passage. */
    List<Line> lines(Passage passage) {
        return lines.subList(firstBehind(passage.start()), firstBehind(passage.end()));
    }

    private int firstBehind(int place) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether the site says that it shows only the beginning. */
    boolean saysItIsCut() {
        return clutter.stream().anyMatch(line -> CUT.matcher(fold(line)).matches());
    }

    /** The first line of the page's foot: behind it there are no more sentences. */
    private static int foot(List<Line> all) {
        int foot = all.size();
        for (int i = all.size() - 1; i >= 0; i--) {
            Line line = all.get(i);
            if (isSite(line)) {
                foot = i;
            } else if (isSentence(line)) {
                return foot;
            }
        }
        return foot;
    }

    private static boolean isSite(Line line) {
        String folded = fold(line);
        return TAGS.matcher(folded).matches() || SITE.matcher(folded).matches();
    }

    private static boolean isSentence(Line line) {
        return line.text().indexOf('。') >= 0 || line.text().length() > SENTENCE;
    }

    private static String fold(Line line) {
        return Folding.fold(line.text());
    }
}
