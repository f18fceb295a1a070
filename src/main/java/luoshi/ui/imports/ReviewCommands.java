package luoshi.ui.imports;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import luoshi.ui.support.Command;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Offer;

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
                command(ReviewOffers.NEXT_DOUBT, review::nextDoubt),
                command(ReviewOffers.NEXT, review::next),
                command(ReviewOffers.PREVIOUS, review::previous),
                command(ReviewOffers.SEEN, review::tick),
                command(ReviewOffers.ADD, review::add),
                command(ReviewOffers.JOIN, review::join),
                command(ReviewOffers.SPLIT, review::split),
                command(ReviewOffers.REMOVE, review::remove),
                command(ReviewOffers.ACCEPT_ALL, review::acceptAll),
                command(ReviewOffers.KEEP, review::keep),
                command(ReviewOffers.LEAVE_OUT, review::leaveOut));
    }

    private Command command(Offer offer, Runnable action) {
        return offer.does(messages::text, action).when(isReviewed);
    }
}
