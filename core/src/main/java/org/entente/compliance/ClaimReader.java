package org.entente.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.agreement.Account;
import org.entente.agreement.Agreement;
import org.entente.agreement.Obligor;
import org.entente.agreement.Provision;
import org.entente.agreement.Sign;
import org.entente.compliance.KnownIncident.Heard;
import org.entente.condition.ConditionContext;
import org.entente.condition.IncidentTable;
import org.entente.incident.Incident;
import org.entente.provenance.Citation;
import org.entente.provenance.Publishers;
import org.roaringbitmap.RoaringBitmap;

/** Reads from incidents what they show of one provision, and by whose word. */
final class ClaimReader {
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
        Map<Sign, RoaringBitmap> showing = new EnumMap<>(Sign.class);
        RoaringBitmap telling = new RoaringBitmap();
        provision.rules().forEach((sign, rule) -> {
            IncidentTable.Matches matches = known.match(rule, context, from);
            showing.put(sign, matches.yes());
            telling.or(matches.yes());
            matches.unknown().forEach((int place) -> {
                Incident incident = known.get(place).incident();
                unsettled.add(new Unsettled(sign, incident.key(), incident.day()));
            });
        });
        known.places(provision.accounts().stream().map(Account::incident).collect(Collectors.toSet()))
                .filter(place -> place >= from)
                .forEach(telling::add);
        unsettled.sort(Comparator.comparing(Unsettled::day)
                .thenComparing(Unsettled::incident)
                .thenComparing(Unsettled::sign));
        telling.forEach((int place) -> read(known.get(place), shown(showing, place)));
    }

    private static Set<Sign> shown(Map<Sign, RoaringBitmap> showing, int place) {
        Set<Sign> shown = EnumSet.noneOf(Sign.class);
        showing.forEach((sign, places) -> {
            if (places.contains(place)) {
                shown.add(sign);
            }
        });
        return shown;
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
        return !accounts.isEmpty() && accounts.stream().anyMatch(account -> account.says() == sign);
    }

    private List<Account> accounts(KnownIncident known) {
        if (provision.accounts().isEmpty()) {
            return List.of();
        }
        return provision.accounts().stream()
                .filter(account -> account.incident().equals(known.incident().key()))
                .filter(account -> account.on().filter(known.asOf()::isBefore).isEmpty())
                .toList();
    }

    /** Of the signs that tell how far an act has come, the least. */
    private static Set<Sign> leastFar(Set<Sign> shown) {
        if (shown.size() < 2) {
            return shown;
        }
        Set<Sign> kept = EnumSet.noneOf(Sign.class);
        boolean told = false;
        for (Sign sign : shown) {
            if (!sign.tellsHowFar() || !told) {
                kept.add(sign);
            }
            told |= sign.tellsHowFar();
        }
        return kept;
    }

    /** A claimant's own account of an incident stands in the place of what the entry tells for all. */
    private Collection<Claim> claims(KnownIncident known, Set<Sign> shown, List<Account> accounts) {
        if (shown.isEmpty() && accounts.isEmpty()) {
            return List.of();
        }
        Optional<String> party = provision.obligor(known.incident().source()).map(Obligor::code);
        Collection<Claim> reported = reported(known, shown, party);
        if (accounts.isEmpty()) {
            return reported;
        }
        Map<Told, Claim> kept = new HashMap<>();
        Set<Claimant> own = new TreeSet<>();
        for (Account account : accounts) {
            Claim claim = claim(known, account, party);
            own.add(claim.claimant());
            keep(kept, claim);
        }
        reported.stream()
                .filter(claim ->
                        !own.contains(claim.claimant()) || !claim.sign().tellsHowFar())
                .forEach(claim -> keep(kept, claim));
        return kept.values();
    }

    private Collection<Claim> reported(KnownIncident known, Set<Sign> shown, Optional<String> party) {
        List<Claim> reported = new ArrayList<>();
        firstHeard(known).forEach((claimant, heard) -> {
            for (Sign sign : shown) {
                reported.add(claim(known.incident(), heard, claimant, sign, party));
            }
        });
        return reported;
    }

    /** Of several reports of one claimant the one that was known first; of one day, that which stands first. */
    private Map<Claimant, Heard> firstHeard(KnownIncident known) {
        if (known.heard().size() == 1) {
            Heard only = known.heard().getFirst();
            List<Claimant> voice = voices.of(known.incident(), only);
            if (voice.size() == 1) {
                return Map.of(voice.getFirst(), only);
            }
        }
        Map<Claimant, Heard> first = new HashMap<>();
        for (Heard heard : known.heard()) {
            voices.of(known.incident(), heard).forEach(claimant -> first.putIfAbsent(claimant, heard));
        }
        return first;
    }

    /** Of what a claimant says twice, the one that was known first. */
    private static void keep(Map<Told, Claim> kept, Claim claim) {
        kept.merge(
                new Told(claim.sign(), claim.claimant()),
                claim,
                (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** What of which a claimant is heard once. */
    private record Told(Sign sign, Claimant claimant) {}

    private Claim claim(KnownIncident known, Account account, Optional<String> party) {
        LocalDate on = account.on().filter(known.since()::isBefore).orElse(known.since());
        return new Claim(
                account.says(),
                voices.named(account.by()),
                account.by(),
                known.incident().key(),
                known.incident().day(),
                on,
                party,
                account.share(),
                Citation.of(account.basis()));
    }

    private static Claim claim(Incident incident, Heard heard, Claimant claimant, Sign sign, Optional<String> party) {
        return new Claim(
                sign,
                claimant,
                heard.claimant().isPresent() ? heard.claimant().get() : claimant.name(),
                incident.key(),
                incident.day(),
                heard.since(),
                party,
                Optional.empty(),
                heard.citation());
    }
}
