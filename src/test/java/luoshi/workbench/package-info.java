@org.jspecify.annotations.NullMarked
package luoshi.workbench;
