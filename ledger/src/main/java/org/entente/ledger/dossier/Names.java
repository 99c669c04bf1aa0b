package org.entente.ledger.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.Row;

/** Names of states and organisations for readers. Immutable. */
public final class Names {
    /** Names that a sentence puts "the" before. */
    private static final Pattern ARTICLE =
            Pattern.compile("^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros"
                    + "|Seychelles|Vatican|Holy See|European|African Union|Arab League|League|Gulf|World|International|Organi[sz]ation"
                    + "|Commonwealth|Economic|Council|North Atlantic|Association|Shanghai)|(Republic|Islands|Union|Emirates|Nations"
                    + "|Organi[sz]ation|League|Council|Commission|Community|Federation|States)$");

    private final Map<String, String> names;

    private Names(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** From the tables {@code actors/states} and {@code actors/organisations}; of several rows of a code the first names it. */
    public static Names load(Lexicons lexicons) {
        Map<String, String> names = new HashMap<>();
        for (String table : new String[] {"actors/states", "actors/organisations"}) {
            for (Row row : lexicons.table(table)) {
                names.putIfAbsent(row.required("code"), row.required("name"));
            }
        }
        return new Names(names);
    }

    /** The name as it stands in a sentence: "the United Kingdom". */
    public String inSentence(String code) {
        String name = of(code);
        return ARTICLE.matcher(name).find() ? "the " + name : name;
    }

    /** The name; the code itself where there is none. */
    public String of(String code) {
        return names.getOrDefault(code, code);
    }
}
