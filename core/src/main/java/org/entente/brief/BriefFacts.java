package org.entente.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.actor.Dyad;
import org.entente.compliance.AgreementBoard;
import org.entente.crisis.DetectedCrises;
import org.entente.crisis.Episode;
import org.entente.fragility.Balance;
import org.entente.incident.Incident;
import org.entente.principle.PrincipleLedger;
import org.entente.recovery.CrisisAccount;
import org.entente.recovery.CrisisBook;
import org.entente.redline.Standing;
import org.entente.stake.StakeBook;

/**
 * What a brief is made from.
 *
 * @param title the case's name
 * @param dyad the pair
 * @param asOf the last day whose knowledge took part
 * @param curated how many curated incidents there are
 * @param machine how many machine incidents there are
 * @param episodes the declared episodes that are known, earliest first
 * @param crises the crises that the detector found
 * @param book how crises began, peaked and ended, declared and detected
 * @param balance fragility against flexibility
 * @param disconnect words against deeds
 * @param ties stakes, projects, channels, pressure and aims
 * @param agreements what was agreed, and where it stands
 * @param redLines the lines that were drawn by the day
 * @param evidence the incidents on which the states of provisions and lines rest, by key
 * @param principles the ledger of principles
 * @param latest the newest incidents of the pair, newest first
 * @param missing what is not there or could not be told, in plain words without a full stop
 * @param vintage a short hash of everything that was read
 */
public record BriefFacts(
        String title,
        Dyad dyad,
        LocalDate asOf,
        long curated,
        long machine,
        List<Episode> episodes,
        DetectedCrises crises,
        CrisisBook book,
        Balance balance,
        DisconnectFacts disconnect,
        StakeBook ties,
        List<AgreementBoard> agreements,
        List<Standing> redLines,
        Map<String, Incident> evidence,
        PrincipleLedger principles,
        List<Incident> latest,
        List<String> missing,
        String vintage) {

    /** Copies the lists. */
    public BriefFacts {
        episodes = List.copyOf(episodes);
        agreements = List.copyOf(agreements);
        redLines = List.copyOf(redLines);
        evidence = Map.copyOf(evidence);
        latest = List.copyOf(latest);
        missing = List.copyOf(missing);
    }

    /** How crises began, peaked and ended, earliest first. */
    public List<CrisisAccount> courses() {
        return book.accounts();
    }

    /** What must stand wherever a curated record is shown; empty for a case without one. */
    public String banner() {
        return curated == 0
                ? ""
                : "Curated record: " + curated
                        + " entries chosen and coded by hand from public sources. It shows what is known to have happened;"
                        + " it feeds no rates, warnings or means. Only where a probability names an episode of the case, that"
                        + " episode says where the pair stands.";
    }
}
