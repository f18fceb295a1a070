package luoshi.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import luoshi.model.Password;
import luoshi.ui.support.Messages;
import luoshi.ui.support.Questions;
import org.jspecify.annotations.Nullable;

/**
 * What the officer answers before a password is changed: the one that is, the next one twice, and
 * that a lost one is lost data.
 *
 * @param now null where the ledger has none
 * @param next null for none
 */
record PasswordChange(@Nullable Password now, @Nullable Password next) implements AutoCloseable {

    /** Asks; empty where the officer thinks better of it. */
    static Optional<PasswordChange> ask(
            boolean isEncrypted, Questions questions, Messages messages) {
        String title = messages.text("password.change");
        Password now = null;
        boolean away = false;
        if (isEncrypted) {
            Optional<Integer> which =
                    questions.choose(
                            title,
                            messages.text("password.which"),
                            List.of(
                                    messages.text("password.other"),
                                    messages.text("password.away")));
            if (which.isEmpty()) {
                return Optional.empty();
            }
            away = which.get() == 1;
            Optional<Password> typed = questions.password(title, messages.text("password.now"));
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            now = typed.get();
        }
        if (away) {
            return Optional.of(new PasswordChange(now, null));
        }
        Password old = now;
        return next(questions, messages).map(next -> new PasswordChange(old, next));
    }

    private static Optional<Password> next(Questions questions, Messages messages) {
        String title = messages.text("password.change");
        Optional<Password> once = questions.password(title, messages.text("password.next"));
        if (once.isEmpty()) {
            return Optional.empty();
        }
        Optional<Password> twice = questions.password(title, messages.text("password.twice"));
        boolean same = twice.isPresent() && twice.get().matches(once.get());
        twice.ifPresent(Password::close);
        if (!same && twice.isPresent()) {
            questions.choose(
                    title,
                    messages.text("password.differs"),
                    List.of(messages.text("damaged.understood")));
        }
        return same ? once : Optional.empty();
    }

    /** What is said when it is done. */
    String done(Messages messages, List<Path> left) {
        String sentence = messages.text(next == null ? "password.gone" : "password.done");
        return left.isEmpty() ? sentence : sentence + messages.text("password.left", left);
    }

    @Override
    public void close() {
        if (now != null) {
            now.close();
        }
        if (next != null) {
            next.close();
        }
    }
}
