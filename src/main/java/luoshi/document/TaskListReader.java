package luoshi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.model.Document.TaskList;
import luoshi.model.Heading;
import luoshi.model.Task;

/**
 * Reads a list of key tasks. The steps: lines rejoined into a flow, the places where something may
 * begin, the walk that decides, the units' names, the tasks.
 */
final class TaskListReader {
    /** The list that the page holds, or nothing if no units answer for its items. */
    Optional<TaskList> read(Page page, Remarks remarks) {
        Flow flow = Flow.of(page.lines());
        List<Token> tokens = Token.inList(flow);
        int from = start(flow, tokens);
        if (from < 0) {
            return Optional.empty();
        }
        Heading heading = HeadingReader.above(page, flow, from);
        if (PlanReader.isPlan(heading.title())) {
            return Optional.empty();
        }
        TaskScan scan = new TaskScan(flow, false);
        List<TaskDraft> drafts = scan.run(tokens, from);
        TaskMaker maker = TaskMaker.of(flow, drafts, remarks);
        List<Task> tasks = new ArrayList<>();
        for (TaskDraft draft : drafts) {
            boolean last = draft == drafts.getLast();
            tasks.add(maker.make(draft, last && isCut(flow, page, draft)));
        }
        new NumberCheck(remarks).check(tasks);
        remarkLoose(flow, scan, remarks);
        return Optional.of(new TaskList(DocumentYear.dated(heading, page, remarks), tasks));
    }

    /** Text between the tasks that no task takes: what the page does not know as a site's. */
    private static void remarkLoose(Flow flow, TaskScan scan, Remarks remarks) {
        for (UnitList.Span span : scan.loose()) {
            remarks.warn("unplaced", flow.passage(span.start(), span.end()));
        }
    }

    /** Where the list begins: with the last 一、 above the first unit label, else the first item. */
    private static int start(Flow flow, List<Token> tokens) {
        int section = -1;
        int item = -1;
        for (Token token : tokens) {
            boolean first = token.value() == 1 && flow.startsLine(token.start());
            if (token.kind() == Token.Kind.LABEL
                    && TaskScan.isPlacedLabel(flow, token.start())
                    && Label.of(flow.folded().substring(token.start(), token.end())).namesUnits()) {
                return section >= 0 ? section : item;
            }
            if (first && token.kind() == Token.Kind.SECTION) {
                section = token.start();
            } else if (first && token.kind() != Token.Kind.LABEL && item < 0) {
                item = token.start();
            }
        }
        return -1;
    }

    /** The source breaks off in the last task: no units, and the site or the sentence says so. */
    private static boolean isCut(Flow flow, Page page, TaskDraft draft) {
        if (draft.hasUnits()) {
            return false;
        }
        String text = flow.text(draft.textStart, draft.textEnd());
        return page.saysItIsCut()
                || text.isEmpty()
                || "。；！”".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
