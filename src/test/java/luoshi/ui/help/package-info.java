@org.jspecify.annotations.NullMarked
package luoshi.ui.help;
