package org.entente.actor;

import java.util.List;

/**
 * A person who held an office.
 *
 * @param id the registry's id
 * @param name as commonly reported
 * @param names all orders and spellings, {@link #name} first
 * @param terms the offices held, in order of their beginning
 */
public record Person(String id, String name, List<String> names, List<Term> terms) {
    public Person {
        names = List.copyOf(names);
        terms = List.copyOf(terms);
    }
}
