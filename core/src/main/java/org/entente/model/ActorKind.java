package org.entente.model;

/** What sort of thing an actor is. */
public enum ActorKind {
    STATE,
    GOVERNMENT,
    PERSON,
    /** An office without a named holder: "the Japanese prime minister". */
    OFFICE,
    /** A ministry, agency, court or parliament. */
    BODY,
    ARMED_FORCES,
    PARTY,
    COMPANY,
    MEDIA,
    /** An international or other organisation. */
    ORGANISATION,
    ARMED_GROUP,
    /** Citizens, residents, protesters, refugees. */
    PEOPLE
}
