package org.entente.app;

import java.io.PrintStream;
import java.util.List;
import org.entente.format.Lines;
import org.entente.ledger.dossier.Citation;
import org.entente.ledger.dossier.Claim;
import org.entente.ledger.dossier.JsonDossier;

/** Prints claims, each with its evidence, as a table, CSV or JSON lines. */
final class ClaimPrinter {
    /** Layouts. */
    enum Format {
        table,
        csv,
        jsonl
    }

    private final PrintStream out;
    private final Format format;
    private final int width;

    ClaimPrinter(PrintStream out, Format format, int width) {
        this.out = out;
        this.format = format;
        this.width = width;
    }

    void print(List<Claim> claims) {
        if (format == Format.csv) {
            line(Lines.csv(List.of("date", "text", "notes", "document", "document_date", "quote", "start", "end")));
        }
        for (Claim claim : claims) {
            switch (format) {
                case jsonl -> line(JsonDossier.claim(claim).toString());
                case csv -> csv(claim);
                case table -> table(claim);
            }
        }
        out.flush();
    }

    private void csv(Claim claim) {
        Citation best = claim.evidence().get(0);
        line(Lines.csv(List.of(
                claim.date(),
                claim.text(),
                String.join("; ", claim.notes()),
                best.document(),
                best.date().map(Object::toString).orElse(""),
                best.quote(),
                Integer.toString(best.start()),
                Integer.toString(best.end()))));
    }

    private void table(Claim claim) {
        String notes = claim.notes().isEmpty() ? "" : "  [" + String.join("; ", claim.notes()) + "]";
        line(String.format("%-10s  %s%s", claim.date().isEmpty() ? "-" : claim.date(), claim.text(), notes));
        String quote = "“" + claim.evidence().get(0).quote().replaceAll("\\s+", " ") + "”";
        String source = " — " + claim.evidence().get(0).document();
        int room = Math.max(40, width - 12 - source.length());
        line(" ".repeat(12) + (quote.length() <= room ? quote : quote.substring(0, room - 2) + "…”") + source);
    }

    private void line(String text) {
        out.print(text + "\n");
    }
}
