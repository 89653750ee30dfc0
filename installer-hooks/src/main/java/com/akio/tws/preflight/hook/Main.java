package com.akio.tws.preflight.hook;

/** Where {@code java -jar tws-preflight.jar} starts. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
    }
}
