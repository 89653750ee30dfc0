#include "decision.h"

static Decision undetermined(Audience audience, Acceptance acceptance) {
    if (acceptance == ACCEPTANCE_GIVEN) {
        return DECISION_GO_ON;
    }
    return audience == AUDIENCE_PERSON ? DECISION_ASK : DECISION_STOP_UNDETERMINED;
}

Decision decide(unsigned long exit_code, Verdict verdict, Audience audience, Acceptance acceptance) {
    if (exit_code == EXIT_READY && (verdict == VERDICT_READY || verdict == VERDICT_READY_WITH_WARNINGS)) {
        return DECISION_GO_ON;
    }
    if (exit_code == EXIT_BLOCKED && verdict == VERDICT_BLOCKED) {
        return DECISION_STOP;
    }
    if (exit_code == EXIT_UNDETERMINED && verdict == VERDICT_UNDETERMINED) {
        return undetermined(audience, acceptance);
    }
    return DECISION_FAULT;
}
