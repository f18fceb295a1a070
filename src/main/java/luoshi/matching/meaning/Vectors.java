package luoshi.matching.meaning;

/** Reckoning with vectors of meaning. */
public final class Vectors {
    private Vectors() {}

    /** How near two vectors of length 1 are: their cosine. */
    public static double cosine(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
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
