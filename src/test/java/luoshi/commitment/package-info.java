@org.jspecify.annotations.NullMarked
package luoshi.commitment;
