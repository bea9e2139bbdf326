package org.entente.app.text;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import gg.jte.support.LocalizationSupport;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of the pages by their keys. {@code {0}}, {@code {1}} … in a text are places for what is put in; nothing else
 * in a text has a meaning, so that apostrophes and braces need no care and numbers come out as they were given.
 */
public final class Texts {
    /** The same file whatever language the machine speaks. */
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.entente.app.text.texts", Locale.ROOT);

    private static final LocalizationSupport LOCALIZATION = Texts::find;

    private Texts() {}

    /**
     * A text without markup. A template escapes it, as it does every string.
     *
     * @param key as {@code disconnect.partings.title}
     * @param arguments what stands for {@code {0}}, {@code {1}} …
     * @throws IllegalArgumentException when there is no text of this key
     */
    public static String text(String key, Object... arguments) {
        StringOutput plain = new StringOutput();
        markup(key, arguments).writeTo(plain);
        return plain.toString();
    }

    /**
     * A text with markup of its own, as a link in a sentence, for templates only. Its arguments are escaped where they are not themselves
     * parts of a template; they stand between tags and never in an attribute.
     *
     * @param key as {@code coverage.lead}
     * @param arguments what stands for {@code {0}}, {@code {1}} …
     * @throws IllegalArgumentException when there is no text of this key
     */
    public static Content markup(String key, Object... arguments) {
        Object[] shown = Arrays.stream(arguments).map(Texts::shown).toArray();
        return LOCALIZATION.localize(key, shown);
    }

    /** A number with so many decimal places, as a text takes it in. */
    public static String fixed(double number, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", number);
    }

    /** A whole number with its thousands apart, as a text takes it in. */
    public static String thousands(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static Object shown(Object argument) {
        return argument instanceof Content ? argument : String.valueOf(argument);
    }

    private static String find(String key) {
        try {
            return BUNDLE.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("There is no text '" + key + "' in texts.properties; add it there.", e);
        }
    }
}
