package luoshi.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Folders that other machines may write too: there no lock holds, so no ledger is kept there. */
final class NetworkFolders {
    private static final Set<String> KINDS = kinds();

    private final Function<Path, String> kindOf;

    /** Asks the platform. */
    NetworkFolders() {
        this(NetworkFolders::kindOf);
    }

    /** Asks something else, for tests. */
    NetworkFolders(Function<Path, String> kindOf) {
        this.kindOf = kindOf;
    }

    /** What makes a folder one of the network: its kind or its server; empty for a local one. */
    Optional<String> reason(Path folder) {
        String root = String.valueOf(folder.toAbsolutePath().getRoot());
        if (isShare(root)) {
            return Optional.of(root);
        }
        String kind = kindOf.apply(folder).toLowerCase(Locale.ROOT);
        // a machine that itself runs from such a file system has no other
        boolean all = kind.equals(kindOf.apply(Path.of("/")).toLowerCase(Locale.ROOT));
        return KINDS.contains(kind) && !all ? Optional.of(kind) : Optional.empty();
    }

    /** {@code \\server\share}. */
    static boolean isShare(String root) {
        return root.startsWith("\\\\") || root.startsWith("//");
    }

    private static String kindOf(Path folder) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            // a drive's letter that stands for a share says so once it is resolved
            Path real = there.toRealPath();
            return isShare(String.valueOf(real.getRoot()))
                    ? "smb"
                    : Files.getFileStore(real).type();
        } catch (IOException | SecurityException e) {
            return "";
        }
    }

    private static Set<String> kinds() {
        try (InputStream in =
                Objects.requireNonNull(
                        NetworkFolders.class.getResourceAsStream("network-file-systems.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own list", e);
        }
    }
}
