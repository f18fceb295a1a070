package luoshi.cli;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call, in one sentence. */
final class UsageProblem {
    private UsageProblem() {}

    static String sentence(Speech speech, ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                    speech.sentence(
                            "unknown-argument", String.join(" ", unknown.getUnmatched()), command);
            case MissingParameterException missing ->
                    speech.sentence("missing-argument", names(missing), command);
            case ParameterException bad when bad.getArgSpec() != null && bad.getValue() != null ->
                    speech.sentence("bad-value", bad.getValue(), name(bad.getArgSpec()), command);
            default -> speech.sentence("wrong-usage", String.valueOf(wrong.getMessage()), command);
        };
    }

    private static String names(MissingParameterException missing) {
        StringBuilder names = new StringBuilder();
        for (CommandLine.Model.ArgSpec argument : missing.getMissing()) {
            names.append(names.isEmpty() ? "" : " ");
            names.append(name(argument));
        }
        return names.toString();
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName()
                : argument.paramLabel();
    }
}
