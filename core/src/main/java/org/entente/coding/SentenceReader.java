package org.entente.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.stemmer.PorterStemmer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/** Splits sentences into tagged words with OpenNLP's English models. One thread at a time. */
final class SentenceReader {
    private final TokenizerME tokenizer;
    private final POSTaggerME tagger;
    private final PorterStemmer stemmer = new PorterStemmer();

    SentenceReader() {
        try (InputStream words = model("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
                InputStream tags = model("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            tokenizer = new TokenizerME(new TokenizerModel(words));
            tagger = new POSTaggerME(new POSModel(tags));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream model(String name) {
        InputStream in = TokenizerModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the language model " + name + " is not on the class path");
        }
        return in;
    }

    /** The words of a sentence in their order. */
    List<Token> read(String text) {
        Span[] spans = tokenizer.tokenizePos(text);
        String[] words = new String[spans.length];
        for (int i = 0; i < spans.length; i++) {
            words[i] = text.substring(spans[i].getStart(), spans[i].getEnd());
        }
        String[] tags = tagger.tag(words);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < spans.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT).replace('’', '\'');
            tokens.add(new Token(lower, stem(lower), tags[i], spans[i].getStart()));
        }
        return tokens;
    }

    /** Porter's stem of a word in lower case. */
    String stem(String word) {
        return stemmer.stem(word);
    }
}
