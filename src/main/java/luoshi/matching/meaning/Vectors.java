package luoshi.matching.meaning;

/** Vectors of meaning, packed and of length 1. */
public final class Vectors {
    private Vectors() {}

    /** A vector in a byte for each of its numbers; the direction stays to about half a percent. */
    public static byte[] packed(float[] vector) {
        float largest = 0;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        byte[] packed = new byte[vector.length];
        for (int i = 0; largest > 0 && i < packed.length; i++) {
            packed[i] = (byte) Math.round(Byte.MAX_VALUE * vector[i] / largest);
        }
        return packed;
    }

    /** The vector in the same direction of length 1; itself where it has none. */
    static float[] unit(float[] vector) {
        double square = 0;
        for (float number : vector) {
            square += number * number;
        }
        double length = Math.sqrt(square);
        float[] unit = vector.clone();
        for (int i = 0; length > 0 && i < unit.length; i++) {
            unit[i] /= (float) length;
        }
        return unit;
    }
}
