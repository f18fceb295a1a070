@org.jspecify.annotations.NullMarked
package luoshi.bench;
