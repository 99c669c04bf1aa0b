package org.entente.app.web;

import java.util.List;

/** What every page has around what it says. */
final class Layout {
    private record Place(String path, String name) {}

    private static final List<Place> PLACES = List.of(
            new Place("/", "Home"),
            new Place("/instruments", "Instruments"),
            new Place("/matrix", "Matrix"),
            new Place("/actor", "Actors"),
            new Place("/network", "Network"),
            new Place("/openapi", "API"));

    private Layout() {}

    /**
     * The whole page.
     *
     * @param path of the place that it belongs to
     */
    static String page(String title, String path, Html content) {
        Html out = new Html();
        out.constant("<!DOCTYPE html>\n")
                .open("html", "lang", "en")
                .open("head")
                .open("meta", "charset", "utf-8");
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.open("meta", "name", "htmx-config", "content", "{\"includeIndicatorStyles\":false,\"allowEval\":false}");
        out.element("title", title + " · Entente");
        out.open("link", "rel", "stylesheet", "href", "/assets/entente.css");
        out.open("link", "rel", "icon", "type", "image/svg+xml", "href", "/assets/icon.svg");
        out.constant("<script src=\"/assets/htmx.min.js\" defer></script>\n");
        out.constant("<script src=\"/assets/entente.js\" defer></script>\n");
        out.end("head").open("body").element("a", "Skip to the content", "href", "#main", "class", "skip");
        out.open("header", "class", "top").element("a", "Entente", "href", "/", "class", "brand");
        out.open("nav", "aria-label", "Places");
        for (Place place : PLACES) {
            if (place.path().equals(path)) {
                out.element("a", place.name(), "href", place.path(), "aria-current", "page");
            } else {
                out.element("a", place.name(), "href", place.path());
            }
        }
        out.end("nav").end("header").open("main", "id", "main", "tabindex", "-1");
        return out.add(content).end("main").end("body").end("html").toString();
    }

    /** A form that asks by its address, so that its answer can be shared. */
    static Html ask(Html out, String path, String label) {
        return out.open("form", "action", path, "method", "get", "class", "ask", "role", "search", "aria-label", label);
    }

    /** A field with its label. */
    static void field(Html out, String name, String label, String value, String... attributes) {
        out.open("label").inline("span", label);
        String[] all = new String[attributes.length + 6];
        System.arraycopy(new String[] {"name", name, "value", value, "autocomplete", "off"}, 0, all, 0, 6);
        System.arraycopy(attributes, 0, all, 6, attributes.length);
        out.open("input", all).end("label");
    }
}
