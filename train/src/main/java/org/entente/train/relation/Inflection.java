package org.entente.train.relation;

import java.util.HashMap;
import java.util.Map;

/** Forms of English verbs, for writing sentences. A verb may have a particle: {@code pull_out}. */
final class Inflection {
    private static final Map<String, String[]> IRREGULAR = new HashMap<>();

    static {
        String table =
                "give gave given,take took taken,meet met met,hold held held,have had had,send sent sent,let let let,"
                        + "break broke broken,cut cut cut,withdraw withdrew withdrawn,find found found,bring brought brought,"
                        + "throw threw thrown,shut shut shut,put put put,set set set,quit quit quit,build built built,"
                        + "buy bought bought,sell sold sold,pay paid paid,write wrote written,seek sought sought,speak spoke spoken,"
                        + "hit hit hit,strike struck struck,fight fought fought,shoot shot shot,overrun overran overrun,"
                        + "drive drove driven,steal stole stolen,forbid forbade forbidden,freeze froze frozen,begin began begun,"
                        + "leave left left,lead led led,come came come,say said said,tell told told,make made made,go went gone,"
                        + "burn burned burned,lend lent lent,swap swapped swapped,beat beat beaten,overthrow overthrew overthrown,"
                        + "spread spread spread,lay laid laid,fly flew flown,ban banned banned,bar barred barred,rap rapped rapped,"
                        + "stab stabbed stabbed,scrap scrapped scrapped,drop dropped dropped,stop stopped stopped,trim trimmed trimmed,"
                        + "pull pulled pulled,call called called,cancel cancelled cancelled,nab nabbed nabbed,kidnap kidnapped kidnapped,"
                        + "free freed freed,flee fled fled,jam jammed jammed,ship shipped shipped,cede ceded ceded,rule ruled ruled,"
                        + "be was been,exchange exchanged exchanged,team teamed teamed,step stepped stepped,wrap wrapped wrapped,"
                        + "submit submitted submitted,admit admitted admitted,permit permitted permitted,refer referred referred,"
                        + "ask asked asked,riot rioted rioted,plan planned planned,vote voted voted,"
                        + "down downed downed,sue sued sued,sink sank sunk,rebuff rebuffed rebuffed,snub snubbed snubbed,"
                        + "slam slammed slammed,shrug shrugged shrugged,kick kicked kicked,brush brushed brushed,slap slapped slapped,"
                        + "commit committed committed,patrol patrolled patrolled,expel expelled expelled,compel compelled compelled,"
                        + "pardon pardoned pardoned,condemn condemned condemned,accede acceded acceded,open opened opened,"
                        + "abandon abandoned abandoned,bomb bombed bombed,kill killed killed,offer offered offered,"
                        + "deliver delivered delivered,shell shelled shelled,transfer transferred transferred,reconsider reconsidered reconsidered,"
                        + "mourn mourned mourned,disband disbanded disbanded,shutter shuttered shuttered,sever severed severed,"
                        + "gather gathered gathered,batter battered battered,order ordered ordered,visit visited visited,"
                        + "target targeted targeted,edit edited edited,limit limited limited,prohibit prohibited prohibited,"
                        + "recall recalled recalled,intern interned interned,summon summoned summoned,pound pounded pounded,"
                        + "exhort exhorted exhorted,petition petitioned petitioned,rally rallied rallied,appeal appealed appealed,repeal repealed repealed,"
                        + "loosen loosened loosened,soften softened soften,tighten tightened tightened,widen widened widened,"
                        + "strengthen strengthened strengthened,deepen deepened deepened,reopen reopened reopened,ransack ransacked ransacked,"
                        + "scramble scrambled scrambled,press pressed pressed,push pushed pushed,tear tore torn,spurn spurned spurned,"
                        + "repatriate repatriated repatriated,join joined joined,lower lowered lowered,question questioned questioned";
        for (String row : table.split(",")) {
            String[] forms = row.split(" ");
            IRREGULAR.put(forms[0], forms);
        }
    }

    private Inflection() {}

    static String past(String verb) {
        return withParticle(verb, 1);
    }

    static String participle(String verb) {
        return withParticle(verb, 2);
    }

    static String base(String verb) {
        return verb.replace('_', ' ');
    }

    static String present(String verb) {
        String[] parts = split(verb);
        String v = parts[0];
        String form;
        if (v.equals("have")) {
            form = "has";
        } else if (v.matches(".*(s|sh|ch|x|z|go)")) {
            form = v + "es";
        } else if (v.matches(".*[^aeiou]y")) {
            form = v.substring(0, v.length() - 1) + "ies";
        } else {
            form = v + "s";
        }
        return form + parts[1];
    }

    static String gerund(String verb) {
        String[] parts = split(verb);
        String v = parts[0];
        String past = IRREGULAR.containsKey(v) ? IRREGULAR.get(v)[1] : "";
        String form;
        if (v.endsWith("e") && !v.endsWith("ee") && !v.equals("be")) {
            form = v.substring(0, v.length() - 1) + "ing";
        } else if (past.startsWith(v) && past.length() == v.length() + 3) {
            form = past.substring(0, v.length() + 1) + "ing";
        } else if (v.matches("put|let|cut|set|shut|hit|quit|begin|overrun")) {
            form = v + v.charAt(v.length() - 1) + "ing";
        } else {
            form = v + "ing";
        }
        return form + parts[1];
    }

    private static String withParticle(String verb, int which) {
        String[] parts = split(verb);
        String v = parts[0];
        String[] irregular = IRREGULAR.get(v);
        if (irregular != null) {
            return irregular[which] + parts[1];
        }
        String form;
        if (v.endsWith("e")) {
            form = v + "d";
        } else if (v.matches(".*[^aeiou]y")) {
            form = v.substring(0, v.length() - 1) + "ied";
        } else {
            form = v + "ed";
        }
        return form + parts[1];
    }

    private static String[] split(String verb) {
        int at = verb.indexOf('_');
        return at < 0
                ? new String[] {verb, ""}
                : new String[] {verb.substring(0, at), verb.substring(at).replace('_', ' ')};
    }
}
