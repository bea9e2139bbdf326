package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Cuts documents into sentences with OpenNLP's English model. Lines never share a sentence; the title is the first one. Each
 * thread needs its own.
 */
public final class SentenceSplitter {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    /** A paragraph longer than any speech is cut so that one bad page cannot hold up a run. */
    private static final int LONGEST = 20_000;

    private final SentenceDetectorME detector = new SentenceDetectorME(Model.SHIPPED);

    /** The model is read once. */
    private static final class Model {
        private static final SentenceModel SHIPPED = read();

        private static SentenceModel read() {
            try (InputStream in = SentenceSplitter.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("the model of sentences is missing: " + MODEL);
                }
                return new SentenceModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The sentences in the order of the document, title first; none is blank. Never fails, whatever the text. */
    public List<Sentence> split(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        String title = document.title();
        if (!title.isBlank()) {
            sentences.add(new Sentence(Sentence.Part.TITLE, 0, title));
        }
        String text = document.text();
        int start = 0;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, start + LONGEST);
            paragraph(text, start, end, sentences);
            start = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
        }
        return List.copyOf(sentences);
    }

    private void paragraph(String text, int start, int end, List<Sentence> sentences) {
        String paragraph = text.substring(start, end);
        for (Span span : detector.sentPosDetect(paragraph)) {
            String words = paragraph.substring(span.getStart(), span.getEnd());
            if (!words.isBlank()) {
                sentences.add(new Sentence(Sentence.Part.TEXT, start + span.getStart(), words));
            }
        }
    }
}
