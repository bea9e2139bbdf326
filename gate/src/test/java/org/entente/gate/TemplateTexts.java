package org.entente.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a jte template says by itself: the letters that remain when expressions, control lines and tags are gone. */
final class TemplateTexts {
    /** Attributes that people read or hear. The value of an input is a word for the server, or comes from an expression. */
    private static final Pattern READ =
            Pattern.compile("(?:aria-label|aria-description|title|alt|placeholder|summary)=\"([^\"]*)\"");

    private static final Pattern DECLARATION = Pattern.compile("(?m)^@(?:import|param) .*$");
    private static final Pattern OPENING =
            Pattern.compile("\\$\\{|\\$unsafe\\{|!\\{|@(?:if|elseif|for|template[.\\w]*)\\(");
    private static final Pattern CONTROL = Pattern.compile("@(?:else|endif|endfor)|`\\)");
    private static final Pattern TAG = Pattern.compile("(?s)<style>.*?</style>|<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

    private TemplateTexts() {}

    static List<String> of(String template) {
        String markup = CONTROL.matcher(
                        withoutExpressions(DECLARATION.matcher(template).replaceAll("")))
                .replaceAll("\n");
        List<String> texts = new ArrayList<>();
        READ.matcher(markup).results().map(hit -> hit.group(1)).forEach(texts::add);
        texts.addAll(List.of(TAG.matcher(markup).replaceAll("\n").split("\n")));
        return texts.stream()
                .map(text -> ENTITY.matcher(text).replaceAll(" ").strip())
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .toList();
    }

    private static String withoutExpressions(String template) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        List<MatchResult> openings = OPENING.matcher(template).results().toList();
        for (MatchResult opening : openings) {
            if (opening.start() >= at) {
                rest.append(template, at, opening.start());
                at = end(template, opening.end());
            }
        }
        return rest.append(template.substring(at)).toString();
    }

    /** Behind the bracket that closes, or behind the "@`" that begins the content of a page. */
    private static int end(String template, int from) {
        int depth = 1;
        boolean expression = template.charAt(from - 1) == '{';
        for (int at = from; at < template.length(); at++) {
            char letter = template.charAt(at);
            if (letter == '"' || letter == '\'') {
                at = endOfString(template, at);
            } else if (letter == '`' && !expression) {
                return at + 1;
            } else if (letter == '{' || letter == '(') {
                depth++;
            } else if (letter == '}' || letter == ')') {
                depth--;
                if (depth == 0) {
                    return at + 1;
                }
            }
        }
        throw new IllegalArgumentException("an expression without an end: " + template.substring(from));
    }

    private static int endOfString(String template, int from) {
        int at = from + 1;
        while (template.charAt(at) != template.charAt(from)) {
            at += template.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
