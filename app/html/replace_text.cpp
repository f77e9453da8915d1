#include "html/replace_text.h"

#include "html/parse_document.h"
#include "html/sanitiser.h"
#include "html/serialiser.h"

#include <algorithm>

namespace vestitel::html {

namespace {

/// A unit of a block's text with what it carries.
struct Unit {
    QChar character; ///< U+FFFC: a line break.
    Marks marks;
};
using Units = std::vector<Unit>;

Units unitsOf(const Inlines& inlines) {
    Units units;
    for (const Inline& piece : inlines) {
        if (piece.isBreak()) {
            units.push_back({QChar::ObjectReplacementCharacter, piece.marks});
        }
        for (const QChar character : piece.text) {
            units.push_back({character, piece.marks});
        }
    }
    return units;
}

QString textOf(const Units& units) {
    QString text;
    for (const Unit& unit : units) {
        text += unit.character;
    }
    return text;
}

Inlines inlinesOf(const Units& units) {
    Inlines inlines;
    for (const Unit& unit : units) {
        const bool isBreak = unit.character == QChar::ObjectReplacementCharacter;
        if (isBreak) {
            inlines.push_back({QString(), unit.marks});
        } else if (!inlines.empty() && !inlines.back().isBreak() &&
                   inlines.back().marks == unit.marks) {
            inlines.back().text += unit.character;
        } else {
            inlines.push_back({QString(unit.character), unit.marks});
        }
    }
    return inlines;
}

/// How many units two texts have in common at their start; a pair of surrogates is not divided.
qsizetype commonStart(QStringView one, QStringView other) {
    const auto ends = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const qsizetype length = ends.first - one.begin();
    return length > 0 && one[length - 1].isHighSurrogate() ? length - 1 : length;
}

qsizetype commonEnd(QStringView one, QStringView other) {
    const auto ends = std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend());
    const qsizetype length = ends.first - one.rbegin();
    return length > 0 && one[one.size() - length].isLowSurrogate() ? length - 1 : length;
}

void replaceOne(Units& units, TextRange place, const QString& text) {
    const QString old = textOf(units).mid(place.begin, place.end - place.begin);
    const qsizetype same = commonStart(old, text);
    const qsizetype tail = commonEnd(QStringView(old).mid(same), QStringView(text).mid(same));
    const qsizetype begin = place.begin + same;
    const qsizetype end = place.end - tail;
    const qsizetype model = begin < end || begin == place.begin ? begin : begin - 1;
    const Marks marks = units[static_cast<std::size_t>(model)].marks;
    Units fresh;
    for (const QChar character : text.mid(same, text.size() - same - tail)) {
        fresh.push_back({character, marks});
    }
    const auto at = units.erase(units.begin() + begin, units.begin() + end);
    units.insert(at, fresh.begin(), fresh.end());
}

class Replacer final {
public:
    Replacer(const TextChooser& choose, const QString& text) : m_choose(choose), m_text(text) {}

    void visit(std::vector<Block>& blocks) {
        for (Block& block : blocks) {
            replaceIn(block.inlines);
            visit(block.children);
        }
    }

    std::vector<ReplacedPassage> passages;

private:
    void replaceIn(Inlines& inlines) {
        if (inlines.empty()) {
            return;
        }
        Units units = unitsOf(inlines);
        const QString before = textOf(units);
        const std::vector<TextRange> places = m_choose(before);
        std::for_each(places.rbegin(), places.rend(),
                      [&](const TextRange& place) { replaceOne(units, place, m_text); });
        const QString after = textOf(units);
        if (after != before) {
            inlines = inlinesOf(units);
            passages.push_back({before, after, places});
        }
    }

    const TextChooser& m_choose;
    const QString& m_text;
};

} // namespace

Result<Replacement> replaceText(const Body& body, const TextChooser& choose, const QString& text) {
    Document document = *documentOf(body);
    Replacer replacer(choose, text);
    replacer.visit(document.blocks);
    if (replacer.passages.empty()) {
        return Replacement{body, {}};
    }
    VESTITEL_TRY(Body changed, sanitise(canonicalHtml(document)));
    return Replacement{std::move(changed), std::move(replacer.passages)};
}

QString replacedIn(const QString& line, const std::vector<TextRange>& places, const QString& text) {
    QString changed = line;
    std::for_each(places.rbegin(), places.rend(), [&](const TextRange& place) {
        changed.replace(place.begin, place.end - place.begin, text);
    });
    return changed;
}

} // namespace vestitel::html
