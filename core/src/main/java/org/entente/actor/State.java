package org.entente.actor;

import java.util.Optional;

/**
 * A state, or an entity that is coded like one.
 *
 * @param code ISO 3166 alpha-3, or TWN, HKG, PSE, KOS, or that of a state that is no more (SUN, YUG, DDR)
 * @param name the usual short name
 * @param years when it existed; open where it still does
 * @param successor code of the state that took its place, where there is one
 */
public record State(String code, String name, Years years, Optional<String> successor) {}
