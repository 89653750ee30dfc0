package com.akio.tws.preflight.hook.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One page of the browser, by the DevTools protocol (https://chromedevtools.github.io/devtools-protocol/). Notes what the page complains of. */
final class Page implements WebSocket.Listener, AutoCloseable {

    /** A whole site is a long page, and axe looks at every element of it. */
    private static final int SECONDS = 90;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String address;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();
    private WebSocket socket;

    private Page(String address) {
        this.address = address;
    }

    static Page open(int port, String address) throws Exception {
        HttpRequest fresh = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody()).build();
        String answer = HTTP.send(fresh, HttpResponse.BodyHandlers.ofString()).body();
        Page page = new Page(address);
        page.socket = HTTP.newWebSocketBuilder().buildAsync(URI.create(JsonParser.parseString(answer).getAsJsonObject()
                .get("webSocketDebuggerUrl").getAsString()), page).get(SECONDS, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            page.send(domain + ".enable", new JsonObject());
        }
        JsonObject focused = new JsonObject();
        focused.addProperty("enabled", true);
        page.send("Emulation.setFocusEmulationEnabled", focused);
        return page;
    }

    /** A screen of this size, in this scheme of colours ({@code light}, {@code dark}). */
    Page on(int width, int height, String scheme) throws Exception {
        JsonObject screen = new JsonObject();
        screen.addProperty("width", width);
        screen.addProperty("height", height);
        screen.addProperty("deviceScaleFactor", 1);
        screen.addProperty("mobile", false);
        send("Emulation.setDeviceMetricsOverride", screen);
        JsonObject feature = new JsonObject();
        feature.addProperty("name", "prefers-color-scheme");
        feature.addProperty("value", scheme);
        JsonArray features = new JsonArray();
        features.add(feature);
        JsonObject media = new JsonObject();
        media.add("features", features);
        send("Emulation.setEmulatedMedia", media);
        return this;
    }

    /** Shows the page as paper would. */
    void onPaper() throws Exception {
        send("Emulation.setEmulatedMedia", object("media", "print"));
    }

    /** As if scripts were switched off in the browser; {@link #ask} still works. */
    Page withoutScript() throws Exception {
        JsonObject off = new JsonObject();
        off.addProperty("value", true);
        send("Emulation.setScriptExecutionDisabled", off);
        return this;
    }

    /** Loads the file, at a place in it if {@code fragment} begins with {@code #}. */
    Page load(String fragment) throws Exception {
        loaded = new CompletableFuture<>();
        send("Page.navigate", object("url", address + fragment));
        loaded.get(SECONDS, TimeUnit.SECONDS);
        return this;
    }

    /** The value of an expression; promises are awaited. */
    JsonElement ask(String expression) throws Exception {
        JsonObject question = object("expression", expression);
        question.addProperty("returnByValue", true);
        question.addProperty("awaitPromise", true);
        JsonObject answer = send("Runtime.evaluate", question);
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.getAsJsonObject("result").get("value");
    }

    /** A picture of the whole page. */
    byte[] picture() throws Exception {
        JsonObject whole = object("format", "png");
        whole.addProperty("captureBeyondViewport", true);
        return Base64.getDecoder().decode(send("Page.captureScreenshot", whole).get("data").getAsString());
    }

    /** The page on A4. */
    byte[] pdf() throws Exception {
        JsonObject paper = new JsonObject();
        paper.addProperty("preferCSSPageSize", true);
        paper.addProperty("printBackground", false);
        return Base64.getDecoder().decode(send("Page.printToPDF", paper).get("data").getAsString());
    }

    /** Presses and lets go a key, by its name in the standard (https://www.w3.org/TR/uievents-key/). */
    void press(String key) throws Exception {
        Map<String, Integer> codes = Map.of("Tab", 9, "Enter", 13, " ", 32, "ArrowDown", 40, "ArrowRight", 39);
        for (String type : List.of("keyDown", "keyUp")) {
            JsonObject event = object("type", type);
            event.addProperty("key", key);
            event.addProperty("code", key.equals(" ") ? "Space" : key);
            event.addProperty("windowsVirtualKeyCode", codes.get(key));
            if (type.equals("keyDown") && (key.equals("Enter") || key.equals(" "))) {
                event.addProperty("text", key.equals("Enter") ? "\r" : " ");
            }
            send("Input.dispatchKeyEvent", event);
        }
    }

    /** Types a text where the focus is. */
    void type(String text) throws Exception {
        send("Input.insertText", object("text", text));
    }

    /** Chooses a file in the element that an expression gives. */
    void choose(String expression, Path file) throws Exception {
        JsonObject input = send("Runtime.evaluate", object("expression", expression)).getAsJsonObject("result");
        JsonObject files = object("objectId", input.get("objectId").getAsString());
        JsonArray list = new JsonArray();
        list.add(file.toString());
        files.add("files", list);
        send("DOM.setFileInputFiles", files);
    }

    /** Lets the page save files, in a folder. */
    Page savingTo(Path folder) throws Exception {
        JsonObject behaviour = object("behavior", "allow");
        behaviour.addProperty("downloadPath", folder.toString());
        send("Page.setDownloadBehavior", behaviour);
        return this;
    }

    /** Everything that the page or the browser wrote to the console, and every exception. */
    List<String> complaints() {
        return complaints;
    }

    /** Every address that was asked for, but for the page's own. */
    List<String> requests() {
        return requests.stream().filter(url -> !url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:")).toList();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            JsonObject message = JsonParser.parseString(part.toString()).getAsJsonObject();
            part.setLength(0);
            take(message);
        }
        from.request(1);
        return null;
    }

    private void take(JsonObject message) {
        if (message.has("id")) {
            CompletableFuture<JsonObject> answer = asked.remove(message.get("id").getAsInt());
            if (message.has("error")) {
                answer.completeExceptionally(new IllegalStateException(message.get("error").toString()));
            } else {
                answer.complete(message.getAsJsonObject("result"));
            }
            return;
        }
        switch (message.get("method").getAsString()) {
            case "Page.loadEventFired" -> loaded.complete(true);
            case "Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown" -> complaints.add(message.get("params").toString());
            case "Network.requestWillBeSent" ->
                requests.add(message.getAsJsonObject("params").getAsJsonObject("request").get("url").getAsString());
            default -> {
            }
        }
    }

    private JsonObject send(String method, JsonObject parameters) throws Exception {
        int number = numbers.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        asked.put(number, answer);
        JsonObject message = object("method", method);
        message.addProperty("id", number);
        message.add("params", parameters);
        socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
        return answer.get(SECONDS, TimeUnit.SECONDS);
    }

    private static JsonObject object(String name, String value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
