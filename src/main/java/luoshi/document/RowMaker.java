package luoshi.document;

import java.util.List;
import luoshi.model.Outcome;

/** Makes an outcome of a row's lines. */
final class RowMaker {
    private final Sources sources;
    private final Paragraphs paragraphs;
    private final Remarks remarks;

    RowMaker(Sources sources, Paragraphs paragraphs, Remarks remarks) {
        this.sources = sources;
        this.paragraphs = paragraphs;
        this.remarks = remarks;
    }

    Outcome make(RowScan.Row row) {
        int number = row.number();
        Flow flow = Flow.of(row.lines());
        int from = endOfNumber(flow.folded(), number);
        UnitList.Span source = sources.find(flow.folded(), from);
        boolean named = source.end() > source.start();
        int taskEnd = named ? source.start() : endOfFirstSentence(flow, from);
        int accountStart = named ? source.end() : taskEnd;
        String folded = flow.folded().substring(source.start(), source.end());
        Outcome outcome =
                new Outcome(
                        number,
                        flow.text(from, taskEnd),
                        null,
                        flow.text(source.start(), source.end()),
                        sources.references(folded),
                        Sources.isDailyDuty(folded),
                        List.of(),
                        paragraphs.join(flow, accountStart, flow.length()),
                        List.of(),
                        flow.passage(0, flow.length()));
        if (!named) {
            remarks.warn("row-without-source", outcome.passage(), number);
        }
        return outcome;
    }

    private static int endOfNumber(String folded, int number) {
        int end = String.valueOf(number).length();
        boolean marked =
                RowScan.isMarked(folded, end) && !Character.isDigit(folded.charAt(end + 1));
        return marked ? end + 1 : end;
    }

    private static int endOfFirstSentence(Flow flow, int from) {
        int stop = flow.folded().indexOf('。', from);
        return stop < 0 ? flow.nextLineStart(from) : stop + 1;
    }
}
