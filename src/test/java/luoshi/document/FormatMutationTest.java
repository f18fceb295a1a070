package luoshi.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever becomes of a file on its way here: a reading or a problem, soon. */
final class FormatMutationTest {
    /** {@code -Dluoshi.mutants=20000} for the long run. */
    private static final int MUTANTS = Integer.getInteger("luoshi.mutants", 4000);

    private static final int ROUNDS = MUTANTS / (int) files().count();

    private static final Duration LONGEST = Duration.ofSeconds(5);

    static Stream<Arguments> files() {
        Stream<Arguments> corpus =
                Corpus.arrivals().stream()
                        .filter(one -> one.paper().matches("(?:08|20|21|26|30|44)-.*"))
                        .map(one -> Arguments.of(one.toString(), one.file()));
        return Stream.concat(Stream.concat(SamePaperTest.lists(), SamePaperTest.reports()), corpus);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void anyFileIsReadOrRefused(String name, byte[] file) {
        Random random = new Random(name.hashCode());
        boolean zip = file[0] == 'P' && file[1] == 'K';
        for (int round = 0; round < ROUNDS; round++) {
            byte[] mutant =
                    zip && round % 2 == 0 ? mutateInside(file, random) : mutate(file, random);
            long begun = System.nanoTime();
            assertThatCode(() -> MutationTest.check(mutant))
                    .as(name + " " + round)
                    .doesNotThrowAnyException();
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as(name + " " + round)
                    .isLessThan(LONGEST);
        }
    }

    private static byte[] mutate(byte[] file, Random random) {
        byte[] mutant = file.clone();
        for (int i = random.nextInt(20); i >= 0; i--) {
            int at = random.nextInt(mutant.length);
            int length = Math.min(mutant.length - at, 1 + random.nextInt(30));
            switch (random.nextInt(5)) {
                case 0 -> mutant[at] = (byte) random.nextInt();
                case 1 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
                case 2 ->
                        System.arraycopy(
                                mutant,
                                random.nextInt(mutant.length - length + 1),
                                mutant,
                                at,
                                length);
                case 3 -> mutant = java.util.Arrays.copyOf(mutant, Math.max(40, at));
                default -> java.util.Arrays.fill(mutant, at, at + length, (byte) random.nextInt());
            }
        }
        return mutant;
    }

    /** What the parts of a package say is changed, and the package stays whole. */
    private static byte[] mutateInside(byte[] file, Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                if (random.nextInt(10) > 0) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(random.nextInt(3) == 0 ? mutatePart(part, random) : part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Digits and attributes are changed, so that the markup mostly stays sound. */
    private static byte[] mutatePart(byte[] part, Random random) {
        byte[] mutant = part.clone();
        for (int i = random.nextInt(30); i >= 0 && mutant.length > 0; i--) {
            int at = random.nextInt(mutant.length);
            if (Character.isDigit(mutant[at])) {
                mutant[at] = (byte) ('0' + random.nextInt(10));
            } else if (random.nextInt(20) == 0) {
                mutant[at] = (byte) random.nextInt(128);
            }
        }
        return mutant;
    }
}
