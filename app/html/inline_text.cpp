#include "html/inline_text.h"

#include <algorithm>

namespace vestitel::html {

namespace {

bool isSpace(QChar c) {
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

/// Characters that leave a paragraph as good as empty.
bool isInvisible(QChar c) {
    return isSpace(c) || c == u'\u00A0' || c == u'\u00AD' || (c >= u'\u200B' && c <= u'\u200F') ||
           c == u'\u2060';
}

bool isBlank(const Inlines& inlines) {
    return std::all_of(inlines.begin(), inlines.end(), [](const Inline& part) {
        return std::all_of(part.text.begin(), part.text.end(), isInvisible);
    });
}

Marks shared(const Marks& a, const Marks& b) {
    Marks marks;
    marks.href = a.href == b.href ? a.href : QString();
    marks.lang = a.lang == b.lang ? a.lang : QString();
    marks.title = a.title == b.title ? a.title : QString();
    marks.strong = a.strong && b.strong;
    marks.em = a.em && b.em;
    marks.script = a.script == b.script ? a.script : Script::Normal;
    return marks;
}

void markBreaks(Inlines& inlines) {
    for (size_t i = 1; i + 1 < inlines.size(); ++i) {
        if (inlines[i].isBreak()) {
            inlines[i].marks = shared(inlines[i - 1].marks, inlines[i + 1].marks);
        }
    }
}

class Collapser final {
public:
    explicit Collapser(BreakRule rule) : m_rule(rule) {}

    void onBreak() { ++m_breaks; }

    void onText(const Inline& part) {
        const QStringView text = part.text;
        qsizetype i = 0;
        while (i < text.size()) {
            const qsizetype start = i;
            if (isSpace(text[i])) {
                if (!m_space) {
                    m_space = &part.marks;
                }
                ++i;
                continue;
            }
            while (i < text.size() && !isSpace(text[i])) {
                ++i;
            }
            writePending();
            append(text.mid(start, i - start), part.marks);
        }
    }

    std::vector<Inlines> finish() {
        endParagraph();
        return std::move(m_paragraphs);
    }

private:
    void writePending() {
        if (!m_current.empty()) {
            if (m_breaks >= 2 && m_rule == BreakRule::Paragraphs) {
                endParagraph();
            } else if (m_breaks >= 1) {
                m_current.push_back(Inline{});
            } else if (m_space != nullptr) {
                append(u" ", *m_space);
            }
        }
        m_breaks = 0;
        m_space = nullptr;
    }

    void append(QStringView text, const Marks& marks) {
        if (m_current.empty() || m_current.back().isBreak() || !(m_current.back().marks == marks)) {
            m_current.push_back(Inline{QString(), marks});
        }
        m_current.back().text += text;
    }

    void endParagraph() {
        if (!isBlank(m_current)) {
            markBreaks(m_current);
            m_paragraphs.push_back(std::move(m_current));
        }
        m_current.clear();
    }

    BreakRule m_rule;
    std::vector<Inlines> m_paragraphs;
    Inlines m_current;
    int m_breaks = 0;
    const Marks* m_space = nullptr;
};

} // namespace

std::vector<Inlines> canonicalParagraphs(const Inlines& raw, BreakRule rule) {
    Collapser collapser(rule);
    for (const Inline& part : raw) {
        if (part.isBreak()) {
            collapser.onBreak();
        } else {
            collapser.onText(part);
        }
    }
    return collapser.finish();
}

bool isSpaceOnly(QStringView text) {
    return std::all_of(text.begin(), text.end(), isSpace);
}

} // namespace vestitel::html
