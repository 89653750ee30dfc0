package com.akio.tws.preflight.hook.wine;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Decides whether a test marked {@link PreparedMachine} or {@link ThisMachine} can run here. */
final class MachineCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean prepared = AnnotationSupport.isAnnotated(context.getElement(), PreparedMachine.class);
        return decide(prepared, Host.here(), Wine.absence(), Missing.here());
    }

    static ConditionEvaluationResult decide(boolean prepared, Host host, Optional<String> absence, Missing missing) {
        if (host == Host.WINDOWS) {
            return prepared
                    ? ConditionEvaluationResult.disabled("a prepared registry needs Wine, and this is a real Windows")
                    : ConditionEvaluationResult.enabled("this is a real Windows");
        }
        if (absence.isEmpty()) {
            return ConditionEvaluationResult.enabled("Wine is here");
        }
        if (missing == Missing.FAILS) {
            throw missing.because(absence.get());
        }
        return ConditionEvaluationResult.disabled(absence.get());
    }
}
