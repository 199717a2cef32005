package vn.chungtay.infra.eventlogtool.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventlogtool.ToolException;

/** The file that an export goes to; one export at a time has it. */
final class CopyFile implements AutoCloseable {

    private final FileChannel channel;

    private CopyFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens the file, and makes it where there is none.
     *
     * @throws ToolException if another export is writing it
     */
    static CopyFile open(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new ToolException("file.busy", path);
        }
        return new CopyFile(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    CopyReader read() throws IOException {
        return new CopyReader(Channels.newInputStream(channel.position(0)));
    }

    /** Whether the file is empty or holds what a write of these bytes leaves when it is cut short. */
    boolean isBeginningOf(byte[] bytes) throws IOException {
        if (channel.size() > bytes.length) {
            return false;
        }
        byte[] there = Channels.newInputStream(channel.position(0)).readAllBytes();
        return Arrays.equals(there, Arrays.copyOf(bytes, there.length));
    }

    /** Cuts off what stands behind this place, and writes from there. */
    OutputStream writeFrom(long place) throws IOException {
        return Channels.newOutputStream(channel.truncate(place).position(place));
    }

    /** Returns when what was written is on the disk. */
    void sync() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
