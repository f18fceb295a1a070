package luoshi.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.jspecify.annotations.Nullable;

/**
 * The states of a store's file: each stands in a chunk of its own, and what it replaces stays for a
 * while. The blocks and the chunk's first line are those of H2's file format (MVStore, "File
 * Format").
 */
final class StoreStates {
    private static final int BLOCK = 4096;
    private static final int LONGEST_LINE = 1024;
    private static final Pattern CHUNK =
            Pattern.compile("\\Achunk:[0-9a-f]+,[^\n]*\\bversion:([0-9a-f]+)");

    private final Path file;
    private final char @Nullable [] key;

    /**
     * @param key null where it is not encrypted
     */
    StoreStates(Path file, char @Nullable [] key) {
        this.file = file;
        this.key = key;
    }

    /**
     * Makes the file's last state the newest one that H2 can put together without those after it.
     *
     * @param newest how many of the newest states it shall not have
     * @return whether there is one
     */
    boolean goBack(int newest) throws IOException {
        if (newest > 0 && !blank(newest)) {
            return false;
        }
        MVStore.Builder builder =
                new MVStore.Builder().fileName(file.toString()).recoveryMode().autoCommitDisabled();
        if (key != null) {
            builder.encryptionKey(key.clone());
        }
        try (MVStore store = builder.open()) {
            return store.getCurrentVersion() > 0;
        } catch (RuntimeException e) {
            // what was torn may lead H2 anywhere
            return false;
        }
    }

    private boolean blank(int newest) throws IOException {
        try (FileChannel channel = channel()) {
            NavigableMap<Long, List<Long>> places = places(channel);
            if (places.size() <= newest) {
                return false;
            }
            for (List<Long> copies :
                    places.descendingMap().values().stream().limit(newest).toList()) {
                for (long place : copies) {
                    channel.write(ByteBuffer.allocate(BLOCK), place);
                }
            }
            return true;
        }
    }

    private FileChannel channel() throws IOException {
        FileChannel plain = FilePath.get(file.toString()).open("rw");
        return key == null
                ? plain
                : new FileEncrypt(
                        file.toString(), FilePathEncrypt.getPasswordBytes(key.clone()), plain);
    }

    /** Where the chunk of each state begins; moved ones may still stand in their old places too. */
    private static NavigableMap<Long, List<Long>> places(FileChannel channel) throws IOException {
        NavigableMap<Long, List<Long>> places = new TreeMap<>();
        for (long at = 2L * BLOCK; at + BLOCK <= channel.size(); at += BLOCK) {
            ByteBuffer line = ByteBuffer.allocate(LONGEST_LINE);
            channel.read(line, at);
            Matcher chunk = CHUNK.matcher(new String(line.array(), StandardCharsets.ISO_8859_1));
            if (chunk.find()) {
                places.computeIfAbsent(
                                Long.parseLong(chunk.group(1), 16), version -> new ArrayList<>())
                        .add(at);
            }
        }
        return places;
    }
}
