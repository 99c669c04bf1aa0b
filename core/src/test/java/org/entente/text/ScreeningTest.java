package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.entente.lexicon.Lexicons;
import org.entente.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTest {
    private final Screening screening = Screening.load(Lexicons.packaged());

    private Optional<String> check(String text) {
        return screening.check(new Article("a", Optional.empty(), text)).map(p -> p.message());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le ministre des affaires étrangères a rencontré son homologue à Paris pour parler de la crise dans la région | French
            Der Außenminister hat sich am Dienstag mit seinem Kollegen in Wien getroffen und über die Lage in der Region gesprochen | German
            El presidente se reunió con su homólogo en la capital para hablar de las relaciones entre los dos países | Spanish
            Президент встретился с премьер-министром в столице, чтобы обсудить отношения между двумя странами | Cyrillic
            两国外长在首都会晤讨论双边关系并签署协议 | Han
            التقى الرئيس مع رئيس الوزراء في العاصمة لبحث العلاقات بين البلدين | Arabic
            Il ministro degli esteri ha incontrato il suo omologo nella capitale per parlare della crisi tra i due paesi | Italian
            Dışişleri bakanı başkentte mevkidaşı ile bir araya geldi ve iki ülke arasında yeni bir anlaşma için görüştü | Turkish
            """)
    void otherLanguagesAreNamed(String text, String language) {
        assertThat(check(text)).hasValueSatisfying(m -> assertThat(m).contains(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The foreign ministers of Arnor and Gondor met in Annuminas on Tuesday.
            Arnor test-fires ballistic missile.
            President Boris Tadić visits Sarajevo, Skopje, Zagreb, Podgorica, Ljubljana, Priština
            Ondrej Novak resigns as a minister of Arnor, Josef Svoboda to succeed him
            Yoon Suk-yeol, Kishida Fumio, Joe Biden meet at Camp David
            """)
    void englishPasses(String text) {
        assertThat(check(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"' '", "''"})
    void nothingIsNoText(String text) {
        assertThat(check(text)).contains("the document has no text");
    }
}
