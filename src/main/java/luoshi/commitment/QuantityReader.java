package luoshi.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.text.NumberReader;
import luoshi.text.WrittenNumber;

/** Finds every number of a text that has a measure, with the words that belong to it. */
final class QuantityReader {
    private static final Pattern JOINT = Pattern.compile("以及|[、和及与或]|并(?=[新完建])");
    private static final Pattern BRACKET = Pattern.compile("\\([^()\\d]{1,2}\\)");
    private static final Pattern RANGE = Pattern.compile("[-~至到—～]+");
    private static final Pattern EACH =
            Pattern.compile("每[个家所座名]?(?:行政)?([一-龥]{1,6}?)(?:至少|不少于|都|均|培|配|建|设|有)");

    private QuantityReader() {}

    /** All of them in order; names, titles, ordinals and quotations are left out. */
    static List<Quantity> in(Prose prose) {
        List<Quantity> found = new ArrayList<>();
        List<WrittenNumber> numbers = NumberReader.in(prose.text());
        for (int i = 0; i < numbers.size(); i++) {
            WrittenNumber number = numbers.get(i);
            if (!isFree(prose, number)) {
                continue;
            }
            if (i + 1 < numbers.size() && isRange(prose, number, numbers.get(i + 1))) {
                number = lowest(number, numbers.get(i + 1));
                i++;
            }
            measure(prose, number).ifPresent(found::add);
        }
        return withinPieces(prose, found);
    }

    private static boolean isRange(Prose prose, WrittenNumber low, WrittenNumber high) {
        return RANGE.matcher(prose.text().substring(low.end(), high.start())).matches()
                && Scale.at(prose.text(), high.end()).isPresent();
    }

    /** 70至75处 is at least 70. */
    private static WrittenNumber lowest(WrittenNumber low, WrittenNumber high) {
        String magnitude = low.magnitude().isEmpty() ? high.magnitude() : low.magnitude();
        return new WrittenNumber(
                low.start(), high.end(), low.value(), magnitude, low.chinese(), false, low.form());
    }

    /** Not part of a name, a title or an ordinal. */
    private static boolean isFree(Prose prose, WrittenNumber number) {
        int start = number.start();
        if (number.chinese() && number.value().signum() == 0) {
            return false;
        }
        if (prose.isQuoted(start) || prose.isTitled(start)) {
            return false;
        }
        char before = start == 0 ? ' ' : prose.text().charAt(start - 1);
        return "第前劣国每.·-+/_".indexOf(before) < 0 && !(before < 0x80 && Character.isLetter(before));
    }

    private static Optional<Quantity> measure(Prose prose, WrittenNumber number) {
        if (number.form() != WrittenNumber.Form.PLAIN) {
            Scale share = Scale.at("%", 0).orElseThrow();
            return Optional.of(quantity(prose, number, number.end(), share, "%"));
        }
        return Scale.at(prose.text(), number.end())
                .map(
                        scale -> {
                            int end = number.end() + scale.name().length();
                            Matcher bracket = BRACKET.matcher(prose.text());
                            bracket.region(end, prose.text().length());
                            String suffix = bracket.lookingAt() ? bracket.group() : "";
                            end += suffix.length();
                            String unit = number.magnitude() + scale.name() + wide(suffix);
                            return quantity(prose, number, end, scale, unit + each(prose, number));
                        });
    }

    private static String wide(String suffix) {
        return suffix.replace('(', '（').replace(')', '）');
    }

    /** 各2家 is so many a kind, 每个行政村至少3名 so many a village. */
    private static String each(Prose prose, WrittenNumber number) {
        String before = prose.text().substring(prose.clauseStart(number.start()), number.start());
        if (before.endsWith("各")) {
            return "/类";
        }
        Matcher each = EACH.matcher(before);
        return each.find() ? "/" + each.group(1) : "";
    }

    private static Quantity quantity(
            Prose prose, WrittenNumber number, int end, Scale scale, String unit) {
        int from = prose.clauseStart(number.start());
        int to = Math.max(end, prose.clauseEnd(number.start()));
        String text = prose.text();
        return new Quantity(
                prose,
                number,
                end,
                from,
                to,
                scale,
                unit,
                Limits.of(
                        text.substring(from, number.start()),
                        text.substring(end, to),
                        number.more()));
    }

    /** Divides a clause between the quantities in it. */
    private static List<Quantity> withinPieces(Prose prose, List<Quantity> all) {
        List<Quantity> counted =
                all.stream().filter(q -> !q.scale().dimension().equals(Scale.TIME)).toList();
        List<Quantity> divided = new ArrayList<>();
        for (Quantity quantity : all) {
            int i = counted.indexOf(quantity);
            int from = quantity.from();
            int to = quantity.to();
            if (i > 0 && counted.get(i - 1).to() == quantity.to()) {
                from = joint(prose, counted.get(i - 1), quantity, true);
            }
            if (i >= 0 && i + 1 < counted.size() && counted.get(i + 1).from() == quantity.from()) {
                to = joint(prose, quantity, counted.get(i + 1), false);
            }
            divided.add(quantity.within(from, to));
        }
        return divided;
    }

    /** Where one quantity's words end and the next one's begin. */
    private static int joint(Prose prose, Quantity one, Quantity next, boolean behind) {
        int last = Math.max(one.end(), next.start());
        Matcher joint = JOINT.matcher(prose.text()).region(one.end(), last);
        int start = one.end();
        int end = one.end();
        boolean atOne = false;
        while (joint.find()) {
            if (prose.isQuoted(joint.start()) || prose.isTitled(joint.start())) {
                continue;
            }
            if (!atOne || joint.end() == next.start()) {
                start = joint.start();
                end = joint.end();
            }
            atOne = atOne || joint.start() - one.end() <= 2;
        }
        return behind ? end : start;
    }
}
