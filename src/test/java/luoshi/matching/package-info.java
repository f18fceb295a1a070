/** Tests of how an outcome finds its task. */
@org.jspecify.annotations.NullMarked
package luoshi.matching;
