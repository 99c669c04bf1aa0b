package org.entente.text.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.entente.model.Article;
import org.entente.model.ContentId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Web pages: the main text only, with a map back to the page. What is main is told by Readability; its blocks are then found
 * again in the page itself, whose parser keeps positions.
 */
final class HtmlReader {
    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, td, pre, dd, dt";
    private static final String DATES = "meta[property=article:published_time], meta[name=date], meta[name=pubdate],"
            + " meta[itemprop=datePublished], meta[name=dc.date], meta[name=DC.date.issued], time[datetime]";
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LINKED_DATA_DATE =
            Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");

    private HtmlReader() {}

    /**
     * Reads a page.
     *
     * @param address where it stands, for its id; empty where unknown
     */
    static void read(String html, String address, Optional<LocalDate> defaultDate, Sink sink) {
        Document page = Jsoup.parse(html, address, Parser.htmlParser().setTrackPosition(true));
        Optional<LocalDate> date = date(page).or(() -> defaultDate);
        Optional<String> title = title(page);
        page.select("script, style, noscript, template, nav, footer, aside, form, button, iframe")
                .remove();
        MainText main = mainText(page, mainBlocks(html, address));
        String id = address.isEmpty() ? ContentId.of(main.text()) : address;
        Optional<String> source = Optional.of(address).filter(a -> !a.isEmpty());
        sink.article(new Article(id, date, title, main.text(), source), main.offsets());
    }

    private static Set<String> mainBlocks(String html, String address) {
        Set<String> blocks = new LinkedHashSet<>();
        Element content =
                new Readability4J(address, Jsoup.parse(html, address)).parse().getArticleContent();
        if (content != null) {
            content.select(BLOCKS).forEach(b -> blocks.add(squeeze(b.text())));
        }
        return blocks;
    }

    private static MainText mainText(Document page, Set<String> wanted) {
        MainText out = new MainText();
        List<Element> blocks = page.body().select(BLOCKS);
        for (Element block : blocks) {
            boolean innermost = block.select(BLOCKS).size() == 1;
            boolean heading = block.normalName().equals("h1");
            boolean caption = block.normalName().equals("figcaption");
            if (innermost && (wanted.isEmpty() || heading || caption || wanted.contains(squeeze(block.text())))) {
                out.paragraph();
                NodeTraversor.traverse(
                        (node, depth) -> {
                            if (node instanceof TextNode text) {
                                out.piece(
                                        text.getWholeText(), text.sourceRange().startPos());
                            } else if (node instanceof Element e
                                    && e.normalName().equals("br")) {
                                out.lineBreak();
                            }
                        },
                        block);
            }
        }
        if (out.isEmpty()) {
            out.piece(page.body().text(), -1);
        }
        return out;
    }

    private static Optional<String> title(Document page) {
        Element og = page.selectFirst("meta[property=og:title]");
        String title = og != null ? og.attr("content") : page.title();
        return Optional.of(title.strip()).filter(t -> !t.isEmpty());
    }

    private static Optional<LocalDate> date(Document page) {
        for (Element e : page.select(DATES)) {
            Matcher m = ISO_DAY.matcher(e.hasAttr("content") ? e.attr("content") : e.attr("datetime"));
            if (m.lookingAt()) {
                return day(m.group());
            }
        }
        for (Element e : page.select("script[type=application/ld+json]")) {
            Matcher m = LINKED_DATA_DATE.matcher(e.data());
            if (m.find()) {
                return day(m.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
