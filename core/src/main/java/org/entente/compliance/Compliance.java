package org.entente.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.agreement.Agreement;
import org.entente.agreement.EnteredLevel;
import org.entente.agreement.HandLevel;
import org.entente.agreement.Provision;
import org.entente.agreement.ProvisionKind;
import org.entente.agreement.Reason;
import org.entente.agreement.Sign;
import org.entente.condition.Condition;
import org.entente.condition.ConditionContext;
import org.entente.incident.Incident;
import org.entente.provenance.Publishers;
import org.entente.series.Coverage;
import org.entente.series.Covered;
import org.entente.series.Method;
import org.entente.series.Window;
import org.roaringbitmap.RoaringBitmap;

/**
 * Reasons where agreements stand.
 *
 * @param publishers which publisher has which side
 * @param coverage the days that machine-coded sources covered
 * @param context what conditions need to know of the case
 * @param asOf the day; nothing that was known later takes part
 */
public record Compliance(Publishers publishers, Coverage coverage, ConditionContext context, LocalDate asOf) {
    /** How it is done. */
    public static final Method METHOD = new Method("compliance", 1);

    /**
     * Where each agreement stands that was signed by the day, in the order given.
     *
     * @param incidents what happened, in any order; what was known later, or happened before a signing, is left aside
     */
    public List<AgreementBoard> boards(List<Agreement> agreements, Collection<Incident> incidents) {
        return boards(agreements, incidents, List.of());
    }

    /**
     * The same with what people entered on the page.
     *
     * @param entered levels of provisions in the order of entering; those of other provisions or later days are left aside
     */
    public List<AgreementBoard> boards(
            List<Agreement> agreements, Collection<Incident> incidents, List<EnteredLevel> entered) {
        Known known = Known.of(incidents, asOf);
        return agreements.parallelStream()
                .filter(agreement -> !agreement.signed().isAfter(asOf))
                .map(agreement -> board(agreement, known, entered))
                .toList();
    }

    private AgreementBoard board(Agreement agreement, Known known, List<EnteredLevel> entered) {
        List<ProvisionBoard> boards = agreement.provisions().stream()
                .map(provision -> board(agreement, provision, known, judged(agreement, provision, entered)))
                .toList();
        return new AgreementBoard(
                agreement,
                asOf,
                boards,
                pam(boards, ProvisionBoard::levels),
                pamByClaimant(boards),
                timely(boards),
                agreement.reasons().stream()
                        .filter(reason -> remains(reason, agreement, known))
                        .toList(),
                agreement
                        .collapse()
                        .flatMap(rule -> first(rule, agreement, known))
                        .map(incident -> new AgreementBoard.Collapse(incident.key(), incident.day())));
    }

    private boolean remains(Reason reason, Agreement agreement, Known known) {
        return reason.settledBy().flatMap(rule -> first(rule, agreement, known)).isEmpty();
    }

    private Optional<Incident> first(Condition rule, Agreement agreement, Known known) {
        RoaringBitmap showing =
                known.match(rule, context, known.from(agreement.signed())).yes();
        return showing.isEmpty()
                ? Optional.empty()
                : Optional.of(known.get(showing.first()).incident());
    }

    private ProvisionBoard board(Agreement agreement, Provision provision, Known known, List<EnteredLevel> judged) {
        Readings readings = ClaimReader.read(agreement, provision, known, publishers, context);
        Optional<Window> binding = binding(agreement, provision, readings);
        ViolationRecord violations = ViolationRecord.of(binding, readings.violations(), provision, coverage);
        boolean observed = binding.filter(days -> coverage.days(days, Covered.WHOLLY) == days.days())
                .isPresent();
        Course calendar = CourseWriter.write(agreement, provision, List.of(), asOf, observed);
        SortedMap<Claimant, Course> voices = new TreeMap<>();
        readings.byClaimant()
                .forEach((claimant, claims) ->
                        voices.put(claimant, CourseWriter.write(agreement, provision, claims, asOf, observed)));
        return new ProvisionBoard(
                provision,
                calendar,
                voices,
                silent(agreement, voices),
                readings.unsettled(),
                violations,
                rates(agreement, provision, known),
                blames(agreement, provision, readings),
                levels(provision, calendar, voices, violations),
                byHand(provision),
                judged);
    }

    private Optional<Window> binding(Agreement agreement, Provision provision, Readings readings) {
        Calendar calendar = Calendar.of(agreement.signed(), provision, readings.claims());
        LocalDate last = provision.terms().to().filter(asOf::isAfter).orElse(asOf);
        return calendar.opening()
                .map(Calendar.Turn::day)
                .filter(day -> !day.isAfter(last))
                .map(day -> new Window(day, last));
    }

    private static List<String> silent(Agreement agreement, SortedMap<Claimant, Course> voices) {
        return agreement.parties().stream()
                .filter(party -> voices.keySet().stream()
                        .noneMatch(claimant -> claimant.code().equals(party)))
                .toList();
    }

    /** A prohibition's rule also asks what happened before the signing. */
    private Optional<RateRatio> rates(Agreement agreement, Provision provision, Known known) {
        Optional<Condition> rule = Optional.ofNullable(provision.rules().get(Sign.VIOLATED));
        if (provision.kind() != ProvisionKind.PROHIBITION
                || rule.isEmpty()
                || coverage.first().isEmpty()) {
            return Optional.empty();
        }
        RoaringBitmap violations =
                known.match(rule.get(), provision.within(context), 0).yes();
        List<LocalDate> days = RoaringBitmap.and(violations, known.machine()).stream()
                .mapToObj(known::day)
                .toList();
        return RateRatio.of(days, coverage, coverage.first().get(), agreement.signed(), asOf);
    }

    private List<Blame> blames(Agreement agreement, Provision provision, Readings readings) {
        return readings.complaints().stream()
                .map(incident -> new Blame(
                        incident.key(),
                        incident.day(),
                        incident.source().code(),
                        incident.target().code(),
                        CourseWriter.write(agreement, provision, List.of(), incident.day(), /* observed= */ false)
                                .state()))
                .toList();
    }

    private Pam.Scales levels(
            Provision provision, Course calendar, SortedMap<Claimant, Course> voices, ViolationRecord violations) {
        return voices.values().stream()
                .map(course -> scales(provision, course, violations))
                .reduce(Pam.Scales::with)
                .orElseGet(() -> scales(provision, calendar, violations));
    }

    private Pam.Scales scales(Provision provision, Course course, ViolationRecord violations) {
        Levels levels = new Levels(provision.kind(), course, violations, asOf);
        return new Pam.Scales(levels.pam(), levels.paimt());
    }

    private Optional<HandLevel> byHand(Provision provision) {
        return provision.levels().stream()
                .filter(level -> !level.on().isAfter(asOf))
                .max(Comparator.comparing(HandLevel::on).thenComparing(HandLevel::by));
    }

    /** Of each person the level that was judged for the latest day, of two for one day the later entered. */
    private List<EnteredLevel> judged(Agreement agreement, Provision provision, List<EnteredLevel> entered) {
        SequencedMap<String, EnteredLevel> last = new LinkedHashMap<>();
        entered.stream()
                .filter(level -> level.tells(agreement, provision, asOf))
                .sorted(Comparator.comparing(level -> level.level().on()))
                .forEach(level -> last.putLast(level.level().by(), level));
        return List.copyOf(last.values());
    }

    private static Optional<Pam> pam(List<ProvisionBoard> boards, Function<ProvisionBoard, Pam.Scales> level) {
        Map<Provision, Pam.Scales> levels = new LinkedHashMap<>();
        boards.forEach(board -> levels.put(board.provision(), level.apply(board)));
        return levels.isEmpty() ? Optional.empty() : Optional.of(Pam.of(levels));
    }

    /** Of a provision on which a claimant is silent, the calendar tells how little is known. */
    private SortedMap<String, Pam> pamByClaimant(List<ProvisionBoard> boards) {
        SortedMap<String, Pam> scores = new TreeMap<>();
        boards.stream()
                .flatMap(board -> board.voices().keySet().stream())
                .map(Claimant::name)
                .distinct()
                .forEach(name -> pam(boards, board -> scalesBy(name, board)).ifPresent(pam -> scores.put(name, pam)));
        return scores;
    }

    private Pam.Scales scalesBy(String name, ProvisionBoard board) {
        return scales(board.provision(), board.findVoice(name).orElse(board.calendar()), board.violations());
    }

    private AgreementBoard.Timely timely(List<ProvisionBoard> boards) {
        int passed = 0;
        int least = 0;
        int most = 0;
        for (ProvisionBoard board : boards) {
            List<Course> courses = new ArrayList<>(board.telling().values());
            List<Boolean> told = courses.stream()
                    .flatMap(course -> course.onTime(asOf).stream())
                    .toList();
            boolean over = !told.isEmpty()
                    || !board.telling().equals(board.voices())
                    || board.calendar().onTime(asOf).isPresent();
            passed += over ? 1 : 0;
            least += !told.isEmpty() && told.stream().allMatch(Boolean::booleanValue) ? 1 : 0;
            most += over && (told.isEmpty() || told.stream().anyMatch(Boolean::booleanValue)) ? 1 : 0;
        }
        return new AgreementBoard.Timely(passed, least, most);
    }
}
