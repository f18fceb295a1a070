@org.jspecify.annotations.NullMarked
package luoshi.document;
