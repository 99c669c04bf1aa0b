package org.entente.ledger.dossier;

import java.util.List;
import java.util.regex.Pattern;

/** A dossier as Markdown; the numbers in brackets lead to the evidence at the end. */
public final class MarkdownDossier {
    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>#|~&])");
    private static final Pattern LINES = Pattern.compile("\\s+");

    private final Dossier dossier;
    private final Evidences evidences;
    private final StringBuilder out = new StringBuilder();

    private MarkdownDossier(Dossier dossier) {
        this.dossier = dossier;
        this.evidences = new Evidences(dossier);
    }

    /** The whole dossier. */
    public static String write(Dossier dossier) {
        MarkdownDossier writing = new MarkdownDossier(dossier);
        writing.head();
        writing.dossier.sections().forEach(writing::section);
        writing.list("Who governed, by the tables of office holders", dossier.officeholders());
        writing.list("What is not known", dossier.unknown());
        writing.evidence();
        return writing.out.toString();
    }

    private void head() {
        out.append("# ")
                .append(escape(dossier.first()))
                .append(" and ")
                .append(escape(dossier.second()))
                .append("\n\n");
        out.append("Why and how they changed their relationship: as of ").append(dossier.at());
        dossier.since().ifPresent(s -> out.append(", from ").append(s));
        out.append(", from ")
                .append(dossier.documents() == 1 ? "one document" : dossier.documents() + " documents")
                .append(".\n\n");
        for (Claim claim : dossier.answer()) {
            out.append(escape(claim.text())).append(' ');
            numbers(claim);
            out.append('\n');
        }
    }

    private void section(Dossier.Section section) {
        if (section.claims().isEmpty()) {
            return;
        }
        out.append("\n## ").append(section.title()).append("\n\n");
        for (Claim claim : section.claims()) {
            out.append("- ");
            if (!claim.date().isEmpty()) {
                out.append("**").append(escape(claim.date())).append("** ");
            }
            out.append(escape(claim.text()));
            if (!claim.notes().isEmpty()) {
                out.append(" (")
                        .append(escape(String.join("; ", claim.notes())))
                        .append(')');
            }
            out.append(' ');
            numbers(claim);
            if (section.quoted()) {
                out.append(" “").append(escape(claim.quote())).append('”');
            }
            out.append('\n');
        }
        if (section.claims().equals(dossier.timeline()) && dossier.untold() > 0) {
            out.append("\nThe timeline leaves out ").append(dossier.untold()).append(" less telling happenings.\n");
        }
    }

    private void numbers(Claim claim) {
        for (Citation citation : claim.evidence()) {
            int number = evidences.number(citation);
            out.append("[[").append(number).append("]](#e").append(number).append(')');
        }
    }

    private void list(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append("\n## ").append(title).append("\n\n");
        lines.forEach(line -> out.append("- ").append(escape(line)).append('\n'));
    }

    private void evidence() {
        out.append("\n## Evidence\n\n");
        for (Citation c : evidences.all()) {
            int number = evidences.number(c);
            out.append("<a id=\"e")
                    .append(number)
                    .append("\"></a>")
                    .append(number)
                    .append(". “")
                    .append(escape(c.quote()))
                    .append("” — ")
                    .append(escape(c.title().orElse(c.document())));
            c.date().ifPresent(d -> out.append(", ").append(d));
            out.append(", ")
                    .append(escape(c.document()))
                    .append(':')
                    .append(c.start())
                    .append('–')
                    .append(c.end());
            c.source().ifPresent(s -> out.append(", ").append(escape(s)));
            out.append('\n');
        }
    }

    private static String escape(String text) {
        return SPECIAL.matcher(LINES.matcher(text).replaceAll(" ")).replaceAll("\\\\$1");
    }
}
