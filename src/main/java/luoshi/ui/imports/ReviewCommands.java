package luoshi.ui.imports;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import luoshi.ui.support.Command;
import luoshi.ui.support.Messages;

/** What can be done in a review, for the menu and the command palette. */
final class ReviewCommands {
    private final ReviewController review;
    private final Messages messages;
    private final BooleanBinding isReviewed;

    ReviewCommands(ReviewController review, ImportViewModel papers, Messages messages) {
        this.review = review;
        this.messages = messages;
        isReviewed =
                Bindings.createBooleanBinding(
                        () -> papers.stage().get() == ImportViewModel.Stage.REVIEW, papers.stage());
    }

    List<Command> all() {
        return List.of(
                command("next-doubt", "next-doubt", "fth-alert-circle", review::nextDoubt).on("F8"),
                command("next", "command.next", "fth-chevron-down", review::next).on("Alt+Down"),
                command("previous", "command.previous", "fth-chevron-up", review::previous)
                        .on("Alt+Up"),
                command("seen", "seen", "fth-check-circle", review::tick).on("Space"),
                command("add", "add", "fth-plus", review::add),
                command("join", "join", "fth-minimize-2", review::join),
                command("split", "split", "fth-maximize-2", review::split),
                command("remove", "command.remove", "fth-trash-2", review::remove),
                command("accept-all", "accept-all", "fth-check-square", review::acceptAll),
                command("keep", "keep", "fth-check", review::keep).on("Shortcut+Enter"),
                command("leave-out", "leave-out", "fth-x", review::leaveOut));
    }

    private Command command(String id, String words, String icon, Runnable action) {
        return Command.of("review-" + id, messages.text(words), icon, action).when(isReviewed);
    }
}
