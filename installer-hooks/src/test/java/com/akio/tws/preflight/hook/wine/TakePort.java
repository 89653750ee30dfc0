package com.akio.tws.preflight.hook.wine;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A program for the harness's own tests: says whether a port of an address is {@code free} or {@code taken}. */
public final class TakePort {

    private TakePort() {
    }

    public static void main(String[] arguments) throws IOException {
        try {
            new ServerSocket(Integer.parseInt(arguments[1]), 1, InetAddress.getByName(arguments[0])).close();
            System.out.print("free");
        } catch (BindException e) {
            System.out.print("taken");
        }
    }
}
