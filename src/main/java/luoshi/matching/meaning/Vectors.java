package luoshi.matching.meaning;

/** Reckoning with vectors of meaning. */
public final class Vectors {
    private Vectors() {}

    /** How near two vectors of length 1 are: their cosine. */
    public static double cosine(float[] one, float[] other) {
        // four sums at once: the processor need not wait for the one before
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            a += one[i] * other[i];
        }
        return a + b + (c + d);
    }

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

    /** A packed vector again, of length 1. */
    public static float[] unpacked(byte[] packed) {
        float[] vector = new float[packed.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = packed[i];
        }
        return unit(vector);
    }

    /** The vector in the same direction of length 1; itself where it has none. */
    static float[] unit(float[] vector) {
        double length = Math.sqrt(cosine(vector, vector));
        float[] unit = vector.clone();
        for (int i = 0; length > 0 && i < unit.length; i++) {
            unit[i] /= (float) length;
        }
        return unit;
    }
}
