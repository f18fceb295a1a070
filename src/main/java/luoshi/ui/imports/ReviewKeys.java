package luoshi.ui.imports;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do in the review; letters only where nobody writes. */
final class ReviewKeys {
    private final ReviewController review;
    private final Node item;
    private final Node editions;
    private final ChangesPane changesPane;

    /**
     * @param item holds the repairs of the item on show
     * @param editions holds what is asked of papers that are there already
     */
    ReviewKeys(ReviewController review, Node item, Node editions, ChangesPane changesPane) {
        this.review = review;
        this.item = item;
        this.editions = editions;
        this.changesPane = changesPane;
    }

    /** A key went down somewhere in the review. */
    void heard(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.F8) {
            if (event.isShiftDown()) {
                review.previousDoubt();
            } else {
                review.nextDoubt();
            }
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            review.next();
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            review.previous();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            review.keep();
        } else if (event.getCode() == KeyCode.ESCAPE && changesPane.isVisible()) {
            review.closeChanges();
        } else if (!typing && !event.isShortcutDown() && !event.isAltDown()) {
            // a button that has the focus takes the space bar for itself
            boolean pressing =
                    event.getCode() == KeyCode.SPACE && event.getTarget() instanceof ButtonBase;
            if (pressing || !heardLetter(event.getCode())) {
                return;
            }
        } else {
            return;
        }
        event.consume();
    }

    private boolean heardLetter(KeyCode code) {
        switch (code) {
            case Y -> fire(item, "#acceptRepair");
            case U -> fire(item, "#declineRepair");
            case E -> {
                Node own = item.lookup("#ownWords");
                if (own != null) {
                    own.requestFocus();
                }
            }
            case T -> choose("#editionTakeOver");
            case B -> choose("#editionBeside");
            case D -> fire(editions, "#editionLook");
            case SPACE -> {
                if (changesPane.isVisible()) {
                    return false;
                }
                review.tick();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The first repair here that is not decided yet; or else the first. */
    private static void fire(Node place, String button) {
        List<Node> all = List.copyOf(place.lookupAll(button));
        all.stream()
                .filter(node -> node instanceof Button one && !one.isDisabled())
                .findFirst()
                .ifPresent(node -> ((Button) node).fire());
    }

    private void choose(String toggle) {
        if (editions.lookup(toggle) instanceof ToggleButton button && !button.isSelected()) {
            button.fire();
        }
    }
}
