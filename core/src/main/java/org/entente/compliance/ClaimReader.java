package org.entente.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.agreement.Account;
import org.entente.agreement.Agreement;
import org.entente.agreement.Obligor;
import org.entente.agreement.Provision;
import org.entente.agreement.Sign;
import org.entente.condition.ConditionContext;
import org.entente.condition.IncidentTable;
import org.entente.incident.Incident;
import org.entente.provenance.Provenance;
import org.entente.provenance.Publishers;

/** Reads from incidents what they show of one provision, and by whose word. */
final class ClaimReader {
    private static final EnumSet<Sign> NOTHING = EnumSet.noneOf(Sign.class);

    private final Provision provision;
    private final ConditionContext context;
    private final Voices voices;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Unsettled> unsettled = new ArrayList<>();
    private final List<Incident> violations = new ArrayList<>();
    private final List<Incident> complaints = new ArrayList<>();

    private ClaimReader(Agreement agreement, Provision provision, Publishers publishers, ConditionContext context) {
        this.provision = provision;
        this.context = provision.within(context);
        this.voices = new Voices(agreement, provision, publishers);
    }

    /** @param known what was known on the day asked about; only what happened since the signing counts */
    static Readings read(
            Agreement agreement, Provision provision, Known known, Publishers publishers, ConditionContext context) {
        ClaimReader reader = new ClaimReader(agreement, provision, publishers, context);
        reader.hold(known, agreement.signed());
        return new Readings(reader.distinctClaims(), reader.unsettled, reader.violations, reader.complaints);
    }

    private List<Claim> distinctClaims() {
        List<Claim> distinct = new ArrayList<>();
        for (Claim claim : claims.stream().sorted().toList()) {
            if (distinct.isEmpty() || distinct.getLast().compareTo(claim) != 0) {
                distinct.add(claim);
            }
        }
        return distinct;
    }

    private void hold(Known known, LocalDate since) {
        int from = known.from(since);
        SortedMap<Integer, EnumSet<Sign>> telling = new TreeMap<>();
        provision.rules().forEach((sign, rule) -> {
            IncidentTable.Matches matches = known.match(rule, context, from);
            matches.yes()
                    .forEach((int place) ->
                            telling.computeIfAbsent(place, _ -> NOTHING.clone()).add(sign));
            matches.unknown().forEach((int place) -> {
                Incident incident = known.get(place).incident();
                unsettled.add(new Unsettled(sign, incident.key(), incident.day()));
            });
        });
        known.places(provision.accounts().stream().map(Account::incident).collect(Collectors.toSet()))
                .filter(place -> place >= from)
                .forEach(place -> telling.computeIfAbsent(place, _ -> NOTHING.clone()));
        unsettled.sort(Comparator.comparing(Unsettled::day)
                .thenComparing(Unsettled::incident)
                .thenComparing(Unsettled::sign));
        telling.forEach((place, shown) -> read(known.get(place), shown));
    }

    private void read(KnownIncident known, Set<Sign> shown) {
        Incident incident = known.incident();
        List<Account> accounts = accounts(known);
        if (shown.contains(Sign.VIOLATED) || says(accounts, Sign.VIOLATED)) {
            violations.add(incident);
        }
        if (shown.contains(Sign.UNMET)) {
            complaints.add(incident);
        }
        claims.addAll(claims(known, leastFar(shown), accounts));
    }

    private static boolean says(List<Account> accounts, Sign sign) {
        return accounts.stream().anyMatch(account -> account.says() == sign);
    }

    private List<Account> accounts(KnownIncident known) {
        return provision.accounts().stream()
                .filter(account -> account.incident().equals(known.incident().key()))
                .filter(account -> account.on().filter(known.asOf()::isBefore).isEmpty())
                .toList();
    }

    /** Of the signs that tell how far an act has come, the least. */
    private static Set<Sign> leastFar(Set<Sign> shown) {
        Optional<Sign> least = shown.stream().filter(Sign::tellsHowFar).findFirst();
        Set<Sign> kept = EnumSet.noneOf(Sign.class);
        shown.stream()
                .filter(sign -> !sign.tellsHowFar() || Optional.of(sign).equals(least))
                .forEach(kept::add);
        return kept;
    }

    /** A claimant's own account of an incident stands in the place of what the entry tells for all. */
    private Collection<Claim> claims(KnownIncident known, Set<Sign> shown, List<Account> accounts) {
        Map<Told, Claim> kept = new HashMap<>();
        Set<Claimant> own = new TreeSet<>();
        for (Account account : accounts) {
            Claim claim = claim(known, account);
            own.add(claim.claimant());
            keep(kept, claim);
        }
        for (Provenance report : known.incident().reports()) {
            for (Claimant claimant : voices.of(known.incident(), report)) {
                shown.stream()
                        .filter(sign -> !own.contains(claimant) || !sign.tellsHowFar())
                        .forEach(sign -> keep(kept, claim(known, report, claimant, sign)));
            }
        }
        return kept.values();
    }

    /** Of several reports of one claimant the one that was known first. */
    private static void keep(Map<Told, Claim> kept, Claim claim) {
        kept.merge(
                new Told(claim.sign(), claim.claimant()),
                claim,
                (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** What of which a claimant is heard once. */
    private record Told(Sign sign, Claimant claimant) {}

    private Claim claim(KnownIncident known, Account account) {
        LocalDate on = account.on().filter(known.since()::isBefore).orElse(known.since());
        return new Claim(
                account.says(),
                voices.named(account.by()),
                account.by(),
                known.incident().key(),
                known.incident().day(),
                on,
                party(known.incident()),
                account.share(),
                account.basis());
    }

    private Claim claim(KnownIncident known, Provenance report, Claimant claimant, Sign sign) {
        return new Claim(
                sign,
                claimant,
                report.claimant().orElse(claimant.name()),
                known.incident().key(),
                known.incident().day(),
                KnownIncident.since(known.incident(), report),
                party(known.incident()),
                Optional.empty(),
                report.citation().line());
    }

    private Optional<String> party(Incident incident) {
        return provision.obligor(incident.source()).map(Obligor::code);
    }
}
