/** Tests of the folding, the differences and the pinyin. */
@org.jspecify.annotations.NullMarked
package luoshi.text;
