package luoshi.ui.help;

import java.util.List;

/**
 * A page.
 *
 * @param name by which links and views ask for it
 * @param title its own heading
 */
record ManualPage(String name, String title, List<Block> blocks) {
    ManualPage {
        blocks = List.copyOf(blocks);
    }
}
