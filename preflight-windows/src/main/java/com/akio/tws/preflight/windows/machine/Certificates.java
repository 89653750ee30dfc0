package com.akio.tws.preflight.windows.machine;

import com.akio.tws.preflight.fact.Reading;
import com.akio.tws.preflight.facts.PrivateKeyState;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/** Asks for the certificates of the machine, and never makes a store or writes to one. */
public interface Certificates {

    /**
     * One certificate as Windows keeps it.
     *
     * @param encoded its DER bytes, trusted by nobody yet
     * @param privateKey what came of opening its private key in silence
     * @param chainStatus {@code CERT_TRUST_STATUS.dwErrorStatus} of its chain, built without network; empty when Windows gave none
     */
    @SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, compared by content
    record RawCertificate(byte[] encoded, PrivateKeyState privateKey, OptionalLong chainStatus) {
        public RawCertificate {
            encoded = encoded.clone();
            Objects.requireNonNull(privateKey, "privateKey");
            Objects.requireNonNull(chainStatus, "chainStatus");
        }

        @Override
        public byte[] encoded() {
            return encoded.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof RawCertificate raw && raw.privateKey == privateKey && raw.chainStatus.equals(chainStatus)
                    && Arrays.equals(raw.encoded, encoded);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.hashCode(encoded), privateKey, chainStatus);
        }
    }

    /** The certificates of a store of the local machine, such as {@code MY}; absent when the store does not exist. */
    Reading<List<RawCertificate>> inStore(String store);
}
