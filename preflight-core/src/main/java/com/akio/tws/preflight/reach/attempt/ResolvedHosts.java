package com.akio.tws.preflight.reach.attempt;

import com.akio.tws.preflight.reach.Detail;
import com.akio.tws.preflight.reach.names.Resolver;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The addresses of every host, asked for side by side: the JDK's name service blocks, so a few threads wait for it. */
public final class ResolvedHosts {

    private static final int THREADS = 16;
    /** A name with more addresses than these is a pool, of which some tell enough. */
    private static final int EACH_FAMILY = 4;

    private final Map<String, List<InetAddress>> addresses = new LinkedHashMap<>();
    private final Map<String, Detail> failures = new LinkedHashMap<>();

    private ResolvedHosts() {
    }

    /** Asks for all; a host that has not answered in time stays without addresses. */
    public static ResolvedHosts resolve(Collection<String> hosts, Resolver resolver, Duration timeout) {
        ResolvedHosts resolved = new ResolvedHosts();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, ResolvedHosts::daemon);
        Map<String, Future<List<InetAddress>>> asked = new LinkedHashMap<>();
        for (String host : new LinkedHashSet<>(hosts)) {
            asked.put(host, threads.submit(() -> resolver.addresses(host)));
        }
        long end = System.nanoTime() + timeout.toNanos();
        asked.forEach((host, answer) -> resolved.take(host, answer, end - System.nanoTime()));
        threads.shutdownNow();
        return resolved;
    }

    /** The addresses of a host, four of each family at most; none when it has none. */
    public List<InetAddress> addresses(String host) {
        return addresses.getOrDefault(host, List.of());
    }

    /** Why a host has no addresses, where more is known than that. */
    public Detail failure(String host) {
        return failures.getOrDefault(host, Detail.NONE);
    }

    private void take(String host, Future<List<InetAddress>> answer, long nanos) {
        try {
            addresses.put(host, few(answer.get(Math.max(0, nanos), TimeUnit.NANOSECONDS)));
        } catch (ExecutionException failed) {
            Throwable cause = Objects.requireNonNullElse(failed.getCause(), failed);
            failures.put(host, cause instanceof UnknownHostException ? Detail.NONE : Detail.system(cause));
        } catch (TimeoutException late) {
            failures.put(host, Detail.of(Detail.Kind.MUTE));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<InetAddress> few(List<InetAddress> all) {
        List<InetAddress> few = new ArrayList<>();
        int four = 0;
        int six = 0;
        for (InetAddress address : all) {
            boolean isFour = address instanceof Inet4Address;
            if ((isFour ? four++ : six++) < EACH_FAMILY) {
                few.add(address);
            }
        }
        return few;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "resolver");
        thread.setDaemon(true);
        return thread;
    }
}
