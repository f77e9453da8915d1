#include "html/footnotes.h"

#include "html/list_markers.h"
#include "html/markup_text.h"
#include "html/piece_nesting.h"

#include <algorithm>
#include <array>

namespace vestitel::html {

namespace {

using Part = ForeignStyle::Part;

/// A citation is a wiki's; without its notes, which stand at the page's end, it is of no use.
enum class NoteLink { None, ToNote, Citation, Back };

bool isNumber(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Whether `name` is `before`, a number, `after`.
bool isNamed(std::string_view name, std::string_view before, std::string_view after) {
    return name.size() > before.size() + after.size() && name.starts_with(before) &&
           name.ends_with(after) &&
           isNumber(name.substr(before.size(), name.size() - before.size() - after.size()));
}

NoteLink noteLink(std::string_view address) {
    const size_t hash = address.find('#');
    if (hash == std::string_view::npos) {
        return NoteLink::None;
    }
    const std::string_view name = address.substr(hash + 1);
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kToNote = {{
        {"_ftn", ""},
        {"_edn", ""},
        {"sdfootnote", "sym"},
        {"sdendnote", "sym"},
        {"ftnt", ""},
        {"footnote-", ""},
        {"endnote-", ""},
        {"fn", ""},
    }};
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kBack = {{
        {"_ftnref", ""},
        {"_ednref", ""},
        {"sdfootnote", "anc"},
        {"sdendnote", "anc"},
        {"ftnt_ref", ""},
        {"footnote-ref-", ""},
        {"endnote-ref-", ""},
        {"fnref", ""},
    }};
    if (name.starts_with("cite_note")) {
        return NoteLink::Citation;
    }
    if (name.starts_with("cite_ref")) {
        return NoteLink::Back;
    }
    const auto matches = [name](const auto& form) {
        return isNamed(name, form.first, form.second);
    };
    if (std::any_of(kToNote.begin(), kToNote.end(), matches)) {
        return NoteLink::ToNote;
    }
    return std::any_of(kBack.begin(), kBack.end(), matches) ? NoteLink::Back : NoteLink::None;
}

bool isOfEndnote(std::string_view address) {
    const std::string_view name = address.substr(std::min(address.find('#'), address.size()));
    return name.starts_with("#_edn") || name.starts_with("#sdendnote") ||
           name.starts_with("#endnote");
}

/// The number as it is shown, without brackets; else that in the link's name.
std::string shownNumber(const MarkupPieces& pieces, size_t link) {
    std::string text = pieces.textOf(link, 32);
    std::erase_if(text, [](char c) {
        return c == '[' || c == ']' || c == '(' || c == ')' || static_cast<unsigned char>(c) <= ' ';
    });
    if (!text.empty() && text.size() <= 8) {
        return text;
    }
    const std::string address = pieces.attribute(link, "href");
    std::string digits;
    std::copy_if(
        address.begin() + static_cast<std::ptrdiff_t>(std::min(address.find('#'), address.size())),
        address.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

struct Note {
    size_t start = 0; ///< The element that holds it.
    std::string number;
    bool isEndnote = false;
};

bool mayHoldNote(const MarkupPieces& pieces, const PieceStyles& styles, size_t start) {
    if (styles[start].part == Part::Footnote) {
        return true;
    }
    const std::string id = pieces[start].name == "div" ? pieces.attribute(start, "id") : "";
    return isNamed(id, "sdfootnote", "") || isNamed(id, "sdendnote", "") ||
           isNamed(id, "ftn", "") || isNamed(id, "edn", "");
}

class NoteReader final {
public:
    NoteReader(MarkupPieces& pieces, const PieceStyles& styles)
        : m_pieces(pieces), m_styles(styles) {}

    void run() {
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            if (!m_pieces.isStart(i)) {
                continue;
            }
            const std::string_view name = m_pieces[i].name;
            if (name == "a") {
                readLink(i);
            } else if (m_styles[i].part == Part::NoteList) {
                m_pieces.unwrap(i);
                m_rulesFrom = i;
                m_rulesTo = m_pieces.contentEnd(i);
            } else if (name == "hr" && i > m_rulesFrom && i < m_rulesTo) {
                m_pieces.drop(i);
            } else if (mayHoldNote(m_pieces, m_styles, i)) {
                m_container = i;
                m_hasContainer = true;
            } else if (name == "p" || name == "div" || name == "li" || name == "dd") {
                m_block = i;
            }
        }
        writeNotes();
        for (const auto& [link, number] : m_citations) {
            if (m_hasBackLinks) {
                m_pieces.insertBefore(link, "<sup>" + escaped(number) + "</sup>");
            }
        }
    }

private:
    void readLink(size_t link) {
        const std::string address = m_pieces.attribute(link, "href");
        const NoteLink kind = noteLink(address);
        if (kind == NoteLink::None) {
            return;
        }
        const std::string number = shownNumber(m_pieces, link);
        if (kind == NoteLink::ToNote || kind == NoteLink::Citation) {
            m_pieces.dropElement(link);
            if (kind == NoteLink::ToNote) {
                m_pieces.insertBefore(link, "<sup>" + escaped(number) + "</sup>");
            } else {
                m_citations.emplace_back(link, number);
            }
            return;
        }
        m_hasBackLinks = true;
        const bool isInContainer = m_hasContainer && link < m_pieces.contentEnd(m_container);
        const size_t start = isInContainer ? m_container : m_block;
        const bool isFirst = m_notes.empty() || m_notes.back().start != start;
        const bool leads = trimmedBefore(start, link);
        m_pieces.dropElement(link);
        dropSupAround(link);
        if (link < m_pieces.contentEnd(start) && isFirst && (isInContainer || leads) &&
            m_pieces[start].name != "li") {
            m_notes.push_back({start, number, isOfEndnote(address)});
        }
    }

    /// Whether a block has no text before its link back.
    bool trimmedBefore(size_t start, size_t link) const {
        for (size_t i = start; i < link; ++i) {
            if (m_pieces[i].kind == Piece::Text && !m_pieces[i].dropped &&
                !isBlankText(decoded(m_pieces.text(i)))) {
                return false;
            }
        }
        return true;
    }

    void dropSupAround(size_t link) {
        if (link > 0 && m_pieces.isStart(link - 1, "sup") && m_pieces.isBlank(link - 1)) {
            m_pieces.dropElement(link - 1);
        }
    }

    bool isTextBetween(size_t from, size_t to) const {
        for (size_t i = from; i < to; ++i) {
            if (m_pieces[i].kind == Piece::Text && !m_pieces[i].dropped &&
                !isBlankText(decoded(m_pieces.text(i)))) {
                return true;
            }
        }
        return false;
    }

    void writeNotes() {
        for (size_t i = 0; i < m_notes.size(); ++i) {
            const Note& note = m_notes[i];
            const bool isApart =
                i == 0 || isTextBetween(m_pieces.contentEnd(m_notes[i - 1].start), note.start);
            const bool begins = isApart || m_notes[i - 1].isEndnote != note.isEndnote;
            const bool ends = i + 1 == m_notes.size() ||
                              m_notes[i + 1].isEndnote != note.isEndnote ||
                              isTextBetween(m_pieces.contentEnd(note.start), m_notes[i + 1].start);
            const ReadMarker marker = readMarker(note.number + '.').value_or(ReadMarker{});
            if (begins) {
                m_pieces.insertBefore(note.start, (isApart ? "<hr>" : "") +
                                                      listStartTag(marker.kind == ListMarker::Bullet
                                                                       ? ListMarker::Decimal
                                                                       : marker.kind,
                                                                   marker.number));
            }
            if (m_pieces[note.start].name == "p") {
                m_pieces.insertBefore(note.start, "<li>");
            } else {
                m_pieces.replace(note.start, "<li>");
            }
            const std::string_view end = ends ? "</li></ol>" : "</li>";
            if (m_pieces[note.start].hasEndTag) {
                const size_t endTag = m_pieces[note.start].partner;
                if (m_pieces[note.start].name != "p") {
                    m_pieces.drop(endTag);
                }
                m_pieces.insertAfter(endTag, end);
            } else {
                m_pieces.insertBefore(m_pieces.contentEnd(note.start), end);
            }
        }
    }

    MarkupPieces& m_pieces;
    const PieceStyles& m_styles;
    std::vector<Note> m_notes;
    std::vector<std::pair<size_t, std::string>> m_citations;
    bool m_hasBackLinks = false;
    size_t m_block = 0;
    size_t m_container = 0;
    bool m_hasContainer = false;
    size_t m_rulesFrom = 0;
    size_t m_rulesTo = 0;
};

} // namespace

void convertNotes(MarkupPieces& pieces, const PieceStyles& styles) {
    NoteReader(pieces, styles).run();
}

} // namespace vestitel::html
