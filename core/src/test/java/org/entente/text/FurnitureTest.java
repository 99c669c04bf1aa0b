package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.lexicon.Lexicons;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;

class FurnitureTest {
    private final Furniture furniture = Furniture.load(Lexicons.packaged());

    private List<String> found(String text) {
        return furniture.in(new Article("a", Optional.empty(), text)).stream()
                .map(s -> s.of(text))
                .toList();
    }

    @Test
    void creditsMenusRepeatsAndAdvertisementsAreFurniture() {
        assertThat(found(
                        "News | World | North\n\nArnor and Gondor make peace\n\nArnor and Gondor make peace\n\nCredit: Court of Gondor\n\n"
                                + "The steward of Gondor met the king of Arnor.\n\nTry our jobs board.\n"))
                .containsExactly(
                        "News | World | North",
                        "Arnor and Gondor make peace",
                        "Credit: Court of Gondor",
                        "Try our jobs board.");
    }

    @Test
    void aCaptionAndALongParagraphAreNot() {
        assertThat(found("The king of Arnor shakes hands with the steward of Gondor in Annuminas, May 3, 2019.\n"
                        + "Subscribe to the view that Arnor is at peace, the steward said in a long speech before the council of both "
                        + "realms, and you will be disappointed by what happens on the northern border this winter."))
                .isEmpty();
    }
}
