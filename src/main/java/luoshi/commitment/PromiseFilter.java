package luoshi.commitment;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.model.Comparison;

/** Tells the numbers that a task promises from those that only describe. */
final class PromiseFilter {
    private static final Pattern FRAME = Pattern.compile("^" + Lexicon.any("frame"));
    private static final Pattern MEANS =
            Pattern.compile("^[^,]*?为[^,]{0,4}" + Lexicon.any("means"));
    private static final Pattern PROMISES = Pattern.compile(Lexicon.any("promises") + "$");
    private static final Pattern GIVES =
            Pattern.compile("(?:推出|出台|制定|印发|发布|形成|提出|实施|落实|" + Lexicon.any("promises") + ")$");
    private static final Pattern POLICIES = Pattern.compile("^" + Lexicon.any("policies"));
    private static final Pattern SIZES =
            Pattern.compile("^(?:及?以上|及?以下|以内)" + Lexicon.any("sizes"));
    private static final Pattern CHOOSES = Pattern.compile("^(?:及?以上|及?以下|以内)[一-龥]");
    private static final Pattern COMPARED = Pattern.compile("(?:[^不]|^)(?:小于|大于|低于|高于|满|不足|超过)$");
    private static final Set<String> SIZED = Set.of("户", "层", "床", "张");
    private static final Set<String> NAME_COUNTERS =
            Stream.of(Lexicon.any("name-counters").replaceAll("[()?:]", "").split("\\|"))
                    .collect(Collectors.toUnmodifiableSet());

    private PromiseFilter() {}

    /** Whether a task's number is one that it promises. */
    static boolean promises(Quantity quantity) {
        return isCounted(quantity)
                && !isName(quantity)
                && !isMeans(quantity)
                && !isThreshold(quantity);
    }

    /** Spans of time are only promised where they are to be reached or cut. */
    private static boolean isCounted(Quantity quantity) {
        if (!quantity.scale().dimension().equals(Scale.TIME)) {
            return true;
        }
        boolean limited =
                quantity.comparison() == Comparison.AT_MOST
                        || quantity.comparison() == Comparison.AT_LEAST;
        return limited
                && quantity.scale().name().matches("天|日|(个)?小时|分钟|秒|(个)?工作日|个月")
                && !quantity.number().chinese();
    }

    private static boolean isName(Quantity quantity) {
        if (FRAME.matcher(quantity.following()).find()) {
            return true;
        }
        boolean given = GIVES.matcher(quantity.before()).find() || quantity.before().isEmpty();
        if (quantity.scale().name().equals("条")
                && !given
                && POLICIES.matcher(quantity.following()).find()) {
            return true;
        }
        if (!quantity.number().chinese() || !quantity.number().magnitude().isEmpty()) {
            return false;
        }
        boolean one = quantity.number().value().intValue() == 1;
        boolean each = quantity.before().matches(".*(?:至少|不少于|各|分别)[一-龥]{0,4}");
        boolean small = quantity.number().value().intValue() < 10;
        return (one && !each) || (small && NAME_COUNTERS.contains(quantity.scale().name()));
    }

    /** 以8家试点医院为抓手: they are there already. */
    private static boolean isMeans(Quantity quantity) {
        return quantity.before().matches("(?:.*[^予给])?以")
                && MEANS.matcher(quantity.following()).find();
    }

    /** 3000户以上大型社区, 小于30米的站点: the number chooses the object. */
    private static boolean isThreshold(Quantity quantity) {
        String before = quantity.before();
        String after = quantity.following();
        if (COMPARED.matcher(before).find() && after.startsWith("的")) {
            return true;
        }
        if (PROMISES.matcher(before).find()) {
            return false;
        }
        String dimension = quantity.scale().dimension();
        boolean size =
                SIZED.contains(quantity.scale().name())
                        || Set.of("length", "area", "money", "mass", "power", "coal", Scale.PERSONS)
                                .contains(dimension);
        return size
                && (SIZES.matcher(after).find()
                        || (CHOOSES.matcher(after).find() && before.length() < 3));
    }
}
