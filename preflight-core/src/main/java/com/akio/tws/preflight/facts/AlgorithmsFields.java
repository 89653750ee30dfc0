package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.certificate.CertificateAlgorithms;
import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import java.util.OptionalInt;

/** How the algorithms of a certificate are saved. */
final class AlgorithmsFields implements FactType<CertificateAlgorithms> {

    static final AlgorithmsFields TYPE = new AlgorithmsFields();

    private AlgorithmsFields() {
    }

    @Override
    public Value toValue(CertificateAlgorithms algorithms) {
        ValueFields.Writer fields = ValueFields.write().text("signature", algorithms.signature())
                .optionalText("signatureHash", algorithms.signatureHash()).text("key", algorithms.key())
                .optionalText("curve", algorithms.curve());
        algorithms.keyBits().ifPresent(bits -> fields.whole("keyBits", bits));
        return fields.flag("selfIssued", algorithms.selfIssued()).done();
    }

    @Override
    public CertificateAlgorithms fromValue(Value value) throws UnexpectedValue {
        ValueFields fields = ValueFields.of(value);
        try {
            return new CertificateAlgorithms(fields.text("signature"), fields.optionalText("signatureHash"), fields.text("key"),
                    fields.optionalText("curve"),
                    fields.has("keyBits") ? OptionalInt.of(Math.toIntExact(fields.whole("keyBits"))) : OptionalInt.empty(),
                    fields.flag("selfIssued"));
        } catch (ArithmeticException tooLong) {
            throw new UnexpectedValue("CertificateAlgorithms", value);
        }
    }
}
