package com.akio.tws.preflight.hook.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands that need to know what is around them. */
final class CommandFactory implements IFactory {

    private final Surroundings around;

    CommandFactory(Surroundings around) {
        this.around = around;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (TwsCommand.class.isAssignableFrom(type)) {
            return type.getDeclaredConstructor(Surroundings.class).newInstance(around);
        }
        return CommandLine.defaultFactory().create(type);
    }
}
