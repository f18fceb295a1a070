package luoshi.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Puts lines and rows into files of every format. A row of one cell spans the table. */
final class Packing {
    private static final String PAGE =
            """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>门户</title>
            <style>p{color:red}</style><script>var a="1.建成。主责单位：市教育局";</script></head><body>
            <nav><a>首页</a><a>政务公开</a></nav><header>云岫市人民政府</header>
            <div class="breadcrumb">当前位置：首页 &gt; 文件</div>
            <div style="display: none">9.看不见的任务。主责单位：市教育局</div>
            %s
            <div class="share">分享到：微信</div><footer>主办：云岫市人民政府办公室 云ICP备1号</footer>
            </body></html>
            """;

    private Packing() {}

    /** Writes a file. */
    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] text(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] page(List<String> lines) {
        String body =
                lines.stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining("\n"));
        return PAGE.formatted("<div class=\"article\">" + body + "</div>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] page(String title, List<List<String>> rows) {
        int width = rows.getFirst().size();
        StringBuilder table = new StringBuilder("<h1>" + title + "</h1><table border=1>");
        for (List<String> row : rows) {
            table.append("<tr>");
            for (String cell : row) {
                String span = row.size() == 1 ? " colspan=" + width : "";
                table.append("<td" + span + ">" + cell.replace("\n", "<br>") + "</td>");
            }
            table.append("</tr>\n");
        }
        return PAGE.formatted(table + "</table>").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] values(String title, List<List<String>> rows) {
        StringBuilder text = new StringBuilder("\uFEFF" + title + ",,,\r\n");
        for (List<String> row : rows) {
            text.append(row.stream().map(Packing::quoted).collect(Collectors.joining(",")));
            text.append(row.size() == 1 ? ",,,\r\n" : "\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[,\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    static byte[] sheet(String title, List<List<String>> rows) {
        return bytes(out -> fill(new XSSFWorkbook(), title, rows).write(out));
    }

    static byte[] oldSheet(String title, List<List<String>> rows) {
        return bytes(out -> fill(new HSSFWorkbook(), title, rows).write(out));
    }

    private static Workbook fill(Workbook workbook, String title, List<List<String>> rows) {
        Sheet sheet = workbook.createSheet("Sheet1");
        int width = rows.getFirst().size();
        sheet.createRow(0).createCell(0).setCellValue(title);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, width - 1));
        for (int r = 0; r < rows.size(); r++) {
            Row row = sheet.createRow(r + 2);
            for (int c = 0; c < rows.get(r).size(); c++) {
                String cell = rows.get(r).get(c);
                if (cell.matches("\\d+")) {
                    row.createCell(c).setCellValue(Integer.parseInt(cell));
                } else {
                    row.createCell(c).setCellValue(cell);
                }
            }
            if (rows.get(r).size() == 1) {
                sheet.addMergedRegion(new CellRangeAddress(r + 2, r + 2, 0, width - 1));
            }
        }
        workbook.createSheet("Sheet2");
        return workbook;
    }

    static byte[] word(List<String> lines) {
        return bytes(
                out -> {
                    XWPFDocument document = new XWPFDocument();
                    lines.forEach(line -> document.createParagraph().createRun().setText(line));
                    document.write(out);
                });
    }

    /** The numbers of headings and tasks are not written but counted by Word. */
    static byte[] numberedWord(List<String> lines) {
        return bytes(
                out -> {
                    XWPFDocument document = new XWPFDocument();
                    BigInteger headings = numbering(document);
                    BigInteger items = items(document);
                    for (String line : lines) {
                        XWPFParagraph paragraph = document.createParagraph();
                        String rest = line.replaceFirst("^(?:[一二三]、|（[一二]）|\\d+\\.)", "");
                        if (!rest.equals(line)) {
                            boolean item = Character.isDigit(line.charAt(0));
                            paragraph.setNumID(item ? items : headings);
                            paragraph.setNumILvl(BigInteger.valueOf(line.startsWith("（") ? 1 : 0));
                        }
                        paragraph.createRun().setText(rest);
                    }
                    document.write(out);
                });
    }

    private static BigInteger numbering(XWPFDocument document) {
        CTAbstractNum rule = CTAbstractNum.Factory.newInstance();
        rule.setAbstractNumId(BigInteger.ZERO);
        level(rule, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
        level(rule, 1, STNumberFormat.CHINESE_COUNTING, "（%2）");
        return add(document, rule);
    }

    private static BigInteger items(XWPFDocument document) {
        CTAbstractNum rule = CTAbstractNum.Factory.newInstance();
        rule.setAbstractNumId(BigInteger.ONE);
        level(rule, 0, STNumberFormat.DECIMAL, "%1.");
        return add(document, rule);
    }

    private static void level(
            CTAbstractNum rule, int depth, STNumberFormat.Enum format, String text) {
        CTLvl level = rule.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    private static BigInteger add(XWPFDocument document, CTAbstractNum rule) {
        var numbering =
                document.getNumbering() == null
                        ? document.createNumbering()
                        : document.getNumbering();
        BigInteger id =
                numbering.addAbstractNum(
                        new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(rule, numbering));
        return numbering.addNum(id);
    }

    static byte[] word(String title, List<List<String>> rows) {
        return bytes(
                out -> {
                    XWPFDocument document = new XWPFDocument();
                    document.createParagraph().createRun().setText(title);
                    XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
                    for (int r = 0; r < rows.size(); r++) {
                        fill(table.getRow(r), rows.get(r));
                    }
                    document.write(out);
                });
    }

    private static void fill(XWPFTableRow row, List<String> cells) {
        if (cells.size() == 1) {
            int width = row.getTableCells().size();
            for (int c = width - 1; c > 0; c--) {
                row.removeCell(c);
            }
            row.getCell(0).getCTTc().addNewTcPr().addNewGridSpan();
            row.getCell(0).getCTTc().getTcPr().getGridSpan().setVal(BigInteger.valueOf(width));
        }
        for (int c = 0; c < cells.size(); c++) {
            write(row.getCell(c), cells.get(c));
        }
    }

    private static void write(XWPFTableCell cell, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            XWPFRun run = paragraph.createRun();
            run.setText(lines[i]);
        }
    }
}
