#pragma once

#include "html/foreign_tags.h"
#include "html/markup_tokenizer.h"
#include "html/open_tags.h"
#include "html/sanitiser.h"

#include <QHash>

#include <array>
#include <string>

namespace vestitel::html {

/// The attribute by which the filter tells the tree builder what a style attribute meant:
/// of "b" bold, "i" italic, "l" low, "h" high, "r" regular within bold, "u" upright within italic,
/// of a strong or em "n": neither after all.
inline constexpr char kStyleAttribute[] = "s";

/// Stands between foreign markup and the parser, whose time is quadratic in depth: passes on only
/// the tags of foreign_tags.h and the attributes that they may have, no deeper than
/// `limits.depth`, in segments of a bounded number of tags. What is deeper loses its tags and
/// keeps its text, apart by paragraphs. Linear in time.
///
/// Safety does not rest on it (the typed tree and the serialiser see to that), only bounded time:
/// its idea of what is open may differ from the parser's in misnested markup, but a segment
/// bounds the cost whatever it holds.
class MarkupFilter final {
public:
    enum class ImageSources { Media, Foreign };

    MarkupFilter(std::string_view markup, const Limits& limits, ImageSources sources);

    /// Puts the next segment into `segment`; false when there is none left.
    [[nodiscard]] Result<bool> next(std::string& segment);

private:
    void onText(std::string_view text);
    void onStart(const MarkupToken& token);
    void onEnd(const MarkupToken& token);
    void open(Tag tag, const MarkupToken& token);
    void close(Tag tag);
    void skipContent(std::string_view name);
    void breakParagraph();
    void writeStart(Tag tag, const MarkupToken& token);
    void writeAttribute(std::string_view name, std::string_view value);
    [[nodiscard]] size_t lastEndTagOf(std::string_view name);

    std::string_view m_markup;
    MarkupTokenizer m_tokenizer;
    Limits m_limits;
    ImageSources m_sources;
    std::string* m_out = nullptr;
    OpenTags m_open;
    std::array<int, kTags> m_dropped{}; ///< Start tags that were too deep: their end tags go too.
    QHash<QByteArray, size_t> m_lastEndTags;
    int m_nodes = 0;
    int m_nodesOfSegment = 0;
    int m_preformatted = 0;
    bool m_segmentIsFull = false;
    bool m_justBroke = false;
};

} // namespace vestitel::html
