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
     * @param authorities the DER bytes of the certificates above it in that chain, from the one who signed it upwards
     */
    @SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, compared by content
    record RawCertificate(byte[] encoded, PrivateKeyState privateKey, OptionalLong chainStatus, List<byte[]> authorities) {
        public RawCertificate {
            encoded = encoded.clone();
            Objects.requireNonNull(privateKey, "privateKey");
            Objects.requireNonNull(chainStatus, "chainStatus");
            authorities = copy(authorities);
        }

        /** A certificate of whose authorities nothing is known. */
        public RawCertificate(byte[] encoded, PrivateKeyState privateKey, OptionalLong chainStatus) {
            this(encoded, privateKey, chainStatus, List.of());
        }

        @Override
        public byte[] encoded() {
            return encoded.clone();
        }

        @Override
        public List<byte[]> authorities() {
            return copy(authorities);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof RawCertificate raw && raw.privateKey == privateKey && raw.chainStatus.equals(chainStatus)
                    && Arrays.equals(raw.encoded, encoded)
                    && Arrays.deepEquals(raw.authorities.toArray(), authorities.toArray());
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.hashCode(encoded), privateKey, chainStatus, Arrays.deepHashCode(authorities.toArray()));
        }

        private static List<byte[]> copy(List<byte[]> all) {
            return all.stream().map(byte[]::clone).toList();
        }
    }

    /** The certificates of a store of the local machine, such as {@code MY}; absent when the store does not exist. */
    Reading<List<RawCertificate>> inStore(String store);

    /**
     * What Windows says of a chain that somebody showed, by the root stores of this machine and its user and without a network:
     * {@code CERT_TRUST_STATUS.dwErrorStatus}, 0 when it is trusted; absent when there are no such stores.
     *
     * @param chain in DER, the certificate itself first; at least that
     */
    Reading<Long> chainStatus(List<byte[]> chain);
}
