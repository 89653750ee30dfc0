package com.akio.tws.preflight.seal;

import com.akio.tws.preflight.input.BadInput;
import com.akio.tws.preflight.input.InputFile;
import com.akio.tws.preflight.input.Place;
import com.akio.tws.preflight.text.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Files of keys, as {@code age-keygen} and {@code openssl} write them and as PowerShell redirects them (UTF-16, a byte order mark,
 * either line end). No refusal shows a line of them.
 */
public final class KeyFiles {

    /** The most keys that one file is read for. */
    public static final int MOST_KEYS = 100;

    private static final long LARGEST = 64 << 10;
    private static final char MARK = '\uFEFF';
    private static final String COMMENT = "#";

    private KeyFiles() {
    }

    /**
     * The secret keys of a file: one a line; empty lines and those that begin with {@code #} are passed over.
     *
     * @throws BadInput if it holds none, or something else; says in which line
     */
    public static List<AgeIdentity> identities(Path file) throws BadInput {
        byte[] bytes = InputFile.bytes(file, LARGEST);
        if (AgeFile.isOne(bytes)) {
            throw BadInput.at(Place.whole(file.toString()), Message.of("input.age.identity.locked"));
        }
        List<AgeIdentity> identities = new ArrayList<>();
        for (Line line : lines(file, bytes, "input.age.identity.none")) {
            if (line.text().startsWith(Pem.BEGIN)) {
                throw BadInput.at(line.place(), Message.of("input.age.identity.pem"));
            }
            identities.add(AgeIdentity.parse(line.text(), line.place()));
        }
        return identities;
    }

    /**
     * The public keys of a file, as {@code age -R} reads it: one a line, with comments.
     *
     * @throws BadInput if it holds none, or something else; says in which line
     */
    public static List<AgeRecipient> recipients(Path file) throws BadInput {
        List<AgeRecipient> recipients = new ArrayList<>();
        for (Line line : lines(file, InputFile.bytes(file, LARGEST), "input.age.recipients.none")) {
            try {
                recipients.add(AgeRecipient.parse(line.text()));
            } catch (BadInput refused) {
                throw BadInput.at(line.place(), refused.said());
            }
        }
        return recipients;
    }

    /** The text of a file of keys, whatever its encoding. */
    static String text(Path file) throws BadInput {
        return text(file, InputFile.bytes(file, LARGEST));
    }

    private record Line(String text, Place place) {
    }

    private static List<Line> lines(Path file, byte[] bytes, String none) throws BadInput {
        String[] texts = text(file, bytes).split("\\r?\\n|\\r", -1);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i].strip();
            if (!text.isEmpty() && !text.startsWith(COMMENT)) {
                lines.add(new Line(text, new Place(file.toString(), i + 1, 1)));
            }
        }
        if (lines.isEmpty() || lines.size() > MOST_KEYS) {
            throw BadInput.at(Place.whole(file.toString()), lines.isEmpty() ? Message.of(none) : Message.of("input.age.many", MOST_KEYS));
        }
        return lines;
    }

    private static String text(Path file, byte[] bytes) throws BadInput {
        Predicate<Charset> marked = encoding -> {
            byte[] mark = String.valueOf(MARK).getBytes(encoding);
            return bytes.length >= mark.length && bytes[0] == mark[0] && bytes[1] == mark[1];
        };
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            if (marked.test(wide)) {
                return new String(bytes, wide).substring(1);
            }
        }
        return InputFile.utf8(bytes, file.toString());
    }
}
