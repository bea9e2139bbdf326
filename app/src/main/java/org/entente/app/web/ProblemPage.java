package org.entente.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Optional;
import org.entente.app.text.Texts;
import org.entente.audit.AuditException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in plain words what went wrong, in the form that was asked for. */
final class ProblemPage {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemPage.class);

    private final Desk desk;
    private final Answers answers;

    ProblemPage(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    void badParameter(BadParameterException problem, Context context) {
        answer(context, 400, Texts.text("problem.bad-value"), String.valueOf(problem.getMessage()));
    }

    void refused(AuditException problem, Context context) {
        answer(context, 400, Texts.text("problem.refused"), String.valueOf(problem.getMessage()));
    }

    void unknownIncident(UnknownIncidentException problem, Context context) {
        answer(
                context,
                404,
                Texts.text("problem.no-incident"),
                problem.getMessage()
                        + " It may have been read from a file that the case no longer reads, or become known"
                        + " after " + desk.view().asOf() + ".");
    }

    void unknownCrisis(UnknownCrisisException problem, Context context) {
        answer(context, 404, Texts.text("problem.no-crisis"), String.valueOf(problem.getMessage()));
    }

    void unknownAddress(Context context) {
        if (context.attribute(ProblemPage.class.getName()) == null) {
            answer(context, 404, Texts.text("problem.no-page"), "Nothing lies at " + context.path() + ".");
        }
    }

    void failure(Exception problem, Context context) {
        if (problem instanceof HttpResponseException known) {
            answer(context, known.getStatus(), Texts.text("problem.no-answer"), String.valueOf(known.getMessage()));
            return;
        }
        LOG.error("{} {}", context.method(), context.path(), problem);
        answer(context, 500, Texts.text("problem.failure"), "The log on the console says more.");
    }

    private void answer(Context context, int status, String heading, String detail) {
        context.attribute(ProblemPage.class.getName(), true);
        Frame frame = Frame.of(desk, heading, Optional.empty(), Optional.empty());
        answers.problem(context.status(status), new ProblemModel(frame, status, heading, detail));
    }
}
