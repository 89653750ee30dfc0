package com.akio.tws.preflight.certificate;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One element of DER (ITU-T X.690): a tag, a length, and content, which is looked at only when somebody asks. Lengths are definite, as DER
 * demands; one that is written longer than needed is taken, since it harms nothing.
 */
final class DerElement {

    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int OBJECT_IDENTIFIER = 0x06;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;

    private static final int CONTEXT = 0x80;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_FORM = 0x80;
    private static final int MANY_BYTES = 0x1F;
    private static final int MOST_LENGTH_BYTES = 4;

    private final byte[] bytes;
    private final int tag;
    private final int from;
    private final int to;

    private DerElement(byte[] bytes, int tag, int from, int to) {
        this.bytes = bytes;
        this.tag = tag;
        this.from = from;
        this.to = to;
    }

    /** The one element that these bytes are. */
    static DerElement of(byte[] bytes) throws UnreadableCertificate {
        DerElement whole = at(bytes, 0, bytes.length);
        if (whole.to != bytes.length) {
            throw new UnreadableCertificate("DER: " + (bytes.length - whole.to) + " bytes too many");
        }
        return whole;
    }

    private static DerElement at(byte[] bytes, int place, int end) throws UnreadableCertificate {
        if (end - place < 2) {
            throw new UnreadableCertificate("DER: cut at byte " + place);
        }
        int tag = bytes[place] & 0xFF;
        int first = bytes[place + 1] & 0xFF;
        int start = place + 2;
        long length = first;
        if (first >= LONG_FORM) {
            int count = first - LONG_FORM;
            if (count == 0 || count > MOST_LENGTH_BYTES || end - start < count) {
                throw new UnreadableCertificate("DER: no length at byte " + (place + 1));
            }
            length = new BigInteger(1, Arrays.copyOfRange(bytes, start, start + count)).longValueExact();
            start += count;
        }
        if ((tag & MANY_BYTES) == MANY_BYTES || length > end - start) {
            throw new UnreadableCertificate("DER: cut at byte " + place);
        }
        return new DerElement(bytes, tag, start, start + (int) length);
    }

    boolean is(int itsTag) {
        return tag == itsTag;
    }

    /** Whether it is the choice or the field of this number, whatever is in it. */
    boolean isField(int number) {
        return (tag & ~CONSTRUCTED) == (CONTEXT | number);
    }

    boolean isConstructed() {
        return (tag & CONSTRUCTED) != 0;
    }

    int tag() {
        return tag;
    }

    byte[] content() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** What is in it; all of it, or nothing. */
    List<DerElement> children() throws UnreadableCertificate {
        Children children = readable();
        if (!children.whole()) {
            throw new UnreadableCertificate("DER: cut within byte " + from + " to " + to);
        }
        return children.elements();
    }

    /** What is in it, as far as it can be told apart. */
    Children readable() {
        List<DerElement> elements = new ArrayList<>();
        int place = from;
        try {
            while (place < to) {
                DerElement element = at(bytes, place, to);
                elements.add(element);
                place = element.to;
            }
            return new Children(elements, true);
        } catch (UnreadableCertificate cut) {
            return new Children(elements, false);
        }
    }

    /** The object identifier in it, with its dots. */
    String identifier() throws UnreadableCertificate {
        if (!is(OBJECT_IDENTIFIER) || from == to || bytes[to - 1] < 0) {
            throw new UnreadableCertificate("DER: no object identifier at byte " + from);
        }
        StringBuilder dotted = new StringBuilder();
        BigInteger part = BigInteger.ZERO;
        for (int place = from; place < to; place++) {
            part = part.shiftLeft(7).or(BigInteger.valueOf(bytes[place] & 0x7F));
            if (bytes[place] >= 0) {
                dotted.append(dotted.isEmpty() ? top(part) : "." + part);
                part = BigInteger.ZERO;
            }
        }
        return dotted.toString();
    }

    /** The first part holds two numbers, of which the first is 0, 1 or 2. */
    private static String top(BigInteger part) {
        int first = part.min(BigInteger.valueOf(80)).intValue() / 40;
        return first + "." + part.subtract(BigInteger.valueOf(40L * first));
    }

    /** Its content as text of one byte a sign; what is no ASCII stays visible and is never part of a name. */
    String latin() {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /**
     * The elements of one that holds others.
     *
     * @param whole whether that was all; if not, nobody knows what followed
     */
    record Children(List<DerElement> elements, boolean whole) {
        Children {
            elements = List.copyOf(elements);
        }
    }
}
