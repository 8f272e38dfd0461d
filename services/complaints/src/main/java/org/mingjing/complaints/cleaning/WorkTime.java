package org.mingjing.complaints.cleaning;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The time in which a file is worked on; the bench interrupts the thread when it is over, which every loop asks for. */
final class WorkTime {
    private WorkTime() {}

    /** Gives the file up when its time is over. */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Uncleanable(Obstacle.TOO_LARGE);
        }
    }

    /** Reads as long as there is time. */
    static InputStream reading(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                check();
                return super.read();
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                check();
                return super.read(into, from, length);
            }
        };
    }

    /** Writes as long as there is time. */
    static OutputStream writing(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int one) throws IOException {
                check();
                out.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                check();
                out.write(bytes, from, length);
            }
        };
    }
}
