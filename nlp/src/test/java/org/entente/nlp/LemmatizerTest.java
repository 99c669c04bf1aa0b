package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.lexicon.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
    private final Lemmatizer lemmatizer = new Lemmatizer(Lexicons.packaged());

    @ParameterizedTest
    @CsvSource({
        "signed,VBD,sign",
        "agreed,VBD,agree",
        "urged,VBN,urge",
        "visited,VBD,visit",
        "noted,VBD,note",
        "hoped,VBD,hope",
        "announced,VBD,announce",
        "condemned,VBD,condemn",
        "meeting,VBG,meet",
        "planning,VBG,plan",
        "controlled,VBN,control",
        "called,VBD,call",
        "expelled,VBD,expel",
        "denied,VBD,deny",
        "vetoed,VBD,veto",
        "was,VBD,be",
        "withdrew,VBD,withdraw",
        "criticised,VBD,criticise",
        "threatening,VBG,threaten",
        "exchanged,VBD,exchange",
        "belonging,VBG,belong",
        "welcomed,VBD,welcome",
        "promising,VBG,promise",
        "invited,VBD,invite",
        "limited,VBN,limit",
        "created,VBD,create",
        "treated,VBD,treat",
        "repeated,VBD,repeat",
        "mediated,VBD,mediate",
        "offered,VBD,offer",
        "interfered,VBD,interfere",
        "declared,VBD,declare",
        "feared,VBD,fear",
        "imposing,VBG,impose",
        "focused,VBD,focus",
        "accused,VBD,accuse",
        "reaches,VBZ,reach",
        "discusses,VBZ,discuss",
        "says,VBZ,say",
        "goes,VBZ,go",
        "closes,VBZ,close",
        "tries,VBZ,try",
        "n't,RB,not",
        "’s,VBZ,be",
        "’ll,MD,will",
        "countries,NNS,country",
        "ties,NNS,tie",
        "allies,NNS,ally",
        "embassies,NNS,embassy",
        "crises,NNS,crisis",
        "men,NNS,man",
        "viruses,NNS,virus",
        "houses,NNS,house",
        "vetoes,NNS,veto",
        "lives,NNS,life",
        "spokespeople,NNS,spokesperson",
        "series,NNS,series",
        "Nations,NNPS,Nations",
        "Rohan,NNP,Rohan",
        "better,JJR,good",
        "larger,JJR,large",
        "stronger,JJR,strong",
        "biggest,JJS,big",
        "closer,JJR,close",
        "heavier,JJR,heavy",
        "The,DT,the",
        "co-signed,VBD,co-sign",
        "rebuilding,VBG,rebuild",
        "dying,VBG,die",
        "using,VBG,use"
    })
    void findsTheDictionaryForm(String form, String tag, String lemma) {
        assertThat(lemmatizer.lemma(form, tag)).isEqualTo(lemma);
    }
}
