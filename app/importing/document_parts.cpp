#include "importing/document_parts.h"

#include "importing/markup_blocks.h"

#include <algorithm>
#include <optional>

namespace vestitel::importing {

namespace {

/// Lines of a letterhead above a title are no longer than this, and no more than so many.
constexpr qsizetype kLongestHeadLine = 160;
constexpr qsizetype kHeadLines = 6;
constexpr qsizetype kLongestTitle = 200;
constexpr qsizetype kLongestPlainTitle = 120;
constexpr qsizetype kShortestLead = 60;
constexpr qsizetype kLongestLead = 600;

bool isHeading(const MarkupBlock& block) {
    return block.name.size() == 2 && block.name.startsWith(u'h') && block.name != u"hr" &&
           !block.text.isEmpty();
}

bool endsLikeSentence(const QString& text) {
    return text.endsWith(u'.') || text.endsWith(u':') || text.endsWith(u';') || text.endsWith(u',');
}

bool isParagraph(const MarkupBlock& block) {
    return block.name == QLatin1String("p") && !block.text.isEmpty();
}

/// Takes a document apart from its beginning.
class PartsReader final {
public:
    explicit PartsReader(const QString& markup) : m_blocks(markupBlocks(markup)) {}

    DocumentParts read() {
        readTitle();
        readLead();
        raiseHeadings();
        m_parts.markup = joined(m_blocks);
        return std::move(m_parts);
    }

private:
    void readTitle() {
        const std::optional<qsizetype> found = titleAt();
        if (found) {
            m_parts.title = m_blocks[size_t(*found)].text;
            take(*found);
            m_afterTitle = *found;
            return;
        }
        const auto first = std::find_if(m_blocks.begin(), m_blocks.end(),
                                        [](const MarkupBlock& b) { return !b.text.isEmpty(); });
        m_parts.title = first == m_blocks.end() ? QString() : titleFromText(first->text);
    }

    /// A picture in a title's paragraph stays.
    void take(qsizetype at) {
        MarkupBlock& block = m_blocks[size_t(at)];
        if (!block.picture) {
            m_blocks.erase(m_blocks.begin() + at);
            return;
        }
        const qsizetype from = block.markup.indexOf(QLatin1String("<img"), 0, Qt::CaseInsensitive);
        const qsizetype to = block.markup.indexOf(u'>', from);
        block = markupBlock(QStringLiteral("p"), block.markup.mid(from, to - from + 1));
    }

    [[nodiscard]] std::optional<qsizetype> titleAt() const {
        qsizetype lines = 0;
        std::optional<qsizetype> first;
        for (qsizetype i = 0; i < qsizetype(m_blocks.size()) && lines < kHeadLines; ++i) {
            const MarkupBlock& block = m_blocks[size_t(i)];
            if (isHeading(block)) {
                return i;
            }
            if (block.text.isEmpty()) {
                continue;
            }
            const bool sentence = block.text.endsWith(u'.') && block.text.size() > kShortestLead;
            if (!isParagraph(block) || sentence || block.text.size() > kLongestHeadLine) {
                break;
            }
            first = first ? first : std::optional(i);
            ++lines;
        }
        return first && isSetApart(*first) ? first : std::nullopt;
    }

    [[nodiscard]] bool isSetApart(qsizetype at) const {
        const MarkupBlock& block = m_blocks[size_t(at)];
        if (endsLikeSentence(block.text)) {
            return false;
        }
        const MarkupBlock* const next = nextText(at + 1);
        if (block.bold) {
            return block.text.size() <= kLongestTitle && next != nullptr;
        }
        return block.text.size() <= kLongestPlainTitle && next != nullptr &&
               next->text.size() > block.text.size();
    }

    [[nodiscard]] const MarkupBlock* nextText(qsizetype from) const {
        const auto found =
            std::find_if(m_blocks.begin() + from, m_blocks.end(),
                         [](const MarkupBlock& block) { return !block.text.isEmpty(); });
        return found == m_blocks.end() ? nullptr : &*found;
    }

    void readLead() {
        for (qsizetype i = m_afterTitle; i < qsizetype(m_blocks.size()); ++i) {
            const MarkupBlock& block = m_blocks[size_t(i)];
            if (block.text.isEmpty()) {
                continue;
            }
            if (isLead(i)) {
                m_parts.lead = block.text;
                take(i);
            }
            return;
        }
    }

    [[nodiscard]] bool isLead(qsizetype at) const {
        const MarkupBlock& block = m_blocks[size_t(at)];
        const MarkupBlock* const next = nextText(at + 1);
        if (!isParagraph(block) || next == nullptr || block.picture) {
            return false;
        }
        if (block.markup.startsWith(QLatin1String("<p class=\"lead\"")) &&
            block.text.size() <= kLongestLead) {
            return true;
        }
        const bool setApart = (block.bold && !next->bold) || (block.italic && !next->italic);
        return setApart && isParagraph(*next) && block.text.size() >= kShortestLead &&
               block.text.size() <= kLongestLead && next->text.size() >= kShortestLead;
    }

    /// The highest headings below the title are of level 2, whatever the document calls them.
    void raiseHeadings() {
        QChar highest = u'9';
        for (const MarkupBlock& block : m_blocks) {
            highest = isHeading(block) ? std::min(highest, block.name[1]) : highest;
        }
        for (MarkupBlock& block : m_blocks) {
            if (!isHeading(block)) {
                continue;
            }
            const int level = std::min(block.name[1].digitValue() - highest.digitValue() + 2, 4);
            const QString end = QStringLiteral("</") + block.name;
            const qsizetype closing = block.markup.lastIndexOf(end, -1, Qt::CaseInsensitive);
            const QChar digit(u'0' + static_cast<char16_t>(level));
            if (closing >= 0) {
                block.markup[closing + 3] = digit;
            }
            block.markup[2] = digit;
        }
    }

    std::vector<MarkupBlock> m_blocks;
    DocumentParts m_parts;
    qsizetype m_afterTitle = 0;
};

} // namespace

DocumentParts readDocumentParts(const QString& markup) {
    return PartsReader(markup).read();
}

QString titleFromText(const QString& text) {
    if (text.size() <= 120) {
        return text;
    }
    const qsizetype cut = text.lastIndexOf(u' ', 80);
    return text.left(cut > 0 ? cut : 80) + u'…';
}

} // namespace vestitel::importing
