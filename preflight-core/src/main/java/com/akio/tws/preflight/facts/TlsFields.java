package com.akio.tws.preflight.facts;

import com.akio.tws.preflight.fact.FactType;
import com.akio.tws.preflight.fact.UnexpectedValue;
import com.akio.tws.preflight.fact.Value;
import com.akio.tws.preflight.fact.ValueFields;
import com.akio.tws.preflight.facts.TlsSeen.NameMatch;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;

/** How a TLS handshake is saved. */
final class TlsFields implements FactType<TlsSeen> {

    static final TlsFields TYPE = new TlsFields();

    private TlsFields() {
    }

    @Override
    public Value toValue(TlsSeen tls) {
        ValueFields.Writer fields = ValueFields.write().text("protocol", tls.protocol()).text("subject", tls.subject()).text("issuer", tls.issuer())
                .list("names", tls.names(), FactType.TEXT).text("notBefore", tls.notBefore().toString())
                .text("notAfter", tls.notAfter().toString()).text("name", tls.name().name());
        tls.particulars().write(fields);
        return fields.done();
    }

    @Override
    public TlsSeen fromValue(Value value) throws UnexpectedValue {
        ValueFields fields = ValueFields.of(value);
        String name = fields.text("name");
        for (NameMatch match : NameMatch.values()) {
            if (match.name().equals(name)) {
                return new TlsSeen(fields.text("protocol"), fields.text("subject"), fields.text("issuer"),
                        fields.list("names", FactType.TEXT), instant(fields, "notBefore"), instant(fields, "notAfter"), match,
                        CertificateParticulars.read(fields));
            }
        }
        throw new UnexpectedValue("name: " + Arrays.toString(NameMatch.values()), name);
    }

    private static Instant instant(ValueFields fields, String name) throws UnexpectedValue {
        try {
            return Instant.parse(fields.text(name));
        } catch (DateTimeException broken) {
            throw new UnexpectedValue(name + ": date-time", fields.text(name));
        }
    }
}
