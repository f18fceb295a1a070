package luoshi.model;

/**
 * A stated source of an outcome: the item of a list. Which edition of the list is meant follows
 * from the report's own year, never from the number alone.
 *
 * @param list the list's name in Simplified characters (市政府工作报告, 折子工程, 重要民生实事)
 * @param number the item's number in that list
 */
public record Reference(String list, int number) {}
