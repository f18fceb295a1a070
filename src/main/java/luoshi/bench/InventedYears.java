package luoshi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import luoshi.model.Document;
import luoshi.model.Heading;
import luoshi.model.Manuscript;
import luoshi.model.Outcome;
import luoshi.model.Passage;
import luoshi.model.Progress;
import luoshi.model.Reading;
import luoshi.model.Reference;
import luoshi.model.Responsibility;
import luoshi.model.Role;
import luoshi.model.Task;
import luoshi.workbench.Workbench;

/**
 * Many years of a large invented city: each year a list and a report of every district, in one
 * paper. The same numbers give the same papers.
 */
final class InventedYears {
    private static final int FIRST_YEAR = 2016;
    private static final int SECTION = 30;
    private static final int ACCOUNT_EVERY = 5;
    private static final int DEADLINE_EVERY = 4;

    private final Map<String, List<String>> words = new HashMap<>();
    private final Properties table = table();
    private final Random chance = new Random(2_016);
    private final int tasks;

    /**
     * @param tasks of each list
     */
    InventedYears(int tasks) {
        this.tasks = tasks;
    }

    /** Keeps so many years of all districts in a ledger, the oldest first. */
    void keepIn(Workbench workbench, int years, int districts, Progress progress) {
        for (int year = 0; year < years; year++) {
            progress.reached(year, years);
            workbench.imports().keep(paper(FIRST_YEAR + year, districts));
        }
        progress.reached(years, years);
    }

    private Reading paper(int year, int districts) {
        StringBuilder text = new StringBuilder();
        List<Document> documents = new ArrayList<>();
        for (String district : all("districts").subList(0, districts)) {
            documents.add(list(year, district, text));
            documents.add(report(year, district, (Document.TaskList) documents.getLast(), text));
        }
        String name = year + ".txt";
        String sha = HexFormat.of().toHexDigits(year).repeat(8);
        return new Reading(new Manuscript(name, sha, text.toString()), documents, List.of());
    }

    private Document.TaskList list(int year, String district, StringBuilder text) {
        Heading heading =
                new Heading(
                        said("list", district, year),
                        said("number", district.charAt(0), year, 1 + chance.nextInt(30)),
                        said("government", district),
                        year);
        text.append(heading.title()).append('\n');
        List<Task> made = new ArrayList<>();
        for (int number = 1; number <= tasks; number++) {
            int section = (number - 1) / SECTION % all("sections").size();
            String printed = words();
            int start = text.length();
            text.append(number).append('.').append(printed).append('\n');
            made.add(
                    new Task(
                            number,
                            said(
                                    "section",
                                    all("numerals").get(section),
                                    all("sections").get(section)),
                            "",
                            printed,
                            units(district),
                            List.of(),
                            number % DEADLINE_EVERY == 0
                                    ? said(
                                            "deadline",
                                            String.valueOf(year),
                                            3 * (1 + chance.nextInt(4)))
                                    : null,
                            false,
                            new Passage(start, text.length())));
        }
        return new Document.TaskList(heading, made);
    }

    private Document.OutcomeReport report(
            int year, String district, Document.TaskList list, StringBuilder text) {
        Heading heading =
                new Heading(
                        said("report", district, year), null, said("government", district), year);
        text.append(heading.title()).append('\n');
        List<Outcome> rows = new ArrayList<>();
        for (int i = 0; i < list.tasks().size(); i += ACCOUNT_EVERY) {
            Task task = list.tasks().get(i);
            String account =
                    said(
                            "outcome-done",
                            one("verb"),
                            one("theme"),
                            one("object"),
                            amount(),
                            one("measure"),
                            one("clause"));
            int start = text.length();
            text.append(account).append('\n');
            rows.add(
                    new Outcome(
                            rows.size() + 1,
                            task.text(),
                            null,
                            "",
                            List.<Reference>of(),
                            false,
                            List.of(),
                            account,
                            List.of(),
                            new Passage(start, text.length())));
        }
        return new Document.OutcomeReport(heading, String.valueOf(year), rows);
    }

    private List<Responsibility> units(String district) {
        List<Responsibility> units = new ArrayList<>();
        units.add(new Responsibility(district + one("offices"), Role.LEAD));
        int others = chance.nextInt(3);
        for (int i = 0; i < others; i++) {
            String name = chance.nextBoolean() ? one("city-offices") : district + one("offices");
            if (units.stream().noneMatch(unit -> unit.unit().equals(name))) {
                units.add(new Responsibility(name, Role.JOINT));
            }
        }
        return units;
    }

    private String words() {
        StringBuilder text = new StringBuilder();
        int parts = 2 + chance.nextInt(2);
        for (int i = 0; i < parts; i++) {
            text.append(one("verb")).append(one("theme")).append(one("object")).append('，');
        }
        text.append(one("clause")).append('，');
        return text.append(said("end", amount(), one("measure"))).append('。').toString();
    }

    private int amount() {
        return 10 + chance.nextInt(990);
    }

    private String said(String key, Object... of) {
        return table.getProperty(key).formatted(of);
    }

    private String one(String list) {
        List<String> choices = all(list);
        return choices.get(chance.nextInt(choices.size()));
    }

    private List<String> all(String list) {
        return words.computeIfAbsent(list, key -> List.of(table.getProperty(key).split(",")));
    }

    private static Properties table() {
        Properties table = new Properties();
        try (InputStream stream =
                        InventedYears.class.getResourceAsStream("invented-ledger.properties");
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            table.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
