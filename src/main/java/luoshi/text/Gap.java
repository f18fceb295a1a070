package luoshi.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a byte may have been lost: a search puts the gap into one character, but the bytes may fit
 * as well with the gap in one nearby.
 */
final class Gap {
    private static final int NONE = -1;

    private final Fills fills;

    Gap(Fills fills) {
        this.fills = fills;
    }

    /**
     * Some glyphs of which one holds a gap.
     *
     * @param at which one
     */
    record Place(List<Glyph> glyphs, int at) {}

    /** The same bytes with the gap in each of the glyphs that it may be in, as it is first. */
    List<Place> places(List<Glyph> glyphs, int gap) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(glyphs, gap));
        List<Glyph> now = new ArrayList<>(glyphs);
        int rest = half(glyphs.get(gap));
        for (int i = gap - 1; i >= 0 && rest != NONE; i--) {
            rest = takeLast(now, i, rest);
            if (rest != NONE) {
                places.add(new Place(List.copyOf(now), i));
            }
        }
        now = new ArrayList<>(glyphs);
        rest = half(glyphs.get(gap));
        for (int i = gap + 1; i < now.size() && rest != NONE; i++) {
            rest = takeFirst(now, i, rest);
            if (rest != NONE) {
                places.add(new Place(List.copyOf(now), i));
            }
        }
        return places;
    }

    /** The byte that is left of a character. */
    private static int half(Glyph glyph) {
        String all = glyph.choices();
        int one = Gbk.pair(all.charAt(0));
        int last = Gbk.pair(all.charAt(all.length() - 1));
        if (one >> 8 == last >> 8) {
            return one >> 8;
        }
        return (one & 0xFF) == (last & 0xFF) ? one & 0xFF : NONE;
    }

    /** Gives the last byte of a glyph to the gap behind it; the byte that is left. */
    private int takeLast(List<Glyph> glyphs, int i, int rest) {
        Glyph giver = glyphs.get(i);
        int pair = giver.choices().isEmpty() ? Gbk.pair(giver.character()) : Gbk.NONE;
        char whole = whole(pair & 0xFF, rest);
        if (pair == Gbk.NONE || whole == Gbk.NONE) {
            return NONE;
        }
        Glyph gap = gap(giver, pair >> 8);
        if (gap.choices().isEmpty()) {
            return NONE;
        }
        glyphs.set(i, gap);
        glyphs.set(i + 1, new Glyph(whole, giver.from(), glyphs.get(i + 1).to(), ""));
        return pair >> 8;
    }

    /** Gives the first byte of a glyph to the gap before it; the byte that is left. */
    private int takeFirst(List<Glyph> glyphs, int i, int rest) {
        Glyph giver = glyphs.get(i);
        int pair = giver.choices().isEmpty() ? Gbk.pair(giver.character()) : Gbk.NONE;
        char whole = whole(rest, pair >> 8);
        if (pair == Gbk.NONE || whole == Gbk.NONE) {
            return NONE;
        }
        Glyph gap = gap(giver, pair & 0xFF);
        if (gap.choices().isEmpty()) {
            return NONE;
        }
        glyphs.set(i - 1, new Glyph(whole, glyphs.get(i - 1).from(), giver.to(), ""));
        glyphs.set(i, gap);
        return pair & 0xFF;
    }

    private static char whole(int lead, int trail) {
        char c = Gbk.isLead(lead) && Gbk.isTrail(trail) ? Gbk.character(lead, trail) : Gbk.NONE;
        return Gbk.isProse(c) ? c : Gbk.NONE;
    }

    private Glyph gap(Glyph giver, int rest) {
        String begun = Gbk.isLead(rest) ? fills.begunBy(rest) : "";
        String choices = begun.isEmpty() ? fills.endedBy(rest) : begun;
        return new Glyph(giver.character(), giver.from(), giver.to(), choices);
    }
}
