package org.entente.app.web;

import java.util.List;
import java.util.Locale;
import org.entente.agreement.EnteredLevel;
import org.entente.agreement.HandLevel;
import org.entente.app.text.Texts;
import org.entente.app.web.AuditModel.Line;
import org.entente.compliance.AgreementBoard;
import org.entente.compliance.Level;
import org.entente.compliance.ProvisionBoard;

/**
 * How far a provision was carried out, 0 to 3: by what is told of it, by the case file, and as people entered it.
 *
 * @param agreement key of the agreement, as the form sends it
 * @param provision key of the provision, as the form sends it
 * @param title the provision's name, for labels
 * @param day the day for which a level is entered
 * @param told what follows from incidents, in words
 * @param ofCase the latest level of the case file, in words, if it gives one
 * @param entered the levels that were entered and stand, by the day judged for
 */
public record GivenLevels(
        String agreement,
        String provision,
        String title,
        String day,
        String told,
        List<String> ofCase,
        List<Line> entered) {
    /** The words of the scale, from 0. */
    public static final List<String> SCALE = List.of(
            Texts.text("levels.scale.0"),
            Texts.text("levels.scale.1"),
            Texts.text("levels.scale.2"),
            Texts.text("levels.scale.3"));

    /** Copies the lists. */
    public GivenLevels {
        ofCase = List.copyOf(ofCase);
        entered = List.copyOf(entered);
    }

    static GivenLevels of(AgreementBoard board, ProvisionBoard provision) {
        String agreement = board.agreement().id();
        String id = provision.provision().id();
        return new GivenLevels(
                agreement,
                id,
                provision.provision().title(),
                board.asOf().toString(),
                Texts.text("levels.by-told", bounds(provision.levels().pam())),
                provision.byHand().stream().map(GivenLevels::ofCase).toList(),
                provision.entered().stream().map(GivenLevels::line).toList());
    }

    private static String ofCase(HandLevel level) {
        return Texts.text("levels.by-case", level.level(), level.on(), level.by(), level.basis());
    }

    private static Line line(EnteredLevel entered) {
        HandLevel level = entered.level();
        return new Line(
                entered.entry(),
                Texts.text("levels.by-hand", level.level(), level.on()),
                level.by() + ", " + entered.enteredOn(),
                level.basis(),
                Texts.text("levels.stands"),
                true,
                address(entered.agreement(), entered.provision()));
    }

    /** Where the levels of a provision stand. */
    static String address(String agreement, String provision) {
        return "/agreements#" + anchor(agreement, provision);
    }

    /** The name of the place on the page. */
    public String anchor() {
        return anchor(agreement, provision);
    }

    private static String anchor(String agreement, String provision) {
        return "levels-" + agreement + "-" + provision;
    }

    private static String bounds(Level level) {
        String low = figure(level.low());
        String high = figure(level.high());
        return low.equals(high) ? low : low + "–" + high;
    }

    private static String figure(double level) {
        return String.format(Locale.ROOT, "%.1f", level).replace(".0", "");
    }
}
