package luoshi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import luoshi.text.Folding;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The baseline: Lucene's BM25 over pairs of characters, in memory. */
final class LuceneBaseline {
    private static final String TEXT = "text";

    private final Analyzer analyzer = new CJKAnalyzer();
    private final IndexSearcher searcher;

    LuceneBaseline(List<String> texts) {
        try {
            ByteBuffersDirectory folder = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig(analyzer))) {
                for (String text : texts) {
                    Document document = new Document();
                    document.add(new TextField(TEXT, Folding.fold(text), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The places of the best texts, best first. */
    List<Integer> best(String text, int most) {
        try {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            for (String term : terms(text)) {
                query.add(new TermQuery(new Term(TEXT, term)), BooleanClause.Occur.SHOULD);
            }
            List<Integer> places = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
                places.add(hit.doc);
            }
            return places;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> terms(String text) throws IOException {
        Set<String> terms = new java.util.LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream(TEXT, Folding.fold(text))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }
}
