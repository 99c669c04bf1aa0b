package org.entente.app;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Takes a progress bar where nobody watches. */
final class Silence implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
        return 80;
    }

    @Override
    public void accept(String rendered) {
        // nobody watches
    }

    @Override
    public void close() {
        // nothing was opened
    }
}
