package com.akio.tws.preflight.hook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One command of a guide with what it prints.
 *
 * @param opening the fence and the command as they stand on the page
 * @param command the words behind {@code preflight}
 * @param exitCode what the comment behind the command says, else 0
 * @param shown the lines below it; one that is {@code …} stands for any number of lines
 */
record GuideBlock(String opening, List<String> command, int exitCode, List<String> shown) {

    private static final String LEFT_OUT = "…";
    private static final Pattern FENCE = Pattern.compile("```console\\n\\$ preflight ([^\\n]*)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern COMMENT = Pattern.compile("\\s+# .*?(\\d+)$");
    private static final Pattern WISH = Pattern.compile("~(\\d+)");

    GuideBlock {
        command = List.copyOf(command);
        shown = List.copyOf(shown);
    }

    /** All blocks of a page, in order. */
    static List<GuideBlock> in(String page) {
        List<GuideBlock> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(page);
        while (fence.find()) {
            Matcher comment = COMMENT.matcher(fence.group(1));
            int code = comment.find() ? Integer.parseInt(comment.group(1)) : 0;
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(COMMENT.matcher(fence.group(1)).replaceFirst(""));
            while (word.find()) {
                words.add(word.group(1) == null ? word.group(2) : word.group(1));
            }
            blocks.add(new GuideBlock("```console\n$ preflight " + fence.group(1) + "\n", words, code, fence.group(2).lines().toList()));
        }
        return blocks;
    }

    /** Whether the page shows this output, but for what it leaves out. */
    boolean shows(List<String> printed) {
        int cut = shown.indexOf(LEFT_OUT);
        if (cut < 0) {
            return shown.equals(printed);
        }
        List<String> head = shown.subList(0, cut);
        List<String> tail = shown.subList(cut + 1, shown.size());
        return printed.size() >= head.size() + tail.size() && printed.subList(0, head.size()).equals(head)
                && printed.subList(printed.size() - tail.size(), printed.size()).equals(tail);
    }

    /** The lines that the page should show of this output: as many at both ends as it shows now, or as {@code ~N} wishes. */
    List<String> anew(List<String> printed) {
        int cut = shown.indexOf(LEFT_OUT);
        int head = count(cut < 0 ? shown : shown.subList(0, cut));
        int tail = cut < 0 ? 0 : count(shown.subList(cut + 1, shown.size()));
        if (cut < 0 || head + tail >= printed.size()) {
            return printed;
        }
        List<String> lines = new ArrayList<>(printed.subList(0, head));
        lines.add(LEFT_OUT);
        lines.addAll(printed.subList(printed.size() - tail, printed.size()));
        return lines;
    }

    /** The page with this block showing {@code lines} instead. */
    String showing(List<String> lines, String page) {
        return page.replace(opening + text(shown) + "```", opening + text(lines) + "```");
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static int count(List<String> lines) {
        int count = 0;
        for (String line : lines) {
            Matcher wish = WISH.matcher(line);
            count += wish.matches() ? Integer.parseInt(wish.group(1)) : 1;
        }
        return count;
    }
}
