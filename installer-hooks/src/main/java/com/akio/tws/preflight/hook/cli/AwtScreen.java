package com.akio.tws.preflight.hook.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;

/**
 * The screen of this computer, as far as this Java has one: a runtime cut to size may lack {@code java.desktop}, and a server may have no
 * display; AWT says so with exceptions and errors of many kinds. What cannot be shown then goes to standard error.
 */
final class AwtScreen implements Screen {

    private final PrintStream err;

    AwtScreen(PrintStream err) {
        this.err = err;
    }

    @Override
    public boolean isThere() {
        try {
            return !GraphicsEnvironment.isHeadless();
        } catch (RuntimeException | Error withoutDesktop) {
            return false;
        }
    }

    @Override
    public Shown open(Path file) {
        try {
            if (isThere() && Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(file.toUri());
                return Shown.YES;
            }
            return Shown.NO;
        } catch (IOException | RuntimeException | Error noProgram) {
            return Shown.NO;
        }
    }

    @Override
    public Optional<Path> choose(String title, String kind) {
        try {
            JFileChooser chooser = new JFileChooser();
            chooser.setDialogTitle(title);
            chooser.setFileFilter(new FileNameExtensionFilter(kind, "zip", "json"));
            return chooser.showOpenDialog(null) == JFileChooser.APPROVE_OPTION
                    ? Optional.of(chooser.getSelectedFile().toPath()) : Optional.empty();
        } catch (RuntimeException | Error noScreen) {
            return Optional.empty();
        }
    }

    @Override
    public void tell(String title, String text) {
        err.println(text);
        try {
            if (isThere()) {
                JOptionPane.showMessageDialog(null, text, title, JOptionPane.INFORMATION_MESSAGE);
            }
        } catch (RuntimeException | Error noScreen) {
            // It stands on standard error.
        }
    }
}
