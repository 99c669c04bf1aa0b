package org.entente.nlp.internal;

/**
 * What the parser looks at before an action: the words about to be joined, their tags, neighbours and dependents, after Zhang and
 * Nivre (2011, "Transition-based dependency parsing with rich non-local features"), and what comes next in the buffer.
 */
public final class ParseFeatures {
    /** No state has more features. */
    public static final int MOST = 128;

    private static final int LOOKAHEAD = 12;

    private final Words words;
    private final long[] tag;
    private final long[] both;
    /** Per word: the last word of the first run of nouns from it on, and the first finite verb or modal. */
    private final int[] nextNoun;

    private final int[] nextVerb;
    private long[] out = new long[0];
    private int n;

    /**
     * @param words of the sentence
     * @param tags their tags, as numbers
     * @param tagset which tag each number is
     */
    public ParseFeatures(Words words, int[] tags, TagSet tagset) {
        this.words = words;
        int size = words.size();
        tag = new long[size + 2];
        both = new long[size + 2];
        nextNoun = new int[size + 2];
        nextVerb = new int[size + 2];
        tag[size] = 250;
        tag[size + 1] = 251;
        for (int i = 0; i < size; i++) {
            tag[i] = tags[i] + 1L;
        }
        for (int i = 0; i < size + 2; i++) {
            both[i] = Hashing.mix(words.word[i], tag[i]);
        }
        int noun = size + 1;
        int verb = size + 1;
        for (int i = size - 1; i >= 0; i--) {
            boolean isNoun = tagset.isNoun(tags[i]);
            noun = isNoun && !(i + 1 < size && tagset.isNoun(tags[i + 1])) ? i : noun;
            verb = tagset.isFinite(tags[i]) ? i : verb;
            nextNoun[i] = noun;
            nextVerb[i] = verb;
        }
        nextNoun[size] = nextNoun[size + 1] = nextVerb[size] = nextVerb[size + 1] = size + 1;
    }

    /** Writes the hashes of the features of {@code state} and returns their number. */
    public int of(State state, long[] target) {
        out = target;
        n = 0;
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int s2 = state.stack(2);
        int b0 = state.buffer(0);
        int b1 = state.buffer(1);
        int b2 = state.buffer(2);
        singles(s0, s1, s2, b0, b1, b2, state);
        pairs(s0, s1, s2, b0, b1);
        triples(s0, s1, s2, b0, b1, b2);
        children(state, s0, s1, b0);
        attachment(state, s0, s1, s2, b0, b1);
        distances(state, s0, s1, b0);
        return n;
    }

    private void singles(int s0, int s1, int s2, int b0, int b1, int b2, State state) {
        long[] w = words.word;
        f(1, w[s0]);
        f(2, tag[s0]);
        f(3, both[s0]);
        f(4, w[s1]);
        f(5, tag[s1]);
        f(6, both[s1]);
        f(7, w[s2]);
        f(8, tag[s2]);
        f(9, w[b0]);
        f(10, tag[b0]);
        f(11, both[b0]);
        f(12, w[b1]);
        f(13, both[b1]);
        f(14, both[b2]);
        f(15, tag[b2], tag[state.buffer(3)]);
        f(16, words.suffix[2][Math.min(s0, words.size() + 1)], tag[s0]);
        f(17, words.suffix[2][b0], tag[b0]);
    }

    private void pairs(int s0, int s1, int s2, int b0, int b1) {
        long[] w = words.word;
        f(20, both[s0], both[b0]);
        f(21, both[s0], w[b0]);
        f(22, w[s0], both[b0]);
        f(23, both[s0], tag[b0]);
        f(24, tag[s0], both[b0]);
        f(25, w[s0], w[b0]);
        f(26, tag[s0], tag[b0]);
        f(27, both[s1], both[s0]);
        f(28, w[s1], w[s0]);
        f(29, tag[s1], tag[s0]);
        f(30, both[s1], tag[s0]);
        f(31, tag[s1], both[s0]);
        f(32, w[s1], w[b0]);
        f(33, tag[s1], tag[b0]);
        f(34, both[s1], tag[b0]);
        f(35, tag[s1], both[b0]);
        f(36, tag[b0], tag[b1]);
        f(37, w[b0], w[b1]);
        f(38, tag[s2], tag[s1]);
        f(39, w[s2], tag[s0]);
    }

    private void triples(int s0, int s1, int s2, int b0, int b1, int b2) {
        long[] w = words.word;
        f(40, tag[s0], tag[b0], tag[b1]);
        f(41, tag[s1], tag[s0], tag[b0]);
        f(42, tag[s2], tag[s1], tag[s0]);
        f(43, tag[b0], tag[b1], tag[b2]);
        f(44, tag[s1], w[s0], tag[b0]);
        f(45, w[s1], tag[s0], tag[b0]);
        f(46, tag[s1], tag[s0], w[b0]);
        f(47, w[s0], tag[b0], tag[b1]);
        f(48, tag[s0], w[b0], tag[b1]);
        f(49, tag[s0], tag[b0], w[b1]);
        f(50, w[s1], w[s0], tag[b0]);
        f(51, w[s1], tag[s0], w[b0]);
        f(52, Hashing.mix(tag[s2], tag[s1]), tag[s0], tag[b0]);
        f(53, Hashing.mix(tag[s1], tag[s0]), tag[b0], tag[b1]);
        f(54, Hashing.mix(tag[s0], tag[b0]), tag[b1], tag[b2]);
        f(55, Hashing.mix(tag[s1], tag[s0]), w[b0], tag[b1]);
    }

    private void children(State state, int s0, int s1, int b0) {
        long[] w = words.word;
        int[] label = state.labels;
        int s0l = state.left1[s0];
        int s0l2 = state.left2[s0];
        int s0r = state.right1[s0];
        int s1l = state.left1[s1];
        int s1r = state.right1[s1];
        int s1r2 = state.right2[s1];
        int b0l = state.left1[b0];
        int b0l2 = state.left2[b0];
        f(60, w[s0l], label[s0l]);
        f(61, tag[s0l], label[s0l], tag[s0]);
        f(62, w[s0r], label[s0r]);
        f(63, tag[s0r], label[s0r], tag[s0]);
        f(64, w[s1l], label[s1l]);
        f(65, w[s1r], label[s1r]);
        f(66, tag[s1r], label[s1r], tag[s1]);
        f(67, w[b0l], label[b0l]);
        f(68, tag[b0l], label[b0l], tag[b0]);
        f(69, label[s0l], label[s0l2], tag[s0]);
        f(70, label[s1r], label[s1r2], tag[s1]);
        f(71, label[b0l], label[b0l2], tag[b0]);
        f(72, tag[s0], tag[b0], tag[b0l]);
        f(73, tag[s0], tag[s0l], tag[b0]);
        f(74, tag[s0], tag[s0r], tag[b0]);
        f(75, tag[s1], tag[s0], tag[s0l]);
        f(76, tag[s1], tag[s0], tag[s0r]);
        f(77, tag[s1], tag[s1r], tag[s0]);
        f(78, Hashing.mix(tag[s1], tag[s1l]), label[s1l], tag[s0]);
        f(79, state.leftLabels[s0], tag[s0], tag[b0]);
        f(80, state.rightLabels[s0], tag[s0], tag[b0]);
        f(81, state.leftLabels[s1] ^ (state.rightLabels[s1] << 1), tag[s1], tag[s0]);
        f(82, state.rightLabels[s1], w[s1]);
        f(83, state.rightLabels[s0], w[s0]);
        f(84, state.leftLabels[b0], tag[b0], tag[s0]);
        f(85, state.leftLabels[s1], tag[s1], label[s1r]);
    }

    /** What decides where a phrase with a preposition or conjunction, or a clause, belongs. */
    private void attachment(State state, int s0, int s1, int s2, int b0, int b1) {
        long[] w = words.word;
        int mark = state.left1[s0] == words.size() + 1 ? words.size() + 1 : outermost(state, s0);
        f(90, w[s1], w[mark]);
        f(91, Hashing.mix(tag[s1], tag[s0]), w[mark]);
        f(92, w[s2], w[mark]);
        f(93, Hashing.mix(tag[s2], tag[s1]), tag[s0], w[mark]);
        f(94, Hashing.mix(w[s1], w[mark]), w[s0]);
        int ahead = state.left1[b0];
        f(104, w[s0], w[ahead], tag[b0]);
        f(105, w[s1], w[ahead], tag[s0]);
        f(106, Hashing.mix(tag[s1], tag[s0]), w[ahead], tag[b0]);
        f(107, Hashing.mix(w[s0], w[ahead]), w[b0]);
        f(108, Hashing.mix(w[s1], w[ahead]), w[b0], tag[s0]);
        f(109, Hashing.mix(w[s1], w[s0]), w[ahead]);
        int noun = near(nextNoun[Math.min(b1, words.size() + 1)], b0);
        int verb = nextVerb[b0];
        int verbAfter = nextVerb[b1];
        f(95, Hashing.mix(w[s0], w[b0]), w[noun]);
        f(96, Hashing.mix(w[s1], w[b0]), w[noun]);
        f(97, Hashing.mix(tag[s0], w[b0]), w[noun]);
        f(98, Hashing.mix(tag[s1], tag[s0]), w[b0], tag[noun]);
        f(99, Hashing.mix(tag[s1], tag[s0]), tag[b0], tag[verb]);
        f(100, Hashing.mix(tag[s0], w[b0]), tag[verbAfter], gap(b0, verbAfter));
        f(101, Hashing.mix(tag[s0], tag[b0]), commasBetween(b0, verb), gap(b0, verb));
        f(102, Hashing.mix(tag[s1], tag[s0]), w[b0], commasBetween(b0, verbAfter));
        f(103, Hashing.mix(w[s1], w[s0]), w[mark]);
    }

    /** The first word on the left that {@code word} governs, which is where a preposition or subordinator stands. */
    private int outermost(State state, int word) {
        return state.left1[word];
    }

    private int near(int word, int from) {
        return word - from <= LOOKAHEAD ? word : words.size() + 1;
    }

    private void distances(State state, int s0, int s1, int b0) {
        long gap10 = gap(s1, s0);
        long gap0b = gap(s0, b0);
        long commas = commasBetween(s1, s0);
        long quoted = words.quotes[s1] * 4L + words.quotes[s0] * 2L + words.quotes[b0];
        f(110, gap10, tag[s1], tag[s0]);
        f(111, gap0b, tag[s0], tag[b0]);
        f(112, Hashing.mix(gap10, commas), tag[s1], tag[s0]);
        f(113, Hashing.mix(commasBetween(s0, b0), gap0b), tag[s0], tag[b0]);
        f(114, quoted, tag[s0], tag[b0]);
        f(115, quoted, tag[s1], tag[s0]);
        f(116, state.rightCount[s1], both[s1]);
        f(117, state.leftCount[s0], both[s0]);
        f(118, state.rightCount[s0], both[s0]);
        f(119, Hashing.mix(commas, w(s1)), tag[s0], tag[b0]);
        f(120, Math.min(state.depth(), 4), tag[b0], tag[s0]);
        f(121, 0);
    }

    private long w(int i) {
        return words.word[i];
    }

    private long gap(int a, int b) {
        int d = b - a;
        return d < 0 || a > words.size() || b > words.size()
                ? 0
                : d <= 4 ? d : d <= 6 ? 5 : d <= 10 ? 6 : d <= 18 ? 7 : 8;
    }

    private long commasBetween(int a, int b) {
        int none = words.size() + 1;
        return a == none || b == none ? 9 : Math.min(3, Math.abs(words.commas[b] - words.commas[a]));
    }

    private void f(long template, long a) {
        out[n++] = Hashing.mix(Hashing.mix(template, a), template);
    }

    private void f(long template, long a, long b) {
        out[n++] = Hashing.mix(Hashing.mix(Hashing.mix(template, a), b), template);
    }

    private void f(long template, long a, long b, long c) {
        out[n++] = Hashing.mix(Hashing.mix(Hashing.mix(Hashing.mix(template, a), b), c), template);
    }
}
