package luoshi.cli;

import luoshi.model.Document;
import luoshi.model.Passage;
import luoshi.model.Reading;
import luoshi.model.Remark;

/** What the importer understands of a file, for a reader at the terminal. */
final class ReadingText {
    private final Speech speech;

    ReadingText(Speech speech) {
        this.speech = speech;
    }

    void say(String file, Reading reading) {
        speech.say("file", file);
        reading.documents().forEach(this::document);
        reading.remarks().forEach(remark -> remark(reading, remark));
    }

    private void document(Document document) {
        switch (document) {
            case Document.TaskList list ->
                    speech.say("task-list", list.heading().title(), list.tasks().size());
            case Document.OutcomeReport report ->
                    speech.say("outcome-report", report.heading().title(), report.rows().size());
            case Document.Plan plan ->
                    speech.say(
                            "plan",
                            plan.heading().title(),
                            plan.measures().size(),
                            plan.indicators().size());
        }
    }

    private void remark(Reading reading, Remark remark) {
        Passage passage = remark.passage();
        String severity = speech.sentence("severity." + ReadingJson.word(remark.severity()));
        if (passage == null) {
            speech.say("remark", severity, speech.of(remark));
        } else {
            speech.say(
                    "remark-at",
                    severity,
                    Integer.toString(line(reading.manuscript().text(), passage)),
                    speech.of(remark));
        }
    }

    private static int line(String text, Passage passage) {
        return 1 + (int) text.chars().limit(passage.start()).filter(c -> c == '\n').count();
    }
}
