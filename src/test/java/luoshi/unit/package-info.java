@org.jspecify.annotations.NullMarked
package luoshi.unit;
