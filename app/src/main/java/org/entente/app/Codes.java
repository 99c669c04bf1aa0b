package org.entente.app;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.ActorAnswer;
import org.entente.actor.ActorQuery;
import org.entente.actor.Registry;
import org.entente.lexicon.Lexicons;
import org.entente.model.EntenteException;
import org.entente.model.ErrorCode;
import org.entente.model.Problem;

/** Codes of states and organisations as users give them: "JPN", or "Japan". */
final class Codes {
    private final Lexicons lexicons;

    Codes(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /**
     * The code that is meant.
     *
     * @throws EntenteException with {@link ErrorCode#USAGE} if it is nobody's
     */
    String of(String given) {
        if (given.matches("[A-Z][A-Z0-9]{1,9}")) {
            return given;
        }
        ActorAnswer answer = new ActorQuery(Registry.load(lexicons)).ask(given, "", Optional.<LocalDate>empty());
        if (!answer.country().isEmpty()) {
            return answer.country();
        }
        String message = "no state or organisation is known by this name; try a code such as "
                + given.toUpperCase(Locale.ROOT).substring(0, Math.min(3, given.length()));
        throw new EntenteException(new Problem(ErrorCode.USAGE, "\"" + given + "\"", message));
    }
}
