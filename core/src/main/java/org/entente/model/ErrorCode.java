package org.entente.model;

/** Stable codes of what can go wrong. A code, once published, keeps its meaning. */
public enum ErrorCode {
    // 11xx: a source as a whole
    SOURCE_NOT_FOUND(1101, Category.INPUT),
    SOURCE_UNREADABLE(1102, Category.INPUT),
    SOURCE_EMPTY(1103, Category.INPUT),
    SOURCE_BINARY(1104, Category.INPUT),
    SOURCE_TOO_LARGE(1105, Category.INPUT),
    ARCHIVE_BROKEN(1106, Category.INPUT),
    ARCHIVE_BOMB(1107, Category.INPUT),
    // 12xx: one document
    LINE_NOT_JSON(1201, Category.INPUT),
    FIELD_MISSING(1202, Category.INPUT),
    DATE_INVALID(1203, Category.INPUT),
    TEXT_EMPTY(1204, Category.INPUT),
    ENCODING_INVALID(1205, Category.INPUT),
    LINE_TOO_LONG(1206, Category.INPUT),
    NOT_ENGLISH(1207, Category.INPUT),
    MARKUP_BROKEN(1208, Category.INPUT),
    // 13xx: lexicons and dictionaries
    LEXICON_INVALID(1301, Category.INPUT),
    DICTIONARY_INVALID(1302, Category.INPUT),
    // 14xx: tables of numbers
    TABLE_INVALID(1401, Category.INPUT),
    // 20xx: how the program is used
    USAGE(2001, Category.USER),
    // 30xx: the store
    STORE_LOCKED(3001, Category.STORE),
    STORE_UNREADABLE(3002, Category.STORE),
    STORE_READ_ONLY(3003, Category.STORE),
    STORE_FULL(3004, Category.STORE),
    STORE_NEWER(3005, Category.STORE),
    STORE_CORRUPT(3006, Category.STORE),
    // 90xx: ours
    INTERNAL(9001, Category.INTERNAL);

    /** Whose business it is to mend it. */
    public enum Category {
        USER,
        INPUT,
        STORE,
        INTERNAL
    }

    private final int number;
    private final Category category;

    ErrorCode(int number, Category category) {
        this.number = number;
        this.category = category;
    }

    /** "E1203". */
    public String code() {
        return "E" + number;
    }

    public Category category() {
        return category;
    }
}
