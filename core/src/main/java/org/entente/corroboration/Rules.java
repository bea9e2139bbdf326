package org.entente.corroboration;

/** Chooses the rule by which a report of each collection is compared with a claim. */
final class Rules {
    private final NewsRule news = new NewsRule();
    private final SentenceRule sentences;

    Rules(Names names) {
        this.sentences = new SentenceRule(names);
    }

    /** How well the content agrees; the days are no part of it. */
    Likeness compare(Claim claim, Report report) {
        return switch (report) {
            case Report.CrisisTurn turn -> CrisisRule.compare(claim, turn);
            case Report.NewsItem item -> news.compare(claim, item);
            case Report.SignedAgreement agreement -> AgreementRule.compare(claim, agreement);
            case Report.DatedSentence sentence -> sentences.compare(claim, sentence);
            case Report.ViolentEvent event -> ViolenceRule.compare(claim, event);
        };
    }
}
